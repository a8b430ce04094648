/** The backups as services see them; `main/compose/backups` puts them over files and a process of their own. */
import type {
  Backup,
  BackupComparison,
  BackupFailure,
  BackupFolderState,
  BackupId,
  BackupKind,
} from '../../shared/model/backups';
import type { Result } from '../../shared/model/result';
import type { Instant } from '../../shared/model/time';

export interface BackupFiles {
  /** Where daily backups go, and whether the user chose it. */
  folder(): { readonly path: string; readonly isChosen: boolean };
  /** Newest first, this installation's before others'. Reads names only. */
  list(): readonly Backup[];
  /**
   * Daily ones go to the folder; those before a change, and one that stands in for a daily one, to the data folder, which is
   * always there.
   */
  make(
    kind: Exclude<BackupKind, 'before-update'>,
    at: Instant,
    isStandIn?: boolean,
  ): Promise<Result<Backup, BackupFailure>>;
  /** Removes these, unless one is the newest good backup, and what was purged by `at` from the rest, wherever they can be reached. */
  tidy(remove: readonly BackupId[], at: Instant): Promise<Result<null, BackupFailure>>;
  /** Deletes what is in nobody's part of a chosen folder, and returns how many those were. */
  deleteLoose(path: string): Promise<Result<number, BackupFailure>>;
  compare(id: BackupId): Promise<Result<BackupComparison, BackupFailure>>;
  /** Puts a checked copy beside the database, ready to take its place. */
  stage(id: BackupId): Promise<Result<null, BackupFailure>>;
  /** How many applications that were removed for good are still in backups that can be cleaned up, and the state of each chosen folder. */
  countStillThere(): Promise<
    Result<{ readonly applications: number; readonly folders: readonly BackupFolderState[] }, BackupFailure>
  >;
}
