/** The first part of opening the database: whatever can refuse it, without what is only needed to work on it. */
import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import { applyPragmas, connectRaw, UnsuitableFolderError, type Connection } from './connection';
import {
  createPrivateFile,
  makePrivate,
  makePrivateFolder,
  renameDurably,
  writeDurably,
} from './durable-files';
import { faultCodeOf } from './faults';
import { APPLICATION_ID, fileStateOf, identityOf } from './file-state';
import { migrate, newestVersion } from './migrate';
import { versionOf } from './verified-copy';
import { allMigrations } from '../migrations/all-migrations';
import type { Migration } from '../migrations/migration';

/** Why the database isn't opened. The files were left as they are. `shell.startup.*` has the words. */
export type OpenRefusalReason =
  | 'vanished' // there was a database, and it is gone
  | 'empty' // a file of 0 bytes
  | 'not-a-database'
  | 'of-another-program'
  | 'newer' // written by a newer Afterword
  | 'damaged'
  | 'not-writable'
  | 'unsuitable-folder' // the file system can't keep it safe (a network folder)
  | 'disk-full'
  | 'busy' // another program is using it
  | 'io';

export interface OpenRefusal {
  readonly tag: 'open';
  readonly reason: OpenRefusalReason;
  /** The file or folder in question. */
  readonly path: string;
  /** For the log and the curious; not worded for users. */
  readonly detail: string;
}

export interface ConnectOptions {
  /** The user's data folder. The database is in its folder `database/`, copies are in `backups/`. */
  readonly folder: string;
  readonly now: () => Instant;
  /** For the log: what failed, and its cause. */
  readonly report: (what: string, cause: unknown) => void;
  /** Differs from the program's own only in tests. */
  readonly migrations?: readonly Migration[];
}

/** A sound database of this program, in this version's schema, on which nobody works yet. */
export interface ConnectedDatabase {
  readonly connection: Connection;
  readonly file: string;
  /** Distinguishes this file from one that replaces it later. */
  readonly identity: string | null;
}

/** Files up to this size are checked before anything is written; larger ones with `isHealthy` once a window is shown. */
const CHECKED_AT_OPEN_BYTES = 4_000_000;

/** The paths of the database files in the user's data folder. */
export function databasePaths(folder: string) {
  return {
    databaseFolder: join(folder, 'database'),
    file: join(folder, 'database', 'afterword.db'),
    backupFolder: join(folder, 'backups'),
    /** Outside its folder, so that it survives the database. */
    markerFile: join(folder, 'database-created'),
  };
}

/**
 * Connects to the database of a user's data folder, creates it on the very first start, and migrates it. Refuses, changing
 * nothing, if the file isn't a sound database of this program. Acquire the single-instance lock first.
 */
export function connectDatabase(options: ConnectOptions): Result<ConnectedDatabase, OpenRefusal> {
  const { folder, migrations = allMigrations } = options;
  const { databaseFolder, file, markerFile } = databasePaths(folder);
  try {
    makePrivateFolder(databaseFolder);
    accessSync(databaseFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    const state = fileStateOf(file, markerFile, newestVersion(migrations));
    if (state === 'absent') createEmpty(file);
    else if (state !== 'ours') return refuseOpening(state, file, state);
    const connected = connect(file, options, migrations);
    // Last, so that an interrupted first start can be repeated.
    if (connected.ok) writeMarker(markerFile, options);
    return connected;
  } catch (error) {
    return refuseOpening(openReasonOf(error), databaseFolder, detailOf(error));
  }
}

function connect(
  file: string,
  { folder, now }: ConnectOptions,
  migrations: readonly Migration[],
): Result<ConnectedDatabase, OpenRefusal> {
  accessSync(file, constants.R_OK | constants.W_OK);
  makePrivate(file);
  const connection = connectRaw(file);
  try {
    // The header's version may be older than what the log next to it contains.
    if (versionOf(connection) > newestVersion(migrations)) return closing(connection, 'newer', file);
    if (statSync(file).size <= CHECKED_AT_OPEN_BYTES && !isSound(connection)) {
      return closing(connection, 'damaged', file);
    }
    applyPragmas(connection);
    migrate(connection, { migrations, backupFolder: databasePaths(folder).backupFolder, now });
    return accept({ connection, file, identity: identityOf(file) });
  } catch (error) {
    return failed(connection, file, error);
  }
}

/** The folder's number in its file system: it differs in a copied folder but not in a renamed one. */
export function folderMarkOf(file: string): string {
  return statSync(dirname(file), { bigint: true }).ino.toString();
}

/** Closes what can't be used, and says why. */
export function failed(connection: Connection, file: string, error: unknown): Result<never, OpenRefusal> {
  connection.close();
  return refuseOpening(openReasonOf(error), file, detailOf(error));
}

/** Under another name first, since a file of 0 bytes under its own name always means damage. */
function createEmpty(file: string): void {
  const temporary = `${file}.new`;
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${temporary}${end}`, { force: true });
  createPrivateFile(temporary);
  const connection = connectRaw(temporary);
  try {
    connection.pragma(`application_id = ${APPLICATION_ID}`);
  } finally {
    connection.close();
  }
  renameDurably(temporary, file);
}

function writeMarker(markerFile: string, { now, report }: ConnectOptions): void {
  if (existsSync(markerFile)) return;
  try {
    writeDurably(markerFile, `${new Date(now()).toISOString()}\n`);
  } catch (error) {
    // The database itself is good; without its marker, only a vanished file would go unnoticed.
    report('the marker beside the database could not be written', error);
  }
}

/** False if the file is damaged. Reads all of it. */
export function isSound(connection: Connection): boolean {
  try {
    return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (faultCodeOf(error) === 'damaged') return false;
    throw error;
  }
}

function closing(
  connection: Connection,
  reason: OpenRefusalReason,
  file: string,
): Result<never, OpenRefusal> {
  connection.close();
  return refuseOpening(reason, file, reason);
}

function refuseOpening(reason: OpenRefusalReason, path: string, detail: string): Result<never, OpenRefusal> {
  return refuse({ tag: 'open', reason, path, detail });
}

function openReasonOf(error: unknown): OpenRefusalReason {
  if (error instanceof UnsuitableFolderError) return 'unsuitable-folder';
  const code = faultCodeOf(error);
  switch (code) {
    case 'read-only':
      return 'not-writable';
    case 'disk-full':
    case 'damaged':
    case 'busy':
      return code;
    default:
      return 'io';
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
