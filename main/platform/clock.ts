/** The computer's own clock; nothing else reads it. */
import { performance } from 'node:perf_hooks';
import type { Instant } from '../../shared/model/time';
import type { Clock } from '../ports/clock';

/** The longest timer. Whoever waits longer checks the clock in between (sleep stops timers). */
export const MAX_TIMER_MS = 30_000;

/** The wall clock, a monotonic one, and timers of at most 30 s. */
export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  monotonicMs: () => performance.now(),
  setTimer(delayMs, wake) {
    if (delayMs > MAX_TIMER_MS) throw new RangeError(`timer of ${delayMs} ms, longer than ${MAX_TIMER_MS}`);
    const timer = setTimeout(wake, Math.max(0, delayMs));
    return {
      cancel: () => {
        clearTimeout(timer);
      },
    };
  },
};
