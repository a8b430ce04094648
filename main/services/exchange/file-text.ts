/** The text of a file, whatever its encoding. */

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface FileText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** By its byte order mark; else strict UTF-8; else windows-1252, which reads any bytes. */
export function textOfBytes(bytes: Uint8Array, chosen?: Encoding): FileText {
  const marked = encodingOfMark(bytes);
  const encoding = chosen ?? marked ?? encodingOfZeros(bytes);
  if (encoding !== null) return { text: decode(bytes, encoding), encoding };
  const text = strictUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

/** Null if the bytes are not UTF-8. A byte order mark is left out. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // It throws a TypeError, and there is no other way to ask.
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: every second byte of a Latin text is 0. */
function encodingOfZeros(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 400) & ~1;
  if (length < 8) return null;
  let [even, odd] = [0, 0];
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd * 2 > length * 0.8 && even === 0) return 'utf-16le';
  return even * 2 > length * 0.8 && odd === 0 ? 'utf-16be' : null;
}
