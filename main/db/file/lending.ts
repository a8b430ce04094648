/** Lends the database to another process of this program, which then is the only one to write to it. */
import type { Connection } from './connection';
import { BUSY_TIMEOUT_MS } from './connection';
import { LentError } from './faults';
import type { FileGuard } from './file-guard';

export interface Lent {
  /** Takes it back and says what was committed in the meantime; null if nothing was, or if it was closed since. */
  giveBack(): Committed | null;
}

export interface Committed {
  /** How many changes, without what time alone brought. */
  readonly changes: number;
}

export interface Lending {
  /** Call it before each write. Throws `LentError` while it is lent. */
  beforeWrite(): void;
  /** As the guard's, except that the other process may write. */
  look(): void;
  /**
   * From now on nothing is written here; what is read is as it was until the other process commits. `end` ends that
   * process, after which the borrower gives the database back. Throws `LentError` while it is lent to another.
   */
  lend(end: () => void): Lent;
  /** Ends the process it is lent to, if there is one. Resolves once it is given back; what wasn't committed is gone. */
  recall(): Promise<void>;
  /** The same right before closing, without waiting. True if it was lent: then the files may be changing still. */
  recallAtOnce(): boolean;
}

/** The process it is lent to. */
interface Borrower {
  readonly end: () => void;
  readonly hasGivenBack: Promise<null>;
}

export function createLending(connection: Connection, guard: FileGuard): Lending {
  let borrower: Borrower | null = null;
  const look = () => {
    if (borrower === null) guard.look();
  };
  const demandHere = () => {
    if (borrower !== null) throw new LentError('the database is lent to another process');
  };
  return {
    look,
    beforeWrite() {
      demandHere();
      guard.look();
    },
    async recall() {
      borrower?.end();
      await borrower?.hasGivenBack;
    },
    recallAtOnce() {
      borrower?.end();
      return borrower !== null;
    },
    lend(end) {
      demandHere();
      guard.look();
      const committed = committedFromNowOn(connection);
      const givenBack = Promise.withResolvers<null>();
      borrower = { end, hasGivenBack: givenBack.promise };
      // What doesn't ask first must fail at once rather than make the window wait.
      connection.pragma('busy_timeout = 0');
      return {
        giveBack() {
          givenBack.resolve(null);
          if (!connection.open) return null;
          if (borrower !== null) {
            borrower = null;
            connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
            guard.acceptContents();
          }
          return committed();
        },
      };
    },
  };
}

/**
 * Says what was committed since. By the rows, since `PRAGMA data_version` also changes if a process is killed that had only
 * begun to write: the log starts over with the first page, if all of it was written back before.
 */
function committedFromNowOn(connection: Connection): () => Committed | null {
  const last = connection.prepare<[], { readonly seq: number; readonly drafts: number }>(
    'SELECT (SELECT ifnull(max(seq), 0) FROM change) AS seq, (SELECT count(*) FROM draft) AS drafts',
  );
  const before = last.get();
  return () => {
    const after = last.get();
    if (after?.seq === before?.seq && after?.drafts === before?.drafts) return null;
    return { changes: changesAfter(connection, before?.seq ?? 0) };
  };
}

/** Without the lapses that were recorded with them: those are recorded last, as of the instant of the recording. */
function changesAfter(connection: Connection, seq: number): number {
  const count = connection.prepare<[number], number>(
    `SELECT count(*) FROM change WHERE seq > ?
     AND NOT (origin = 'time' AND hlc_ms >= ifnull((SELECT at_ms FROM projected_at), 0))`,
  );
  return count.pluck().get(seq) ?? 0;
}
