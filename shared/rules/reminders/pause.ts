/** Whether reminders are paused: asked here by all, so that a pause that has run out counts nowhere. */
import type { Instant } from '../../model/time';

/** When a pause that holds at `now` ends; null if none does. `pausedUntil` is the last that was asked for. */
export function pauseEndAt(pausedUntil: Instant | null, now: Instant): Instant | null {
  return pausedUntil !== null && pausedUntil > now ? pausedUntil : null;
}
