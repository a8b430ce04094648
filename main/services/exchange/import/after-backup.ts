import type { Backup, BackupFailure } from '../../../../shared/model/backups';
import type { ChangeOutcome, Failure } from '../../../../shared/model/outcome';
import { accept, refuse, type Result } from '../../../../shared/model/result';
import type { DuplicateChoices, ExportImported } from '../../../../shared/ipc/import';

/** Makes the backup that an import needs. */
export type BeforeImport = () => Promise<Result<Backup, BackupFailure>>;

type Apply = (duplicates: DuplicateChoices) => Promise<Result<ChangeOutcome, Failure>>;

/** Records an import only after a backup of what was there before; if none can be made, nothing is imported. */
export function afterBackup(
  apply: Apply,
  beforeImport: BeforeImport,
  report: (what: string, cause: unknown) => void,
): Apply {
  return async (duplicates) => {
    const backup = await beforeImport();
    if (backup.ok) return apply(duplicates);
    report('there was no import, because no backup could be made before it', backup.refusal);
    return refuse({ tag: 'fault', code: 'no-backup' });
  };
}

/** The same for our own export, whose backup the result names. */
export function exportAfterBackup(
  merge: () => Promise<Result<number, Failure>>,
  beforeImport: BeforeImport,
): () => Promise<Result<ExportImported, Failure>> {
  return async () => {
    const backup = await beforeImport();
    if (!backup.ok) return accept({ tag: 'not-backed-up', why: backup.refusal });
    const merged = await merge();
    return merged.ok ? accept({ tag: 'imported', changes: merged.value, backup: backup.value.id }) : merged;
  };
}
