import type { BackupFailure } from '../../../shared/model/backups';
import { faultCodeOf } from '../file/faults';

/** The chosen folder isn't there. */
export class FolderGoneError extends Error {
  override readonly name = 'FolderGoneError';
}

/** The chosen folder is empty, although backups were made in it. */
export class FolderEmptyError extends Error {
  override readonly name = 'FolderEmptyError';
}

/** This backup isn't there any more. */
export class BackupGoneError extends Error {
  override readonly name = 'BackupGoneError';
}

/** Written by a newer version of the program. */
export class NewerBackupError extends Error {
  override readonly name = 'NewerBackupError';
}

/** What an error means to the user. Anything unknown is `unexpected`. */
export function backupFailureOf(error: unknown): BackupFailure {
  if (error instanceof FolderGoneError) return 'folder-gone';
  if (error instanceof FolderEmptyError) return 'folder-empty';
  if (error instanceof NewerBackupError) return 'newer';
  if (error instanceof BackupGoneError) return 'gone';
  const code = faultCodeOf(error);
  switch (code) {
    case 'disk-full':
    case 'read-only':
    case 'damaged':
    case 'busy':
    case 'io':
      return code;
    default:
      return 'unexpected';
  }
}
