/** Damages files as disks, mail servers and people do. */

const telling = [
  '\n',
  '\r',
  '"',
  ',',
  ';',
  '|',
  '\0',
  '=',
  ':',
  '\\',
  ' ',
  '-',
  'BEGIN:VEVENT\n',
  'END:VCALENDAR\n',
  '9'.repeat(40),
];

/** One to four small damages: bytes flipped, cut, doubled, inserted, taken from another file. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let result = bytes;
  const count = 1 + Math.floor(random() * 4);
  for (let done = 0; done < count; done += 1) result = damage(result, other, random);
  return result;
}

function damage(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const to = Math.min(bytes.length, at + Math.floor(random() * 200));
  const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  switch (Math.floor(random() * 6)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      if (at < flipped.length) flipped[at] = Math.floor(random() * 256);
      return flipped;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return joined(bytes.slice(0, at), bytes.slice(to));
    case 3:
      return joined(bytes.slice(0, to), bytes.slice(at));
    case 4: {
      const sign = telling[Math.floor(random() * telling.length)] ?? '';
      return joined(bytes.slice(0, at), new TextEncoder().encode(sign), bytes.slice(at));
    }
    default: {
      const from = Math.floor(random() * (other.length + 1));
      return joined(bytes.slice(0, at), other.slice(from, from + 300), bytes.slice(at));
    }
  }
}
