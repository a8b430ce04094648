/** The text of a file, whatever its encoding. */
import type { TableEncoding } from '../../../shared/ipc/import';

export interface FileText {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/** By its byte order mark; else strict UTF-8; else windows-1252, which reads any bytes. */
export function textOfBytes(bytes: Uint8Array, chosen?: TableEncoding): FileText {
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

function decode(bytes: Uint8Array, encoding: TableEncoding): string {
  return encoding === 'cp850' ? dosText(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What DOS has beyond ASCII in Western Europe, which `TextDecoder` doesn't know: from 0x80. */
const beyondAsciiInDos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function dosText(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/gu, (letter) => beyondAsciiInDos.charAt(letter.charCodeAt(0) - 0x80));
}

/** What no encoding is meant to give: control characters of the eighties, and the mark for bytes that mean nothing. */
const neverMeant = /[\u0080-\u009f\ufffd]/gu;
/** In windows-1252 too: signs that Western texts hardly use, and letters beyond ASCII in a row. */
const hardlyWestern = /[\u0080-\u009f\ufffdƒˆ†‡‰‹ŒŽŠ‚]|[\u00a1-\u00ff]{3,}/gu;
const FEWEST_WRONG = 3;
const SHARE_WRONG = 0.3;
const LOOKED_AT = 200_000;

/** True if so much beyond ASCII makes no sense that the file is probably in another encoding. */
export function looksMisread({ text, encoding }: FileText): boolean {
  const start = text.slice(0, LOOKED_AT);
  const beyondAscii = start.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  const odd = start.match(encoding === 'windows-1252' ? hardlyWestern : neverMeant) ?? [];
  const wrong = odd.reduce((sum, { length }) => sum + length, 0);
  return wrong >= FEWEST_WRONG && wrong >= beyondAscii * SHARE_WRONG;
}

function encodingOfMark([first, second, third]: Uint8Array): TableEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: every second byte of a Latin text is 0. */
function encodingOfZeros(bytes: Uint8Array): TableEncoding | null {
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
