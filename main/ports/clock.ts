import type { Instant } from '../../shared/model/time';

/** The only way to the time. Handed in everywhere, so that a test can be the clock. */
export interface Clock {
  /** The wall clock: may jump. */
  now(): Instant;
  /** Milliseconds that only ever grow, from an arbitrary start; may or may not count sleep. */
  monotonicMs(): number;
  /** Calls `wake` once, `delayMs` (at most 30 s) from now. */
  setTimer(delayMs: number, wake: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}
