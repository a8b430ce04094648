import type { Committed } from '../../ports/change-maker';

/** Announces what has been committed. */
export interface Commits {
  announce(committed: Committed): void;
  listen(listener: (committed: Committed) => void): void;
}

/** Listeners are called in the order they were added. If one throws, that is reported and the others are still called. */
export function createCommits(report: (what: string, cause: unknown) => void): Commits {
  const listeners: ((committed: Committed) => void)[] = [];
  return {
    announce(committed) {
      for (const listener of listeners) {
        try {
          listener(committed);
        } catch (cause) {
          // It is committed all the same, and the caller must learn that it was made.
          report('a listener to commits failed', cause);
        }
      }
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
