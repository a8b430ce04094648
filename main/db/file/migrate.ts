import type { Instant } from '../../../shared/model/time';
import type { Migration } from '../migrations/migration';
import type { Connection } from './connection';
import { makePrivateFolder } from './durable-files';
import { copyVerified, stampOf, versionOf } from './verified-copy';

export interface MigrateOptions {
  readonly migrations: readonly Migration[];
  /** Where the copies go; null makes none (an in-memory database). */
  readonly backupFolder: string | null;
  readonly now: () => Instant;
}

/** The newest schema this version knows. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Updates the schema to the newest version: each migration in one transaction that also sets user_version, so a program
 * killed at any moment continues where it was. Before each one, unless the database is still empty, a copy is made and
 * verified; without a good copy nothing is migrated. Throws what SQLite or the file system throws.
 */
export function migrate(connection: Connection, { migrations, backupFolder, now }: MigrateOptions): void {
  const isNew = versionOf(connection) === 0;
  for (const migration of migrations) {
    if (versionOf(connection) >= migration.version) continue;
    if (!isNew && backupFolder !== null) {
      makePrivateFolder(backupFolder);
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

function nameOf({ version, name }: Migration): string {
  return `${String(version).padStart(4, '0')}-${name}`;
}
