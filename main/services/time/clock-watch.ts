import type { Clock } from '../../ports/clock';

/** Less than this is a clock being set right, not a jump. */
const TOLERANCE_MS = 5_000;

/** Compares the wall clock with the monotonic one between two looks. */
export interface ClockWatch {
  /** True where the wall clock has been set back since the last call. A jump ahead looks like sleep and needs nothing. */
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
