/** The rows of a table that weren't imported, as they were written: a table that can be completed and imported. */
import type { TableRow } from '../../../../shared/exchange/tables/table-row';

/** The header and the rows. Those of several tables have the columns of them all. */
export function leftRowsTable(rows: readonly TableRow[]): readonly (readonly string[])[] {
  const places = new Map<string, number>();
  const header: string[] = [];
  const written = rows.map(({ written: { names, cells } }) => {
    const keys = keysOf(
      cells.length > names.length ? [...names, ...cells.slice(names.length).map(() => '')] : names,
    );
    for (const [at, key] of keys.entries()) {
      if (places.has(key)) continue;
      places.set(key, header.length);
      header.push(names[at] ?? '');
    }
    return new Map(keys.map((key, at) => [places.get(key), cells[at] ?? '']));
  });
  return [header, ...written.map((cells) => header.map((_, place) => cells.get(place) ?? ''))];
}

/** A name may be there twice: the first of each table is one column, the second another. */
function keysOf(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return JSON.stringify([name, count]);
  });
}
