/** Notices if the files of the open database are replaced or removed, for example by a program that syncs folders. */
import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { FaultCode } from '../../../shared/model/outcome';
import type { Instant } from '../../../shared/model/time';
import type { Connection } from './connection';
import { makePrivateFolder, renameDurably, renameIfThere, syncFolder } from './durable-files';
import { faultCodeOf } from './faults';
import { copyVerified, stampOf } from './verified-copy';

/** `log-lost`: the file itself is still there, but not the log with the last commits, or the log's index. */
export type Displacement = 'removed' | 'replaced' | 'log-lost';

/** An open database whose files are no longer the ones at its path. Nothing more is written to them. */
export interface DisplacedDatabase {
  readonly how: Displacement;
  /** Where the database was opened. */
  readonly file: string;
  /**
   * Writes everything the program holds to a verified copy next to the file, and returns its path. Separates a file and a
   * log that don't belong together. Can be retried.
   */
  copy(now: Instant): Result<string, FaultCode>;
  /** Moves the copy to the database's path; what is there is kept next to it, renamed. The program must then end. */
  putBack(copy: string, now: Instant): Result<null, FaultCode>;
}

export interface FileGuard {
  /** Checks the files by name only: opening them here would drop SQLite's locks. Takes a few microseconds. */
  look(): void;
  /** True once `look` has found other files, or none. */
  isDisplaced(): boolean;
}

export interface FileGuardDeps {
  /** Called once, in the turn in which it is noticed. */
  readonly onDisplaced: (displaced: DisplacedDatabase) => void;
  readonly report: (what: string, cause: unknown) => void;
}

const LOG_ENDS = ['-wal', '-shm'] as const;
const ENDS = ['', ...LOG_ENDS] as const;

/** Guards the files of a WAL connection that has been read from: only then do all of them exist. */
export function createFileGuard(
  connection: Connection,
  file: string,
  { onDisplaced, report }: FileGuardDeps,
): FileGuard {
  const openedAs = new Map(ENDS.map((end) => [end, identityOf(file + end)]));
  const isInPlace = (end: (typeof ENDS)[number]) => identityOf(file + end) === openedAs.get(end);
  let isDisplaced = false;

  function displacement(): Displacement | null {
    if (!isInPlace('')) return identityOf(file) === null ? 'removed' : 'replaced';
    return LOG_ENDS.every(isInPlace) ? null : 'log-lost';
  }

  const unsavedAt = (now: Instant) => join(dirname(file), `afterword-unsaved-${stampOf(now)}`);
  const asideAt = (now: Instant) => join(dirname(file), `afterword-replaced-${stampOf(now)}.db`);

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

  function copy(now: Instant): string {
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
    isDisplaced: () => isDisplaced,
    look() {
      if (isDisplaced) return;
      const how = displacement();
      if (how === null) return;
      isDisplaced = true;
      // What is written from here on would be lost.
      connection.pragma('query_only = ON');
      onDisplaced({
        how,
        file,
        copy: (now) => attempt('the displaced database could not be copied', () => copy(now)),
        putBack: (rescued, now) => attempt('the copy could not be put back', () => putBack(rescued, now)),
      });
    },
  };
}

/** Distinguishes an existing file from any other on this computer; null if there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
