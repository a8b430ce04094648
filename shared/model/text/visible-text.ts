/** Text as it was copied somewhere else, without what nobody sees. Pure, and total. */

/** In texts of several lines: a word processor's line break inside a paragraph, and the breaks of other systems. */
const lineBreak = /\r\n?|[\v\f\u2028]/gu;
const paragraphBreak = /\u2029/gu;
/** Blanks of a fixed width, or at which no line ends. */
const otherBlank = /[\u00A0\u2000-\u200A\u202F]/gu;
/** Soft hyphens, blanks without a width, marks that turn the direction of writing round, control characters. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]|(?![\n\t])\p{Cc}/gu;

/** The text with its lines, in plain blanks, and without characters that can't be seen. */
export function visibleText(text: string): string {
  return text
    .replace(lineBreak, '\n')
    .replace(paragraphBreak, '\n\n')
    .replace(otherBlank, ' ')
    .replace(unseen, '');
}
