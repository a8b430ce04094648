/** Lines that try to show one thing and mean another. */
import fc from 'fast-check';

/** What turns, hides or breaks a line. */
const marks = Array.from(
  '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029\u200E\u200F\u061C' +
    '\u0000\u0007\u0008\u001B\u007F\u0085\t\r\n',
);
const words = ['Dana', ' ', 'דנה', 'شركة', 'Bcc: x@y.z', '🎻', '\uD800', '(', ')', '"', ','];

/** Such marks between words of both directions and the syntax of mail. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...marks, ...words), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** How many isolates are still open at its end; null if it closes one that it didn't open. */
export function openIsolates(text: string): number | null {
  let open = 0;
  for (const mark of text) {
    if ('\u2066\u2067\u2068'.includes(mark)) open += 1;
    if (mark === '\u2069') open -= 1;
    if (open < 0) return null;
  }
  return open;
}
