/** Reads what can still be read of a damaged database, without touching it. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { connectRaw, type Connection } from '../file/connection';
import { writeChosenFile } from '../file/durable-files';

export interface Salvaged {
  readonly rows: number;
  /** Tables that couldn’t be read completely. */
  readonly damagedTables: readonly string[];
}

/** Rows read at once while all is well. */
const BATCH = 500;
/** The largest number a row can have. */
const LAST_ROW = 2 ** 53;

type Row = Readonly<Record<string, unknown>>;

/**
 * Writes every readable row of every table to the new file `to`, as one line of JSON each, and returns how many there
 * were. The damaged database is copied first: opening it could change it. Throws what the file system throws.
 */
export function salvage(databaseFile: string, to: string): Salvaged {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-salvage-'));
  try {
    const copy = join(folder, basename(databaseFile));
    for (const end of ['', '-wal', '-shm']) {
      if (existsSync(databaseFile + end)) copyFileSync(databaseFile + end, copy + end);
    }
    return writeChosenFile(to, (put) => salvageCopy(copy, (line) => put(`${JSON.stringify(line)}\n`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function salvageCopy(copy: string, write: (line: object) => void): Salvaged {
  write({ format: 'afterword-salvage', version: 1 });
  let rows = 0;
  const damagedTables: string[] = [];
  const connection = attempt(() => connectRaw(copy));
  if (!connection) return { rows, damagedTables };
  try {
    for (const table of attempt(() => tablesOf(connection)) ?? []) {
      const damage = { isFound: false };
      for (const row of readableRows(connection, table, () => (damage.isFound = true))) {
        write({ table: table.name, row });
        rows += 1;
      }
      if (damage.isFound) damagedTables.push(table.name);
    }
  } finally {
    connection.close();
  }
  return { rows, damagedTables };
}

interface Table {
  readonly name: string;
  readonly hasRowid: boolean;
}

/** The user's own data first. */
function tablesOf(connection: Connection): readonly Table[] {
  const tables = connection
    .prepare<[], { name: string; wr: 0 | 1 }>(
      `SELECT name, wr FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name NOT IN ('event', 'change', 'draft'), name`,
    )
    .all();
  return tables.map(({ name, wr }) => ({ name, hasRowid: wr === 0 }));
}

function* readableRows(
  connection: Connection,
  { name, hasRowid }: Table,
  onDamage: () => void,
): Generator<Row> {
  if (hasRowid) yield* rowsAcrossGaps(connection, name, onDamage);
  else yield* rowsUntilDamage(connection, name, onDamage);
}

/** Skips what can't be read in growing steps, then reads back as far as possible. */
function* rowsAcrossGaps(connection: Connection, table: string, onDamage: () => void): Generator<Row> {
  const columns = `rowid AS "(row)", * FROM "${table}" WHERE rowid`;
  const onward = connection.prepare<[number, number], Row>(`SELECT ${columns} > ? ORDER BY rowid LIMIT ?`);
  const back = connection.prepare<[number, number], Row>(
    `SELECT ${columns} > ? AND rowid < ? ORDER BY rowid DESC LIMIT 1`,
  );
  let read = 0;
  let step = 0;
  while (read + step < LAST_ROW) {
    const rows =
      (step === 0 ? attempt(() => onward.all(read, BATCH)) : null) ??
      attempt(() => onward.all(read + step, 1));
    if (!rows) {
      onDamage();
      step = Math.max(1, step * 2);
      continue;
    }
    const [first] = rows;
    if (first && step > 1) yield* rowsBackwards(back, read, rowOf(first));
    for (const row of rows) yield withoutRow(row);
    const last = rows.at(-1);
    if (!last) return;
    read = rowOf(last);
    step = 0;
  }
}

function* rowsBackwards(
  back: { get(after: number, before: number): Row | undefined },
  after: number,
  before: number,
): Generator<Row> {
  for (let last = before; ;) {
    const from = last;
    const row = attempt(() => back.get(after, from));
    if (!row) return;
    yield withoutRow(row);
    last = rowOf(row);
  }
}

function* rowsUntilDamage(connection: Connection, table: string, onDamage: () => void): Generator<Row> {
  try {
    yield* connection.prepare<[], Row>(`SELECT * FROM "${table}"`).iterate();
  } catch {
    onDamage();
  }
}

const rowOf = (row: Row) => Number(row['(row)']);

function withoutRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== '(row)'));
}

/** Null if it can't be read. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
