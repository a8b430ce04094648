/** The lines of a text without their quote marks. */

export interface Line {
  readonly text: string;
  /** Its position in the whole text, after the quote marks. */
  readonly from: number;
  readonly to: number;
  /** How many quote marks it had. */
  readonly depth: number;
}

const quoteMarks = /^[ \t]*(?:[>|][ \t]?)+/;
const moreThan = /^[ \t]*>[ \t]*[~≈]?[ \t]*\d/;

/** Total; in time proportional to the text's length. */
export function linesOf(text: string): readonly Line[] {
  if (!/[\r\n>|]/.test(text)) return [{ text, from: 0, to: text.length, depth: 0 }];
  const isQuotedOnce = (text.match(/^[ \t]*[>|]/gm) ?? []).length === 1;
  return Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g), ({ 0: line, index }) => {
    const content = line.replace(/[\r\n]+$/, '');
    // A single "> 2 weeks" means more than two weeks.
    const isNumber = isQuotedOnce && moreThan.test(content);
    const marks = isNumber ? '' : (quoteMarks.exec(content)?.[0] ?? '');
    return {
      text: content.slice(marks.length),
      from: index + marks.length,
      to: index + content.length,
      depth: marks.replace(/[ \t]/g, '').length,
    };
  });
}

/** True for a line of nothing but white space. */
export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** The first line, from an index on, that isn't blank or is quoted deeper; undefined at the end. */
export function nextLine(lines: readonly Line[], from: number, depth: number): Line | undefined {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && (!isBlank(line) || line.depth > depth)) return line;
  }
  return undefined;
}
