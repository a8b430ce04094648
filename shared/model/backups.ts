/** The copies of the database: what the window shows of them, and what restoring one would change. */
import { z } from 'zod';
import type { ApplicationId } from './ids';
import { instantSchema, type Instant } from './time';

export type BackupKind = 'daily' | 'before-update' | 'before-import' | 'before-restore';

/** A backup's file name, which says its kind and when it was made; another installation's has the name of its folder before it. */
export type BackupId = string & { readonly __brand: 'BackupId' };

const backupIdPattern =
  /^(Afterword-[A-Za-z0-9-]{1,60}\/)?(daily|before-import|before-restore|before-\d{4}-[a-z0-9-]+)-\d{8}T\d{6}Z\.db$/;
export const backupIdSchema = z.custom<BackupId>(
  (value) => typeof value === 'string' && backupIdPattern.test(value),
  'backup',
);

export type BackupPlace =
  | 'current' // where daily ones go now
  | 'own' // in the data folder, while another one is chosen
  | 'former' // in a folder that was chosen before
  | 'other'; // among those of another installation

export interface Backup {
  readonly id: BackupId;
  readonly kind: BackupKind;
  readonly at: Instant;
  readonly sizeBytes: number;
  readonly place: BackupPlace;
  /** The name of the computer whose backup it is, if it is known to be another one; otherwise null. */
  readonly computer: string | null;
}

/** Why a backup couldn't be made, read or restored. `backups.failures.*` has the words. */
export const backupFailures = [
  'folder-gone', // the chosen folder isn't there, for example on a drive that was unplugged
  'folder-empty', // the chosen one is there without any backup, although some were made in it: its drive isn't mounted
  'read-only',
  'disk-full',
  'damaged', // the copy, or the database it was made from
  'newer', // made by a newer Afterword
  'busy',
  'io',
  'gone', // this backup isn't there any more
  'unexpected',
] as const;
export type BackupFailure = (typeof backupFailures)[number];

/** A deleted application that was removed for good is still in some backups until they are next thinned out. */
export interface StillInBackups {
  readonly applications: number;
  readonly until: Instant;
}

export const restoredSchema = z.strictObject({
  /** When the backup was made that was restored, and when that happened. */
  from: instantSchema,
  at: instantSchema,
  /** The copy of what was there before: the way back. Null if that was damaged, and is kept as it was. */
  safety: backupIdSchema.nullable(),
});
/** The last restore, until the user has seen it. */
export type Restored = z.infer<typeof restoredSchema>;

/** Why the last daily backup couldn't be made where it should be, and when it is tried again. */
export interface FailedBackup {
  readonly why: BackupFailure;
  readonly retryAt: Instant;
  /** True if today's is in the data folder instead. */
  readonly hasStandIn: boolean;
}

/** A folder that the user chose, now or before. */
export interface BackupFolderState {
  readonly path: string;
  /** True for the one that daily backups go to now. */
  readonly isCurrent: boolean;
  /** Why nothing can be made in it or removed from it; null if all is well. */
  readonly problem: Extract<BackupFailure, 'folder-gone' | 'read-only'> | null;
  /** How many backups of this installation are in it, as far as it can be read. */
  readonly backups: number;
  /** Those in the folder itself that are an earlier installation's or another computer's, which nobody thins out. */
  readonly loose: { readonly count: number; readonly sizeBytes: number };
  /** How many applications that were removed for good may still be in them, because of the problem. */
  readonly applications: number;
}

export interface BackupReport {
  readonly folder: string;
  /** True if the user chose it; false for the one in the data folder. */
  readonly isChosen: boolean;
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly isRunning: boolean;
  readonly failure: FailedBackup | null;
  /** When the next daily backup is due; null in a demo or with nothing to back up. */
  readonly nextAt: Instant | null;
  readonly stillInBackups: StillInBackups | null;
  /** The chosen folder, if there is one, then those from before. */
  readonly folders: readonly BackupFolderState[];
}

/** How a backup differs from the present board. Lists hold the first few; `count` says how many there are. */
export interface BackupComparison {
  readonly applications: number;
  readonly events: number;
  readonly onlyHere: ComparedCards;
  readonly onlyThere: ComparedCards;
  readonly different: ComparedCards;
  readonly hasOtherSettings: boolean;
}

export interface ComparedCards {
  readonly count: number;
  readonly first: readonly ComparedCard[];
}

export interface ComparedCard {
  readonly id: ApplicationId;
  readonly company: string;
  readonly role: string;
}
