/** A row that is wider than the header. */
import { textOfCell } from '../cells';
import type { TableRecord } from '../header';
import type { RowGround } from '../row-ground';

/** Cells beyond the header: an unquoted delimiter in the last text, which is then put together again. */
export function withinHeader(record: TableRecord, { header, problem }: RowGround): TableRecord {
  const { cells, line } = record;
  const extra = cells
    .slice(header.names.length)
    .map(textOfCell)
    .filter((cell) => cell !== '');
  if (extra.length === 0) return record;
  const kept = cells.slice(0, header.names.length);
  problem(line, 'moreCells', { cells: extra.join(', ').slice(0, 60) });
  const last = header.fields[header.names.length - 1] ?? null;
  if (last !== 'notes') return { line, cells: [...kept, extra.join(', ')] };
  return { line, cells: [...kept.slice(0, -1), [kept.at(-1), ...extra].join(', ')] };
}
