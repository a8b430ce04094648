/** Removes applications from a backup that were removed for good from the database. */
import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { connectRaw, connectReadOnly, type Connection } from '../file/connection';
import { copyVerified } from '../file/verified-copy';

/** The applications that were removed for good from this database. */
export function purgedIn(connection: Connection): readonly ApplicationId[] {
  return connection
    .prepare<[], ApplicationId>("SELECT DISTINCT subject FROM event WHERE type = 'application-purged'")
    .pluck()
    .all();
}

/** How many of them were removed for good after this. */
export function countPurgedAfter(connection: Connection, at: Instant | null): number {
  return (
    connection
      .prepare<[number], number>(
        "SELECT count(DISTINCT subject) FROM event WHERE type = 'application-purged' AND at_ms > ?",
      )
      .pluck()
      .get(at ?? -1) ?? 0
  );
}

/** Which of the applications a backup still contains. */
export function stillThere(
  backup: Connection,
  applicationIds: readonly ApplicationId[],
): readonly ApplicationId[] {
  const isThere = backup
    .prepare<[string], 0 | 1>(
      "SELECT EXISTS (SELECT 1 FROM event WHERE subject = ? AND type <> 'application-purged')",
    )
    .pluck();
  return applicationIds.filter((id) => isThere.get(id) === 1);
}

/**
 * Replaces the backup at `path` by a verified copy without these applications. True if there was anything to remove. The
 * copy takes the backup's place in one step, so a backup is never without its name.
 */
export function removeFromBackup(path: string, applicationIds: readonly ApplicationId[]): boolean {
  if (applicationIds.length === 0) return false;
  const backup = connectReadOnly(path);
  const purging = `${path}.purging`;
  try {
    const found = stillThere(backup, applicationIds);
    if (found.length === 0) return false;
    copyVerified(backup, dirname(path), basename(purging));
    const copy = connectRaw(purging);
    try {
      copy.pragma('secure_delete = ON');
      copy.pragma('foreign_keys = ON');
      copy.transaction(() => {
        for (const id of found) forget(copy, id);
        renewSearch(copy);
      })();
      copyVerified(copy, dirname(path), basename(path));
    } finally {
      copy.close();
    }
    return true;
  } finally {
    backup.close();
    for (const end of ['', '-journal']) rmSync(purging + end, { force: true });
  }
}

/** Every row about the application, in every table the backup's version has. */
function forget(backup: Connection, applicationId: ApplicationId): void {
  const changeIds = backup
    .prepare<[string], string>('SELECT change_id FROM change_subject WHERE subject = ?')
    .pluck()
    .all(applicationId);
  for (const { table, column } of columnsAbout(backup)) {
    backup.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`).run(applicationId);
  }
  const forgetChange = backup.prepare(
    'DELETE FROM change WHERE id = @id AND NOT EXISTS (SELECT 1 FROM change_subject WHERE change_id = @id)',
  );
  for (const id of changeIds) forgetChange.run({ id });
  // Drafts about it have its id in their key.
  backup.prepare('DELETE FROM draft WHERE instr(key, ?) > 0').run(applicationId);
}

/** The search index holds words of texts that are gone; a backup of an older version may have none. */
function renewSearch(backup: Connection): void {
  const hasIndex = backup.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_index'").get();
  if (hasIndex) backup.exec("INSERT INTO search_index (search_index) VALUES ('rebuild')");
}

function columnsAbout(backup: Connection): readonly { readonly table: string; readonly column: string }[] {
  return backup
    .prepare<[], { table: string; column: string }>(
      `SELECT sqlite_schema.name AS "table", info.name AS "column"
       FROM sqlite_schema JOIN pragma_table_info(sqlite_schema.name) AS info
       WHERE sqlite_schema.type = 'table' AND info.name IN ('application_id', 'subject')`,
    )
    .all();
}
