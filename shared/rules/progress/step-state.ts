/** Where a step stands at an instant. The one place that knows that letting go is never due and never late. */
import type { Step } from '../../model/application';
import type { StepState, StepWindow } from '../../model/card';
import type { Instant } from '../../model/time';

/**
 * A message is open from `opensAt`, due from `dueAt` and late after `latestAt`. Letting go is owed to nobody: it waits,
 * and from `dueAt` on it is ready, however long.
 */
export function stepStateAt(step: Step, { opensAt, dueAt, latestAt }: StepWindow, now: Instant): StepState {
  if (step === 'close') return now >= dueAt ? 'ready' : 'waiting';
  if (now > latestAt) return 'late';
  if (now >= dueAt) return 'due';
  return now >= opensAt ? 'open' : 'waiting';
}

/** When a snooze that holds at `now` ends; null if none does. */
export function snoozeEndAt(
  { snoozedUntil }: { readonly snoozedUntil: Instant | null },
  now: Instant,
): Instant | null {
  return snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : null;
}
