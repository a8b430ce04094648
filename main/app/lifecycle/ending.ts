/** How the program ends: everything is written first, and an ending session doesn't have to wait. */
import { app } from 'electron';
import { withTimeout } from './with-timeout';
import type { Log } from './log';

export interface EndingDeps {
  /** Closes the database; waits this long for notifications being handed over, and with 0 not even a turn. */
  readonly closeDatabase: (longestWaitMs: number) => Promise<void>;
  /** Resolves when the window settings are written. */
  readonly flushPreferences: () => Promise<void>;
}

export interface Ending {
  /** From here on, the program ends only after these. Once. */
  endsAfter(deps: EndingDeps): void;
  /** Ends the program. For sessions that can wait for it, as on macOS and Linux. */
  end(): void;
  /** For Windows: when this returns, the process may be gone. */
  endAtOnce(): void;
}

/** How long writing may take at the end, twice; Linux kills after five seconds. */
const CLOSING_MS = 2_000;

export function createEnding(log: Pick<Log, 'info' | 'error'>): Ending {
  let deps: EndingDeps | null = null;
  let phase: 'running' | 'closing' | 'closed' = 'running';

  async function close({ closeDatabase, flushPreferences }: EndingDeps, waitMs: number): Promise<void> {
    phase = 'closing';
    try {
      await closeDatabase(waitMs);
      await withTimeout(waitMs, flushPreferences(), undefined);
      log.info('ended in order');
    } catch (cause) {
      log.error('closing', cause);
    }
    phase = 'closed';
    // In a later turn: within `will-quit`, quitting would be mistaken for the one that was just deferred.
    setImmediate(() => app.quit());
  }

  // Signals end up here too: the runtime turns SIGTERM, SIGINT and SIGHUP into a request to quit.
  app.on('will-quit', (event) => {
    if (!deps || phase === 'closed') return;
    event.preventDefault();
    if (phase === 'running') void close(deps, CLOSING_MS);
  });
  return {
    endsAfter: (given) => {
      deps = given;
    },
    end: () => app.quit(),
    endAtOnce() {
      // What was being sent is sent at the next start, under the same id.
      if (deps && phase === 'running') void close(deps, 0);
      else app.quit();
    },
  };
}
