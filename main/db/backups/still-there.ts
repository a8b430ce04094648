/** Counts applications that were removed for good and are still in backups, and names the folders they may be in. */
import { accessSync, constants, existsSync } from 'node:fs';
import type { BackupFolderState } from '../../../shared/model/backups';
import {
  isEmptied,
  looseIn,
  ownFilesIn,
  ownPathOf,
  readFrom,
  unlessDamaged,
  type BackupFolder,
} from './backup-files';
import { countPurgedAfter, purgedIn, stillThere } from './purge-backup';
import { isReachable, type TidyTask } from './tidy-backups';

export interface StillThere {
  /**
   * How many applications that were removed for good are still in some backup of this installation that can be cleaned up, or
   * may be: one that is damaged counts as holding all.
   */
  readonly applications: number;
  /** The folders that were chosen, the present one first. */
  readonly folders: readonly BackupFolderState[];
}

export function countStillThere({ file, folders }: Pick<TidyTask, 'file' | 'folders'>): StillThere {
  const purged = readFrom(file, purgedIn);
  const heldIn = (some: readonly BackupFolder[]) =>
    new Set(
      purged.length === 0
        ? []
        : ownFilesIn(some).flatMap(
            ({ path }) =>
              unlessDamaged(() => readFrom(path, (backup) => stillThere(backup, purged))) ?? purged,
          ),
    ).size;
  const states = folders.map((folder, index) => ({ folder, problem: problemOf(folder, index === 0) }));
  return {
    applications: heldIn(states.filter(({ problem }) => problem === null).map(({ folder }) => folder)),
    folders: states
      .map(({ folder, problem }, index) => ({
        ...{ path: folder.path, isCurrent: index === 0, problem },
        backups: ownFilesIn([folder]).length,
        loose: looseState(folder),
        applications: mayHold(folder, problem),
      }))
      .filter((_, index) => folders[index]?.isOurs === false),
  };

  function mayHold(folder: BackupFolder, problem: BackupFolderState['problem']): number {
    if (problem === null) return 0;
    if (problem === 'read-only') return heldIn([folder]);
    return readFrom(file, (connection) => countPurgedAfter(connection, folder.cleanedAt ?? null));
  }
}

function looseState(folder: BackupFolder): BackupFolderState['loose'] {
  const loose = folder.isOurs ? [] : looseIn(folder);
  return { count: loose.length, sizeBytes: loose.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) };
}

/** A chosen folder may be empty, as long as nothing was backed up to it. */
function problemOf(folder: BackupFolder, isCurrent: boolean): BackupFolderState['problem'] {
  if (folder.isOurs) return null;
  const isThere = isCurrent ? existsSync(folder.path) && !isEmptied(folder) : isReachable(folder);
  if (!isThere) return 'folder-gone';
  const own = ownPathOf(folder);
  try {
    accessSync(existsSync(own) ? own : folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return 'read-only';
  }
}
