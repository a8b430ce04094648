/**
 * The hybrid logical clock that gives events the same order on every computer: milliseconds that never go back, and a
 * counter for events in the same one. It only orders them; dates read an event's `at`.
 */
export interface Hlc {
  /** Milliseconds since 1970, not less than those of any event known when it was made. */
  readonly ms: number;
  /** From 0, for changes in the same millisecond. */
  readonly n: number;
}

/**
 * The reading for a change made now. Greater than `greatest`, the greatest reading so far (null if there is none), even
 * if the computer's clock went back or another computer's is ahead. `nowMs` is in whole milliseconds, at least 0.
 */
export function nextHlc(nowMs: number, greatest: Hlc | null): Hlc {
  if (greatest === null || nowMs > greatest.ms) return { ms: nowMs, n: 0 };
  return { ms: greatest.ms, n: greatest.n + 1 };
}

/** Negative if `a` comes before `b`. */
export function compareHlc(a: Hlc, b: Hlc): number {
  return a.ms - b.ms || a.n - b.n;
}
