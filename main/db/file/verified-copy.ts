/** Copies of the open database that count only once verified. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../../shared/model/time';
import { connectRaw, type Connection } from './connection';
import { createPrivateFile, renameDurably } from './durable-files';
import { DamagedRecordError } from './faults';

/**
 * A complete and compact copy of the database under `name`, which exists only once the copy is verified and on disk. The
 * folder must exist. Throws what SQLite or the file system throws, and leaves nothing behind then.
 */
export function copyVerified(connection: Connection, folder: string, name: string): void {
  const temporary = join(folder, `${name}.new`);
  rmSync(temporary, { force: true });
  try {
    // VACUUM INTO accepts an empty file, and keeps its rights.
    createPrivateFile(temporary);
    const before = rowCounts(connection);
    connection.prepare('VACUUM INTO ?').run(temporary);
    const after = rowCounts(connection);
    verifyCopy(temporary, versionOf(connection), (copied) =>
      [...before].every(([table, count]) => isBetween(copied.get(table), count, after.get(table))),
    );
    renameDurably(temporary, join(folder, name));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Throws unless the file is sound: its pages, its foreign keys, its version, and the number of rows in each table. */
function verifyCopy(file: string, version: number, isComplete: (rows: RowCounts) => boolean): void {
  const copy = connectRaw(file);
  try {
    if (!isIntact(copy) || versionOf(copy) !== version || !isComplete(rowCounts(copy))) {
      throw new DamagedRecordError('The copy is not good.');
    }
  } finally {
    copy.close();
  }
}

/** True if every page and every reference between rows is sound. Reads all of it. */
export function isIntact(connection: Connection): boolean {
  const isWhole = connection.pragma('integrity_check', { simple: true }) === 'ok';
  return isWhole && (connection.pragma('foreign_key_check') as unknown[]).length === 0;
}

type RowCounts = ReadonlyMap<string, number>;

/** While it is copied another connection may write, so a count is right if it is between those before and after. */
function isBetween(count: number | undefined, before: number, after = before): boolean {
  return count !== undefined && count >= Math.min(before, after) && count <= Math.max(before, after);
}

function rowCounts(connection: Connection): RowCounts {
  const tables = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all();
  return new Map(
    tables.map((table) => [
      table,
      connection.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0,
    ]),
  );
}

/** `20260303T150000Z`: sorts by time, and is a valid file name everywhere. */
export function stampOf(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}
