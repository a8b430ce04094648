/** The user's activity, day by day. */
import type { Weekday } from '../model/policy';
import type { CalendarDate, Instant, TimeZone } from '../model/time';
import { addDays, dateOf, isoWeekday, startOfDate } from '../rules/calendar/calendar';
import type { Count } from './count';

/** Weeks shown, the present one included. */
export const WEEKS = 26;

export interface DayActivity {
  readonly date: CalendarDate;
  readonly applications: number;
  readonly interviews: number;
  readonly messages: number;
  readonly replies: number;
}

export interface Activity {
  /** Every day of the last weeks, whole weeks from their first day on, up to the end of the present one. */
  readonly days: readonly DayActivity[];
  readonly today: CalendarDate;
}

type Counted = { -readonly [K in keyof DayActivity]: DayActivity[K] };
type Kind = Exclude<keyof DayActivity, 'date'>;

/**
 * Counts one application after the other.
 * @param zone of the computer: whatever was done at 23:00 there was done that day
 * @param firstDay of a week where the user lives
 */
export function createActivityCount(now: Instant, zone: TimeZone, firstDay: Weekday): Count<Activity> {
  const today = dateOf(now, zone);
  const weekBegins = addDays(today, -((isoWeekday(today) - firstDay + 7) % 7));
  const first = addDays(weekBegins, -7 * (WEEKS - 1));
  const earliest = startOfDate(first, zone);
  const days = new Map<CalendarDate, Counted>(
    Array.from({ length: WEEKS * 7 }, (_, index) => {
      const date = addDays(first, index);
      return [date, { date, applications: 0, interviews: 0, messages: 0, replies: 0 }];
    }),
  );
  const count = (kind: Kind, at: Instant) => {
    // Most of a long search was before these weeks: no date is needed to see that.
    if (at <= now && at >= earliest) countDay(kind, dateOf(at, zone));
  };
  const countDay = (kind: Kind, date: CalendarDate) => {
    const day = date > today ? undefined : days.get(date);
    if (day !== undefined) day[kind] += 1;
  };
  return {
    add({ facts }) {
      if (facts.appliedOn === null) count('applications', facts.addedAt);
      else countDay('applications', facts.appliedOn);
      for (const at of facts.repliedAt) count('replies', at);
      for (const at of facts.occasionsAt) count('messages', at);
      for (const { endedAt, messages } of facts.rounds) {
        count('interviews', endedAt);
        for (const { sentAt } of messages) count('messages', sentAt);
      }
    },
    result: () => ({ days: [...days.values()], today }),
  };
}
