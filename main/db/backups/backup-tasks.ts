/** Everything the backup process can do, by name. */
import { connectReadOnly } from '../file/connection';
import { writeChosenFile } from '../file/durable-files';
import { newestVersion } from '../file/migrate';
import { exportEverything, type ExportCounts } from '../export/export-everything';
import { allMigrations } from '../migrations/all-migrations';
import type { Backup, BackupComparison, BackupFailure, BackupId } from '../../../shared/model/backups';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import { BackupGoneError, backupFailureOf } from './backup-errors';
import {
  makeBackup,
  newestGood,
  ownFilesIn,
  pathOfBackup,
  type BackupFolder,
  type MakeTask,
} from './backup-files';
import { compareBackup } from './compare-backup';
import { salvage, type Salvaged } from './salvage';
import { stageBackup } from './stage-backup';
import { countStillThere, type StillThere } from './still-there';
import { deleteLoose, tidyBackups, type DeleteLooseTask, type Tidied, type TidyTask } from './tidy-backups';

export interface OneBackup {
  /** The database. */
  readonly file: string;
  readonly folders: readonly BackupFolder[];
  readonly id: BackupId;
}

interface NewestGoodTask extends Pick<TidyTask, 'folders'> {
  /** A backup dated more than a day ahead was made while the clock was wrong: any other may be newer, and comes first. */
  readonly now: Instant;
}

const DAY_MS = 24 * 60 * 60_000;

/** Called with the share of a task that is done, if that is known. */
type OnShare = (share: number) => void;

interface BackupTasks {
  make(task: MakeTask): Backup;
  tidy(task: TidyTask): Tidied;
  'delete-loose'(task: DeleteLooseTask): { readonly removed: number };
  compare(task: OneBackup): BackupComparison;
  /** Puts a checked copy beside the database. */
  stage(task: OneBackup): null;
  /** This installation's newest good one, and when it was made. */
  'newest-good'(task: NewestGoodTask): { readonly id: BackupId; readonly at: Instant } | null;
  /** Writes what can be read of a damaged database to a new file. */
  salvage(task: { readonly file: string; readonly to: string }): Salvaged;
  /** Writes everything that was recorded to a file that the user chose. */
  export(task: { readonly file: string; readonly to: string }, onShare: OnShare): ExportCounts;
  'still-there'(task: Pick<TidyTask, 'file' | 'folders'>): StillThere;
}
export type BackupTaskName = keyof BackupTasks;
export type BackupTaskInput<N extends BackupTaskName> = Parameters<BackupTasks[N]>[0];
export type BackupTaskOutput<N extends BackupTaskName> = ReturnType<BackupTasks[N]>;

const tasks: BackupTasks = {
  make: makeBackup,
  tidy: tidyBackups,
  'delete-loose': deleteLoose,
  compare: (task) => compareBackup(task.file, existing(task), newestVersion(allMigrations)),
  stage(task) {
    stageBackup(existing(task), task.file, newestVersion(allMigrations));
    return null;
  },
  'newest-good'({ folders, now }) {
    const files = ownFilesIn(folders);
    const isAhead = ({ at }: Backup) => at > now + DAY_MS;
    const { good } = newestGood([...files.filter((file) => !isAhead(file)), ...files.filter(isAhead)]);
    return good && { id: good.id, at: good.at };
  },
  salvage: ({ file, to }) => salvage(file, to),
  export({ file, to }, onShare) {
    const connection = connectReadOnly(file);
    try {
      return writeChosenFile(to, (put) => exportEverything(connection, put, onShare));
    } finally {
      connection.close();
    }
  },
  'still-there': countStillThere,
};

function existing({ folders, id }: OneBackup): string {
  const path = pathOfBackup(folders, id);
  if (path === null) throw new BackupGoneError(id);
  return path;
}

export interface BackupRefusal {
  readonly why: BackupFailure;
  /** For the log. */
  readonly detail: string;
}

/** Never throws. */
export function runBackupTask<N extends BackupTaskName>(
  name: N,
  input: BackupTaskInput<N>,
  onShare: OnShare = () => undefined,
): Result<BackupTaskOutput<N>, BackupRefusal> {
  try {
    const run = tasks[name] as (task: BackupTaskInput<N>, onShare: OnShare) => BackupTaskOutput<N>;
    return accept(run(input, onShare));
  } catch (error) {
    return refuse({ why: backupFailureOf(error), detail: String(error) });
  }
}
