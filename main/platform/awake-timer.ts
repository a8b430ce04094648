/** Timers that don't count the time the computer sleeps. */

const STEP_MS = 1_000;

/**
 * Calls `end` once, after so much time awake. A usual timer fires on waking up, because on macOS and Windows the clock that
 * timers use continues during sleep: a task that slept with the computer would be ended for taking too long.
 * Returns what stops it.
 */
export function afterAwake(milliseconds: number, end: () => void, stepMs = STEP_MS): () => void {
  let left = milliseconds;
  const timer = setInterval(() => {
    // However late it is: a step.
    left -= stepMs;
    if (left > 0) return;
    clearInterval(timer);
    end();
  }, stepMs);
  return () => clearInterval(timer);
}
