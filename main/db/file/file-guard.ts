/** Notices if the files of the open database are replaced, overwritten or removed, for example by a program that syncs folders. */
import type { Result } from '../../../shared/model/result';
import type { FaultCode } from '../../../shared/model/outcome';
import type { Instant } from '../../../shared/model/time';
import type { Connection } from './connection';
import { identityOf } from './file-state';
import { watchFileContents } from './file-contents';
import { createRescue, ENDS, LOG_ENDS, type Displacement, type IsInPlace } from './rescue';

/** An open database whose files are no longer the ones at its path. Nothing more is written to them. */
export interface DisplacedDatabase {
  readonly how: Displacement;
  /** Where the database was opened. */
  readonly file: string;
  /**
   * Writes everything the program holds to a verified copy next to the file, and returns its path. Separates a file and a
   * log that don't belong together. Can be retried. If the file was overwritten, what the program holds is its log and
   * the pages in memory; of a large file that may be too little for a copy.
   */
  copy(now: Instant): Result<string, FaultCode>;
  /** Moves the copy to the database's path; what is there is kept next to it, renamed. The program must then end. */
  putBack(copy: string, now: Instant): Result<null, FaultCode>;
}

export interface FileGuard {
  /**
   * Checks the files by name and time: opening them here would drop SQLite's locks. Takes some microseconds, and longer if
   * the log has grown long, which is then written back.
   */
  look(): void;
  /** Writes all of the log back into the file, unless something is wrong with them. */
  emptyLog(): void;
  /** Another process of this program, to which the database was lent, has written to the files. */
  acceptContents(): void;
  /** True once `look` has found other files, or none. */
  isDisplaced(): boolean;
  /**
   * Call it right before closing, which writes the log back: if the file was overwritten just now, with nobody left to be
   * asked, everything the program holds goes into a copy next to it.
   */
  prepareToClose(now: Instant): void;
}

export interface FileGuardDeps {
  /** The file's identity when it was connected to. */
  readonly identity: string | null;
  /** Called once, in the turn in which it is noticed. */
  readonly onDisplaced: (displaced: DisplacedDatabase) => void;
  readonly report: (what: string, cause: unknown) => void;
}

/** Guards the files of a WAL connection that has been read from: only then do all of them exist. */
export function createFileGuard(
  connection: Connection,
  file: string,
  { identity, onDisplaced, report }: FileGuardDeps,
): FileGuard {
  const openedAs = new Map(ENDS.map((end) => [end, end === '' ? identity : identityOf(file + end)]));
  const contents = watchFileContents(connection, file);
  const isInPlace: IsInPlace = (end) => identityOf(file + end) === openedAs.get(end);
  const rescue = createRescue(connection, file, { isInPlace, report });
  let isDisplaced = false;

  function displacement(): Displacement | null {
    if (!isInPlace('')) return identityOf(file) === null ? 'removed' : 'replaced';
    if (!LOG_ENDS.every(isInPlace)) return 'log-lost';
    return contents.isOverwritten() ? 'overwritten' : null;
  }

  /** A long log is no reason to refuse a write. */
  function keepLogShort(): void {
    try {
      contents.keepLogShort();
    } catch (cause) {
      report('the log of the database could not be written back', cause);
    }
  }

  return {
    isDisplaced: () => isDisplaced,
    look,
    acceptContents() {
      if (!isDisplaced && isInPlace('') && LOG_ENDS.every(isInPlace)) contents.accept();
    },
    emptyLog() {
      look();
      if (!isDisplaced) contents.emptyLog();
    },
    prepareToClose(now) {
      if (isDisplaced || displacement() !== 'overwritten') return;
      isDisplaced = true;
      report('the database was overwritten right before it was closed', file);
      rescue.copy('overwritten', now);
    },
  };

  function look(): void {
    if (isDisplaced) return;
    const how = displacement();
    if (how === null) {
      keepLogShort();
      return;
    }
    isDisplaced = true;
    // What is written from here on would be lost.
    connection.pragma('query_only = ON');
    onDisplaced({
      how,
      file,
      copy: (now) => rescue.copy(how, now),
      putBack: (copy, now) => rescue.putBack(copy, now),
    });
  }
}
