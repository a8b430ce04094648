/** The state of a step at an instant. The only place that knows that letting go is never due and never late. */
import type { Step } from '../../model/application';
import type { StepState, StepWindow } from '../../model/card';
import type { Instant } from '../../model/time';

/**
 * A message is open from `opensAt`, due from `dueAt` and late after `latestAt`. Letting go is optional: it is waiting, and
 * from `dueAt` on it is ready, for good.
 */
export function stepStateAt(step: Step, { opensAt, dueAt, latestAt }: StepWindow, now: Instant): StepState {
  if (step === 'close') return now >= dueAt ? 'ready' : 'waiting';
  if (now > latestAt) return 'late';
  if (now >= dueAt) return 'due';
  return now >= opensAt ? 'open' : 'waiting';
}

/** When a snooze in effect at `now` ends; null if there is none. */
export function snoozeEndAt(
  { snoozedUntil }: { readonly snoozedUntil: Instant | null },
  now: Instant,
): Instant | null {
  return snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : null;
}
