/** Backups, put together: their files, and the process that handles them. */
import { join } from 'node:path';
import { listBackups } from '../../db/backups/backup-files';
import { backupName } from '../../db/backups/backup-names';
import type {
  BackupRefusal,
  BackupTaskInput,
  BackupTaskName,
  BackupTaskOutput,
} from '../../db/backups/backup-tasks';
import { runInProcess } from '../../platform/task-process';
import type { BackupFiles } from '../../ports/backup-files';
import type { BackupFailure } from '../../../shared/model/backups';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { BackupPlaces } from './backup-places';
import type { Report } from '../program';

/** A database of hundreds of megabytes on a slow drive takes minutes. */
const LONGEST_TASK_MS = 30 * 60_000;

export interface BackupTaskOptions {
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the share that is done, by tasks that know. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Does a task with backups in another process. */
export type RunBackupTask = <N extends BackupTaskName>(
  name: N,
  input: BackupTaskInput<N>,
  options?: BackupTaskOptions,
) => Promise<Result<BackupTaskOutput<N>, BackupFailure>>;

export function createBackupProcess(programDir: string, report: Report): RunBackupTask {
  const deps = {
    script: join(programDir, 'out', 'main', 'backup-process.js'),
    name: 'Afterword backups',
    longestMs: LONGEST_TASK_MS,
  };
  return async (name, input, options) => {
    try {
      const answer = await runInProcess({ ...deps, ...options }, { name, input });
      const result = answer as Result<BackupTaskOutput<typeof name>, BackupRefusal>;
      if (result.ok) return result;
      report(`backups: ${name} failed (${result.refusal.why})`, result.refusal.detail);
      return refuse(result.refusal.why);
    } catch (cause) {
      if (options?.signal?.aborted !== true) report(`backups: ${name} failed`, cause);
      return refuse('unexpected' as const);
    }
  };
}

export function createBackupFiles(
  { file, folders, noteCleaned }: BackupPlaces,
  run: RunBackupTask,
  report: Report,
): BackupFiles {
  return {
    folder() {
      const [{ path, isOurs }] = folders();
      return { path, isChosen: !isOurs };
    },
    list: () => listBackups(folders()),
    async make(kind, at, isStandIn = false) {
      const all = folders();
      const isCurrent = all.length === 1 || (kind === 'daily' && !isStandIn);
      const folder = (isCurrent ? all[0] : all.at(-1)) ?? all[0];
      const made = await run('make', { file, folder, name: backupName(kind, at) });
      return made.ok ? accept({ ...made.value, place: isCurrent ? 'current' : 'own' }) : made;
    },
    async tidy(remove, at) {
      const tidied = await run('tidy', { file, folders: folders(), remove });
      if (!tidied.ok) return tidied;
      for (const { folder, detail } of tidied.value.failed)
        report(`backups: cleaning ${folder} failed`, detail);
      noteCleaned(tidied.value, at);
      return accept(null);
    },
    async deleteLoose(path) {
      const folder = folders().find((one) => one.path === path && !one.isOurs);
      if (folder === undefined) return refuse('gone');
      const deleted = await run('delete-loose', { file, folder });
      return deleted.ok ? accept(deleted.value.removed) : deleted;
    },
    compare: (id) => run('compare', { file, folders: folders(), id }),
    stage: (id) => run('stage', { file, folders: folders(), id }),
    countStillThere: () => run('still-there', { file, folders: folders() }),
  };
}
