/** More doesn't fit into the few lines of a toast. */
const MOST = 150;
/** The end is as long as that or, if a word begins soon after, begins with it. */
const END = 40;

const opening = /[\u2066-\u2068]/gu;
const closing = /\u2069/gu;

/**
 * A sentence with very long names, without its middle if it is too long: its end says what became of them, as in "Moved … to
 * Check-in". What is left of a right-to-left name keeps its direction.
 */
export function withoutMiddle(text: string): string {
  if (text.length <= MOST) return text;
  const word = text.indexOf(' ', text.length - END);
  const [begin, end] = [text.slice(0, MOST - END), text.slice(word === -1 ? text.length - END : word)];
  const open = count(begin, opening) - count(begin, closing);
  const unopened = count(end, closing) - count(end, opening);
  return `${whole(begin)}…${'\u2069'.repeat(Math.max(0, open))}${'\u2068'.repeat(Math.max(0, unopened))}${whole(end)}`;
}

function count(text: string, marks: RegExp): number {
  return [...text.matchAll(marks)].length;
}

/** Without half a letter where it was cut, or a space at its end. */
function whole(part: string): string {
  return part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '').trimEnd();
}
