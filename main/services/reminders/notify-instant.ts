import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { QuietHours } from '../../../shared/model/policy';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { notifyAt } from '../../../shared/rules/reminders/quiet-hours';
import type { PlannedReminder } from '../../../shared/rules/reminders/reminders';
import type { ReminderTiming } from '../../ports/reminder-ledger';

/** Everything that can hold a reminder now. */
export interface Hold {
  readonly quietHours: QuietHours;
  readonly pausedUntil: Instant | null;
  readonly zone: TimeZone;
  readonly now: Instant;
}

/**
 * When a reminder is sent: later than now only because of its own instant, quiet hours or a pause. If its instant has
 * passed (the computer was asleep), the current quiet hours hold it. A last call whose step is already late has no reason
 * to come early and waits like any other.
 */
export function notifyInstant(
  reminder: Pick<PlannedReminder, 'kind' | 'at'> & { readonly latestAt: Instant },
  { quietHours, pausedUntil, zone, now }: Hold,
): Instant {
  const planned = notifyAt(reminder, reminder.latestAt, quietHours, zone, pausedUntil);
  if (planned > now) return planned;
  const kind = reminder.latestAt < now ? 'due' : reminder.kind;
  const at = reminder.at > now ? reminder.at : now;
  const held = notifyAt({ kind, at }, reminder.latestAt, quietHours, zone, pausedUntil);
  return held > now ? held : planned;
}

/** Values by which the ledger detects, even after a restart, that something it was timed with has changed. */
export function timingOf({ policy, quietHours, pausedUntil }: RuleSettings, zone: TimeZone): ReminderTiming {
  return {
    policyMark: JSON.stringify(policy),
    holdMark: JSON.stringify([quietHours.isOn, quietHours.from, quietHours.until, pausedUntil, zone]),
  };
}
