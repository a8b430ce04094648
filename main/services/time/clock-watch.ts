import type { Clock } from '../../ports/clock';

/** Below this, the clock was corrected rather than set. */
const TOLERANCE_MS = 5_000;

/** Compares the wall clock with the monotonic one between two calls. */
export interface ClockWatch {
  /** True if the wall clock was set back since the last call. A jump ahead looks like sleep and needs nothing. */
  hasGoneBack(): boolean;
}

export function createClockWatch(clock: Clock): ClockWatch {
  let wallMs: number = clock.now();
  let monotonicMs = clock.monotonicMs();
  return {
    hasGoneBack() {
      const passedMs = clock.now() - wallMs;
      const reallyPassedMs = clock.monotonicMs() - monotonicMs;
      wallMs += passedMs;
      monotonicMs += reallyPassedMs;
      return passedMs < reallyPassedMs - TOLERANCE_MS;
    },
  };
}
