import type { Instant } from '../../shared/model/time';

/** The only source of time. It is always passed in, so that a test can control it. */
export interface Clock {
  /** The wall clock. It can jump. */
  now(): Instant;
  /** Milliseconds that only increase, from an arbitrary start; may or may not include sleep. */
  monotonicMs(): number;
  /** Calls `wake` once, in `delayMs` (at most 30 s). */
  setTimer(delayMs: number, wake: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}
