/** What a name or another line may contain that shows one thing and means another. Pure, and total. */

/** Control characters, line and paragraph separators, and the marks that reverse or hide the direction of writing. */
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu;
/** The same without the marks that only help a script keep its own direction. */
const harmful = /[\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu;
/** Embeddings and overrides, which isolates replaced long ago; then isolates. */
const turning = /[\u202A-\u202E]/gu;
const isolating = /[\u2066-\u2069]/gu;
const popIsolate = '\u2069';

/**
 * A text that is safe in one line of a message or a header: without control characters (a line break becomes a blank) and
 * without marks that turn the direction of writing round (a name could otherwise show one address and mean another).
 */
export function toOneLine(text: string): string {
  return text.replace(unprintable, ' ').replace(/\s+/gu, ' ').trim();
}

/** A line as it is stored: as typed, but without control characters and marks that turn its direction round. */
export function asTyped(line: string): string {
  return line.replace(harmful, ' ');
}

/**
 * A text that turns nothing beside it around, however it is put together: without overrides, every isolate closed, and none
 * closed that it didn't open.
 */
export function withOwnDirection(text: string): string {
  let open = 0;
  const closed = text.replace(turning, '').replace(isolating, (mark) => {
    if (mark !== popIsolate) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  return closed + popIsolate.repeat(open);
}
