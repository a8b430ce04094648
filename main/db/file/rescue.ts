/** Saves what the program holds if the files of the open database aren't its own any more. */
import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { FaultCode } from '../../../shared/model/outcome';
import type { Instant } from '../../../shared/model/time';
import type { Connection } from './connection';
import { makePrivateFolder, renameDurably, renameIfThere, syncFolder } from './durable-files';
import { faultCodeOf } from './faults';
import { copyVerified, stampOf } from './verified-copy';

/**
 * `log-lost`: the file itself is still there, but not the log with the last commits, or the log's index. `overwritten`: all
 * are there, with contents of something else in one of them.
 */
export type Displacement = 'removed' | 'replaced' | 'overwritten' | 'log-lost';

export const LOG_ENDS = ['-wal', '-shm'] as const;
export const ENDS = ['', ...LOG_ENDS] as const;
/** True if the file with this ending is the one that was opened. */
export type IsInPlace = (end: (typeof ENDS)[number]) => boolean;

export interface Rescue {
  copy(how: Displacement, now: Instant): Result<string, FaultCode>;
  putBack(copy: string, now: Instant): Result<null, FaultCode>;
}

export interface RescueDeps {
  readonly isInPlace: IsInPlace;
  readonly report: (what: string, cause: unknown) => void;
}

/** What `DisplacedDatabase` offers. */
export function createRescue(
  connection: Connection,
  file: string,
  { isInPlace, report }: RescueDeps,
): Rescue {
  const unsavedAt = (now: Instant) => join(dirname(file), `afterword-unsaved-${stampOf(now)}`);
  const asideAt = (now: Instant) => join(dirname(file), `afterword-replaced-${stampOf(now)}.db`);

  /** Makes an overwritten file another one, so that SQLite doesn't write our log back into it on closing. */
  function partFromOverwritten(now: Instant): void {
    if (!isInPlace('')) return;
    const other = `${file}.new`;
    try {
      copyFileSync(file, other);
      renameDurably(other, file);
    } catch (cause) {
      report('the file that was overwritten could not be copied', cause);
      renameIfThere(file, asideAt(now));
    }
  }

  /** SQLite would mix our log into the new file, and on closing delete a log that came with it. */
  function partFileAndLog(now: Instant, isCopied: boolean): void {
    const isFileOurs = isInPlace('');
    for (const end of LOG_ENDS) {
      if (isInPlace(end) === isFileOurs) continue;
      if (isFileOurs) renameIfThere(file + end, asideAt(now) + end);
      else if (isCopied) rmSync(file + end);
      else renameIfThere(file + end, `${unsavedAt(now)}${end}`);
    }
    syncFolder(dirname(file));
  }

  function writeCopy(how: Displacement, now: Instant): string {
    const name = `afterword-rescued-${stampOf(now)}.db`;
    let isCopied = false;
    // Otherwise even the copy would be refused.
    connection.pragma('query_only = OFF');
    try {
      makePrivateFolder(dirname(file));
      copyVerified(connection, dirname(file), name);
      isCopied = true;
    } finally {
      connection.pragma('query_only = ON');
      if (how === 'overwritten') partFromOverwritten(now);
      partFileAndLog(now, isCopied);
    }
    return join(dirname(file), name);
  }

  function putBack(rescued: string, now: Instant): null {
    for (const end of ENDS) renameIfThere(file + end, asideAt(now) + end);
    renameDurably(rescued, file);
    return null;
  }

  function attempt<T>(what: string, work: () => T): Result<T, FaultCode> {
    try {
      return accept(work());
    } catch (cause) {
      report(what, cause);
      return refuse(faultCodeOf(cause));
    }
  }

  return {
    copy: (how, now) => attempt('the displaced database could not be copied', () => writeCopy(how, now)),
    putBack: (copy, now) => attempt('the copy could not be put back', () => putBack(copy, now)),
  };
}
