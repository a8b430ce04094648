/** The one file that loads SQLite. */
import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

/** Not imported: Node would first read each of its files for the names it exports, which takes twice as long as running them. */
const SqliteDatabase = createRequire(import.meta.url)('better-sqlite3') as typeof Sqlite;

export const { SqliteError } = SqliteDatabase;

/** An open SQLite database. Only files in main/db use it. */
export type Connection = Sqlite.Database;

/** How long a statement waits for another process to release the database, in milliseconds. */
export const BUSY_TIMEOUT_MS = 2_000;

/** The settings of every connection, also checked after setting. A reopened WAL database falls back to synchronous NORMAL. */
const pragmas: readonly {
  readonly name: string;
  readonly value: string | number;
  readonly reads: string | number;
}[] = [
  { name: 'journal_mode', value: 'WAL', reads: 'wal' },
  { name: 'synchronous', value: 'FULL', reads: 2 },
  { name: 'foreign_keys', value: 'ON', reads: 1 },
  { name: 'trusted_schema', value: 'OFF', reads: 0 },
  { name: 'cell_size_check', value: 'ON', reads: 1 },
  { name: 'secure_delete', value: 'ON', reads: 1 },
  { name: 'busy_timeout', value: BUSY_TIMEOUT_MS, reads: BUSY_TIMEOUT_MS },
];
/** Elsewhere fsync alone reaches the disk. https://www.sqlite.org/pragma.html#pragma_fullfsync */
const macPragmas: typeof pragmas = [
  { name: 'fullfsync', value: 1, reads: 1 },
  { name: 'checkpoint_fullfsync', value: 1, reads: 1 },
];

/** The file system can't provide what the database needs (a network folder, for example). */
export class UnsuitableFolderError extends Error {
  override readonly name = 'UnsuitableFolderError';
}

/** Connects to an existing file without any settings yet. Throws what SQLite throws. */
export function connectRaw(file: string): Connection {
  return new SqliteDatabase(file, { fileMustExist: file !== ':memory:', timeout: BUSY_TIMEOUT_MS });
}

/** Connects for reading only; the file and its log stay as they are. Throws what SQLite throws. */
export function connectReadOnly(file: string): Connection {
  const connection = new SqliteDatabase(file, {
    fileMustExist: true,
    readonly: true,
    timeout: BUSY_TIMEOUT_MS,
  });
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  return connection;
}

/** Applies all connection settings. Throws `UnsuitableFolderError` if one doesn't take effect. */
export function applyPragmas(connection: Connection, platform: NodeJS.Platform = process.platform): void {
  for (const { name, value } of pragmasOf(platform)) connection.pragma(`${name} = ${value}`);
  const wrong = mismatchedPragmas(connection, platform);
  if (wrong.length > 0) throw new UnsuitableFolderError(`SQLite does not hold: ${wrong.join(', ')}`);
}

/** The settings that don't read back as required, as `name = value`; an in-memory database has no WAL. */
export function mismatchedPragmas(
  connection: Connection,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  return pragmasOf(platform).flatMap(({ name, reads }) => {
    const value: unknown = connection.pragma(name, { simple: true });
    const isInMemory = name === 'journal_mode' && connection.memory;
    return value === reads || isInMemory ? [] : [`${name} = ${String(value)}`];
  });
}

const notWaiting = new WeakSet<Connection>();

/**
 * Runs `work` without its commit waiting for the disk: the only exception to synchronous FULL, for what is redone if a
 * power cut undoes it. In WAL mode such a commit is atomic, and is synced with the next one that waits.
 */
export function withoutWaiting<T>(connection: Connection, work: () => T): T {
  // The setting can't change within a transaction; the outer one decides.
  if (connection.inTransaction) return work();
  connection.pragma('synchronous = NORMAL');
  notWaiting.add(connection);
  try {
    return work();
  } finally {
    waitAgain(connection);
  }
}

/**
 * Back to synchronous FULL; does nothing if it already is. If `withoutWaiting` left a transaction open that could be
 * neither committed nor rolled back, this is possible only after that has ended, so it is called before each write.
 */
export function waitAgain(connection: Connection): void {
  if (!notWaiting.has(connection) || connection.inTransaction) return;
  connection.pragma('synchronous = FULL');
  notWaiting.delete(connection);
}

function pragmasOf(platform: NodeJS.Platform): typeof pragmas {
  return platform === 'darwin' ? [...pragmas, ...macPragmas] : pragmas;
}
