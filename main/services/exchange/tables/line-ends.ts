/** Line ends of tables: LF, CRLF, CR, or all of them in one file. */
import { delimiters } from './delimited';

/** Lines without a lone CR that show how wide the rows are. */
const SAMPLE_LINES = 80;

/**
 * LF at the end of every line. A lone CR stays within its cell, unless the file has no other line end or both sides of it
 * are as wide as other rows.
 */
export function withPlainLines(text: string): string {
  const plain = text.replace(/\r+\n/gu, '\n');
  if (!plain.includes('\r')) return plain;
  if (!plain.includes('\n')) return plain.replaceAll('\r', '\n');
  const lines = plain.split('\n');
  const widths = widthsOf(lines.filter((line) => !line.includes('\r')).slice(0, SAMPLE_LINES));
  return lines.map((line) => (line.includes('\r') ? withRowsApart(line, widths) : line)).join('\n');
}

/** How many of each delimiter a row has that is as wide as another one. */
function widthsOf(lines: readonly string[]): readonly ReadonlySet<number>[] {
  return delimiters.map((delimiter) => {
    const counts = lines.map((line) => countOf(line, delimiter)).filter((count) => count > 0);
    return new Set(counts);
  });
}

function withRowsApart(line: string, widths: readonly ReadonlySet<number>[]): string {
  const rows = line.split('\r').filter((row) => row.trim() !== '');
  const areRows = delimiters.some((delimiter, at) => {
    const [first = 0, ...others] = rows.map((row) => countOf(row, delimiter));
    return (widths[at]?.has(first) ?? false) && others.every((count) => count === first);
  });
  return areRows ? line.replaceAll('\r', '\n') : line;
}

/** Outside quotes. */
function countOf(line: string, delimiter: string): number {
  return line.replace(/"[^"]*"/gu, '').split(delimiter).length - 1;
}
