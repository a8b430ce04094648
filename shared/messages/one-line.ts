// Control characters, line and paragraph separators, and the marks that reverse or hide the direction of writing.
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu;

/**
 * A text that is safe in one line of a message or a header: without control characters (a line break becomes a blank) and
 * without marks that turn the direction of writing round (a name could otherwise show one address and mean another).
 */
export function toOneLine(text: string): string {
  return text.replace(unprintable, ' ').replace(/\s+/gu, ' ').trim();
}
