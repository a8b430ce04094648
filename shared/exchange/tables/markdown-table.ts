/** Tables written in Markdown, as records. */
import { findHeader, type TableRecord } from './header';

const separator = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/u;

/** True if the text holds a Markdown table: a line of dashes and bars below one with bars. */
export function hasMarkdownTable(lines: readonly string[]): boolean {
  return lines.some(
    (line, index) =>
      index > 0 && line.includes('|') && separator.test(line) && (lines[index - 1] ?? '').includes('|'),
  );
}

/** The records of the table whose header is known best, the first of equals; empty if there is none. */
export function recordsOfMarkdown(lines: readonly string[], maxColumns: number): readonly TableRecord[] {
  const recordOf = (line: string, at: number) => recordOfLine(line, at, maxColumns);
  const tables: TableRecord[][] = [];
  let table: TableRecord[] | null = null;
  for (const [index, line] of lines.entries()) {
    const isSeparator = line.includes('|') && separator.test(line);
    if (isSeparator && (lines[index - 1] ?? '').includes('|')) {
      // Rows may continue below a second line of dashes.
      if (table === null || table.length > 1) table = [recordOf(lines[index - 1] ?? '', index)];
      if (!tables.includes(table)) tables.push(table);
    } else if (table !== null && line.includes('|')) table.push(recordOf(line, index + 1));
    else table = null;
  }
  const known = (records: readonly TableRecord[]) => findHeader(records.slice(0, 1))?.known ?? 0;
  return tables.reduce<TableRecord[]>(
    (best, next) => (known(next) > known(best) ? next : best),
    tables[0] ?? [],
  );
}

function recordOfLine(line: string, at: number, maxColumns: number): TableRecord {
  const inside = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  const cells = inside.split(/(?<!\\)\|/u, maxColumns).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br\s*\/?>/giu, '\n')
      .trim(),
  );
  return { cells, line: at };
}
