/** The end of the program: everything is written first, and a session that ends is not kept waiting. */
import { app } from 'electron';
import { withTimeout } from './deferred';
import type { Log } from './log';

export interface EndingDeps {
  /** Closes the database; waits this long for notifications that are being handed over, and with 0 not a turn. */
  readonly closeDatabase: (longestWaitMs: number) => Promise<void>;
  /** Resolves when the settings of the window are written. */
  readonly flushPreferences: () => Promise<void>;
}

export interface Ending {
  /** From here on the program ends only after these. Once. */
  endsAfter(deps: EndingDeps): void;
  /** Ends the program. Called by a session that can be asked to wait for it, as macOS and Linux can. */
  end(): void;
  /** As Windows does it: when this returns, the process may be gone. */
  endAtOnce(): void;
}

/** Whatever is still to be written when the program ends gets this long, twice; Linux kills after five seconds. */
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
    // In a turn of its own: asked for within `will-quit`, quitting would be taken for the one that was just put off.
    setImmediate(() => app.quit());
  }

  // Signals come here as well: the runtime makes SIGTERM, SIGINT and SIGHUP a wish to quit.
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
      // What was being told is told at the next start, under the same id.
      if (deps && phase === 'running') void close(deps, 0);
      else app.quit();
    },
  };
}
