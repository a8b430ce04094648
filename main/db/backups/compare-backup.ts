/** How a backup differs from the open database, by what was recorded about each application. */
import type { BackupComparison, ComparedCard, ComparedCards } from '../../../shared/model/backups';
import { connectReadOnly, type Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';
import { isIntact, versionOf } from '../file/verified-copy';
import { NewerBackupError } from './backup-errors';

/** Most cards named in each list. */
const MOST_NAMED = 100;

/** Applications whose record differs. Events recorded by time alone don't count. */
const differing = `
  WITH
    here AS (SELECT subject, id FROM main.event WHERE kind = 'application' AND type <> 'step-lapsed'),
    there AS (SELECT subject, id FROM backup.event WHERE kind = 'application' AND type <> 'step-lapsed'),
    touched AS (
      SELECT subject FROM (SELECT * FROM here EXCEPT SELECT * FROM there)
      UNION SELECT subject FROM (SELECT * FROM there EXCEPT SELECT * FROM here)
    ),
    shown_here AS (SELECT * FROM main.card WHERE deleted_at_ms IS NULL),
    shown_there AS (SELECT * FROM backup.card WHERE deleted_at_ms IS NULL)
  SELECT touched.subject AS id,
    shown_here.application_id IS NOT NULL AS is_here,
    shown_there.application_id IS NOT NULL AS is_there,
    coalesce(shown_here.json, shown_there.json) ->> '$.company' AS company,
    coalesce(shown_here.json, shown_there.json) ->> '$.role' AS role
  FROM touched
    LEFT JOIN shown_here ON shown_here.application_id = touched.subject
    LEFT JOIN shown_there ON shown_there.application_id = touched.subject
  WHERE is_here OR is_there
  ORDER BY company COLLATE NOCASE, role COLLATE NOCASE, id`;

const otherSettings = `SELECT EXISTS (
  SELECT id FROM main.event WHERE kind = 'settings' EXCEPT SELECT id FROM backup.event WHERE kind = 'settings'
) OR EXISTS (
  SELECT id FROM backup.event WHERE kind = 'settings' EXCEPT SELECT id FROM main.event WHERE kind = 'settings'
)`;

interface DifferingRow extends ComparedCard {
  readonly is_here: 0 | 1;
  readonly is_there: 0 | 1;
}

/** Compares the backup at `path` with the database at `file`. Throws if it is damaged, or newer than `knownVersion`. */
export function compareBackup(file: string, path: string, knownVersion: number): BackupComparison {
  const backup = connectReadOnly(path);
  try {
    checkBackup(backup, knownVersion);
  } finally {
    backup.close();
  }
  const connection = connectReadOnly(file);
  try {
    connection.prepare('ATTACH ? AS backup').run(path);
    return comparisonOf(connection);
  } finally {
    connection.close();
  }
}

/** Throws unless the backup is sound and can be opened by this version. */
export function checkBackup(backup: Connection, knownVersion: number): void {
  if (versionOf(backup) > knownVersion) throw new NewerBackupError();
  if (!isIntact(backup)) throw new DamagedRecordError('The backup is damaged.');
}

function comparisonOf(connection: Connection): BackupComparison {
  const rows = connection.prepare<[], DifferingRow>(differing).all();
  const counted = (sql: string) => connection.prepare<[], number>(sql).pluck().get() ?? 0;
  return {
    applications: counted('SELECT count(*) FROM backup.card WHERE deleted_at_ms IS NULL'),
    events: counted('SELECT count(*) FROM backup.event'),
    onlyHere: named(rows.filter((row) => row.is_there === 0)),
    onlyThere: named(rows.filter((row) => row.is_here === 0)),
    different: named(rows.filter((row) => row.is_here === 1 && row.is_there === 1)),
    hasOtherSettings: counted(otherSettings) === 1,
  };
}

function named(rows: readonly DifferingRow[]): ComparedCards {
  return {
    count: rows.length,
    first: rows.slice(0, MOST_NAMED).map(({ id, company, role }) => ({ id, company, role })),
  };
}
