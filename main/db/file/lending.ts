/** Lends the database to another process of this program, which then is the only one to write to it. */
import type { Connection } from './connection';
import { BUSY_TIMEOUT_MS } from './connection';
import { LentError } from './faults';
import type { FileGuard } from './file-guard';

export interface Lent {
  /** True if anything was committed in the meantime. */
  giveBack(): boolean;
}

export interface Lending {
  /** Call it before each write. Throws `LentError` while it is lent. */
  beforeWrite(): void;
  /** As the guard's, except that the other process may write. */
  look(): void;
  /** From now on nothing is written here; what is read is as it was until the other process commits. */
  lend(): Lent;
}

export function createLending(connection: Connection, guard: FileGuard): Lending {
  let isLent = false;
  const look = () => {
    if (!isLent) guard.look();
  };
  // Changes if another connection has committed: https://www.sqlite.org/pragma.html#pragma_data_version
  const version = (): unknown => connection.pragma('data_version', { simple: true });
  return {
    look,
    beforeWrite() {
      if (isLent) throw new LentError('the database is lent to another process');
      guard.look();
    },
    lend() {
      look();
      const before = version();
      isLent = true;
      // What doesn't ask first must fail at once rather than make the window wait.
      connection.pragma('busy_timeout = 0');
      return {
        giveBack() {
          if (isLent) {
            isLent = false;
            connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
            guard.acceptContents();
          }
          return version() !== before;
        },
      };
    },
  };
}
