/** Tells the text of a mail or a posting from a table without a name. */
import { findHeader } from '../../../../shared/exchange/tables/header';
import { hasMarkdownTable } from '../../../../shared/exchange/tables/markdown-table';

const separators = [',', ';', '|'] as const;
/** The share of lines that have the same number of cells in a table, however ragged. */
const LEAST_ALIKE = 0.6;

/** True for sentences in lines that no separator divides alike. In doubt it's a table, which can be looked at. */
export function isProse(text: string): boolean {
  const sentences = text.match(/\p{Ll}{2}[.!?](?=\s|$)/gu)?.length ?? 0;
  if (sentences < 2) return false;
  // What is quoted is one cell, whatever it holds.
  const lines = text
    .replace(/"[^"]*"/gu, 'q')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.some((line) => line.includes('\t')) || hasMarkdownTable(lines)) return false;
  return !separators.some((separator) => divides(lines, separator));
}

function divides(lines: readonly string[], separator: string): boolean {
  const rows = lines.map((line) => line.split(separator));
  const header = findHeader(rows.map((cells, index) => ({ cells, line: index + 1 })));
  if (header !== null && (header.known >= 2 || header.index === 0)) return true;
  const others = rows.flatMap((cells) => cells.slice(1));
  if (others.filter((cell) => /^ \p{Ll}/u.test(cell)).length > others.length / 2) return false;
  const widths = new Map<number, number>();
  for (const cells of rows) {
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return (
    rows.length > 1 && [...widths].some(([width, count]) => width > 1 && count >= rows.length * LEAST_ALIKE)
  );
}
