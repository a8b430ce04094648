import type { Committed } from '../../ports/change-maker';

/** Tells those who listen what has been committed. */
export interface Commits {
  announce(committed: Committed): void;
  listen(listener: (committed: Committed) => void): void;
}

/** Listeners are told in the order they were added. One that throws is reported and keeps nobody else from hearing. */
export function createCommits(report: (what: string, cause: unknown) => void): Commits {
  const listeners: ((committed: Committed) => void)[] = [];
  return {
    announce(committed) {
      for (const listener of listeners) {
        try {
          listener(committed);
        } catch (cause) {
          // What was committed stays committed: whoever asked for the change must hear that it was made.
          report('a listener to commits failed', cause);
        }
      }
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
