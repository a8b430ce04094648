/** What takes long and is wanted by the window: one at a time, and the user may cancel it. */

export interface Cancelling {
  /** `work` with a signal that is given if the user cancels meanwhile; then it resolves with null at once. */
  run<I, T>(work: (input: I, signal: AbortSignal) => Promise<T | null>): (input: I) => Promise<T | null>;
  /** Cancels what is under way, if anything is. */
  cancel(): void;
}

export function createCancelling(): Cancelling {
  let running: AbortController | null = null;
  return {
    run: (work) => async (input) => {
      const mine = new AbortController();
      running = mine;
      const cancelled = new Promise<null>((resolve) => {
        mine.signal.addEventListener('abort', () => resolve(null), { once: true });
      });
      try {
        return await Promise.race([work(input, mine.signal), cancelled]);
      } finally {
        if (running === mine) running = null;
      }
    },
    cancel: () => running?.abort(),
  };
}
