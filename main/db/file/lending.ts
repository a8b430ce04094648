/** Lends the database to another process of this program, which then is the only one to write to it. */
import type { Connection } from './connection';
import { BUSY_TIMEOUT_MS } from './connection';
import { LentError } from './faults';
import type { FileGuard } from './file-guard';

export interface Lent {
  /** True if anything was committed in the meantime; false if nobody can know, because it was closed. */
  giveBack(): boolean;
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
  // Changes if another connection has committed: https://www.sqlite.org/pragma.html#pragma_data_version
  const version = (): unknown => connection.pragma('data_version', { simple: true });
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
      const before = version();
      const givenBack = Promise.withResolvers<null>();
      borrower = { end, hasGivenBack: givenBack.promise };
      // What doesn't ask first must fail at once rather than make the window wait.
      connection.pragma('busy_timeout = 0');
      return {
        giveBack() {
          givenBack.resolve(null);
          if (!connection.open) return false;
          if (borrower !== null) {
            borrower = null;
            connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
            guard.acceptContents();
          }
          return version() !== before;
        },
      };
    },
  };
}
