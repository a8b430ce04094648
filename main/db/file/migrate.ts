import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../../shared/model/time';
import { connectRaw, type Connection } from './connection';
import { createPrivateFile, makePrivateFolder, renameDurably } from './durable-files';
import { DamagedRecordError } from './faults';
import type { Migration } from '../migrations/migration';

export interface MigrateOptions {
  readonly migrations: readonly Migration[];
  /** Where the copies go; null makes none (a database in memory). */
  readonly backupFolder: string | null;
  readonly now: () => Instant;
}

/** The newest schema the program knows. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema up to the newest version: each migration in one transaction that also sets user_version, so that a
 * program killed at any moment goes on where it was. Before each, but on a database that holds nothing yet, a copy is made
 * and verified; without a good copy nothing is migrated. Throws what SQLite or the file system throws.
 */
export function migrate(connection: Connection, { migrations, backupFolder, now }: MigrateOptions): void {
  const isNew = versionOf(connection) === 0;
  for (const migration of migrations) {
    if (versionOf(connection) >= migration.version) continue;
    if (!isNew && backupFolder !== null) {
      copyVerified(connection, backupFolder, `before-${nameOf(migration)}-${stampOf(now())}.db`);
    }
    connection
      .transaction(() => {
        connection.exec(migration.sql);
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
  }
}

/** A whole copy of the database under `name`, which is there only once it was found to be good. */
export function copyVerified(connection: Connection, folder: string, name: string): void {
  makePrivateFolder(folder);
  const temporary = join(folder, `${name}.new`);
  rmSync(temporary, { force: true });
  try {
    // VACUUM INTO takes an empty file, and keeps its rights.
    createPrivateFile(temporary);
    connection.prepare('VACUUM INTO ?').run(temporary);
    verifyCopy(temporary, versionOf(connection));
    renameDurably(temporary, join(folder, name));
  } finally {
    rmSync(temporary, { force: true });
  }
}

function verifyCopy(file: string, version: number): void {
  const copy = connectRaw(file);
  try {
    const isWhole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const hasStrayRows = (copy.pragma('foreign_key_check') as unknown[]).length > 0;
    if (!isWhole || hasStrayRows || versionOf(copy) !== version) {
      throw new DamagedRecordError('The copy made before a migration is not good.');
    }
  } finally {
    copy.close();
  }
}

function nameOf({ version, name }: Migration): string {
  return `${String(version).padStart(4, '0')}-${name}`;
}

/** `20260303T150000Z`: sorts by time, and is a file name everywhere. */
function stampOf(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
