/** Whether reminders are paused. Everything asks here, so that an expired pause has no effect anywhere. */
import type { Instant } from '../../model/time';

/** When a pause in effect at `now` ends; null if there is none. `pausedUntil` is the last one set. */
export function pauseEndAt(pausedUntil: Instant | null, now: Instant): Instant | null {
  return pausedUntil !== null && pausedUntil > now ? pausedUntil : null;
}
