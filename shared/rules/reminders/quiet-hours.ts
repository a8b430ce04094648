/** When a reminder may be sent, and how long one can be put off: section 4 of the rules. All in the computer's zone. */
import { millisecondsInHour } from 'date-fns/constants';
import type { Policy, QuietHours } from '../../model/policy';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { addDays, dateOf, instantOf, nextWorkingDay } from '../calendar/calendar';
import type { PlannedReminder } from './reminders';

/**
 * When to send a reminder: at its own instant, or at the end of the quiet hours it falls into. A last call that would be
 * held past `latestAt` is sent when the quiet hours begin instead (before its own instant; at once if that has passed).
 * Nothing is sent before `pausedUntil`, nor in quiet hours in which the pause ends.
 */
export function notifyAt(
  reminder: Pick<PlannedReminder, 'kind' | 'at'>,
  latestAt: Instant,
  quietHours: QuietHours,
  computerZone: TimeZone,
  pausedUntil: Instant | null,
): Instant {
  const quiet = quietSpanAt(reminder.at, quietHours, computerZone);
  const isLastChance = quiet !== null && reminder.kind === 'last-call' && quiet.until > latestAt;
  const notifiedAt = quiet === null ? reminder.at : isLastChance ? quiet.from : quiet.until;
  if (pausedUntil === null || pausedUntil <= notifiedAt) return notifiedAt;
  return quietSpanAt(pausedUntil, quietHours, computerZone)?.until ?? pausedUntil;
}

/** The quiet hours an instant falls into, from `from` up to but not including `until`; null if it falls into none. */
export function quietSpanAt(
  at: Instant,
  { isOn, from, until }: QuietHours,
  computerZone: TimeZone,
): { readonly from: Instant; readonly until: Instant } | null {
  if (!isOn || from === until) return null;
  const today = dateOf(at, computerZone);
  const crossesMidnight = until < from;
  for (const date of crossesMidnight ? [addDays(today, -1), today] : [today]) {
    const endDate = crossesMidnight ? addDays(date, 1) : date;
    const span = {
      from: instantOf(date, from, computerZone),
      until: instantOf(endDate, until, computerZone),
    };
    if (span.from <= at && at < span.until) return span;
  }
  return null;
}

/** A way to put a reminder off. `choice` selects its words. */
export interface SnoozeChoice {
  readonly choice: 'one-hour' | 'this-evening' | 'tomorrow' | 'next-working-day';
  readonly until: Instant;
}

const EVENING = '18:00' as ClockTime;
const MORNING = '09:00' as ClockTime;

/**
 * The snooze choices, soonest first, each strictly after `now`: one hour, this evening (unless it has begun), tomorrow,
 * the next working day (unless that is tomorrow). `tomorrow` is always among them.
 */
export function snoozeChoices(now: Instant, computerZone: TimeZone, policy: Policy): readonly SnoozeChoice[] {
  const today = dateOf(now, computerZone);
  const at = (date: CalendarDate, time: ClockTime): Instant => instantOf(date, time, computerZone);
  const tomorrow = addDays(today, 1);
  const workingDay = nextWorkingDay(today, policy);
  const evening = at(today, EVENING);

  const choices: SnoozeChoice[] = [
    { choice: 'one-hour', until: (now + millisecondsInHour) as Instant },
    { choice: 'tomorrow', until: tomorrowMorning(now, computerZone) },
  ];
  if (evening > now) choices.push({ choice: 'this-evening', until: evening });
  if (workingDay !== tomorrow) choices.push({ choice: 'next-working-day', until: at(workingDay, MORNING) });
  return choices.sort((a, b) => a.until - b.until);
}

/** 09:00 on the next date in the zone: a snooze for tomorrow, and a pause until tomorrow, last until then. */
export function tomorrowMorning(now: Instant, computerZone: TimeZone): Instant {
  return instantOf(addDays(dateOf(now, computerZone), 1), MORNING, computerZone);
}
