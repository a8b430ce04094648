/** When a message is better sent than now: a rule of our own, so that it arrives when somebody is there to read it. */
import type { ClockTime, Instant, TimeZone } from '../model/time';
import {
  clockTimeOf,
  dateOf,
  instantOf,
  isWorkingDay,
  nextWorkingDay,
  type WorkingCalendar,
} from './calendar/calendar';

/** Office hours: from the first minute on, up to but not including the last. */
const OPENS = '08:00' as ClockTime;
const CLOSES = '18:00' as ClockTime;
/** Early in the day, but not before they have sat down. */
const MORNING = '09:00' as ClockTime;

export interface BetterMoment {
  /** 09:00 where the recipient is. */
  readonly at: Instant;
  /** Why now is a bad moment where the recipient is. */
  readonly why: 'too-early' | 'too-late' | 'day-off';
  /** True if the message is in time now and late by then: then now is better after all (T3). */
  readonly isLateThen: boolean;
}

export interface Recipient {
  /** Where they work. */
  readonly timeZone: TimeZone;
  readonly calendar: WorkingCalendar;
  /** The last instant at which the message isn't late; null if it can't be late. */
  readonly latestAt: Instant | null;
}

/** Null if now is fine. A message that is late already may wait for the morning. */
export function betterMoment(now: Instant, { timeZone, calendar, latestAt }: Recipient): BetterMoment | null {
  const [date, time] = [dateOf(now, timeZone), clockTimeOf(now, timeZone)];
  const isWorked = isWorkingDay(date, calendar);
  if (isWorked && OPENS <= time && time < CLOSES) return null;
  const isBefore = isWorked && time < OPENS;
  const at = instantOf(isBefore ? date : nextWorkingDay(date, calendar), MORNING, timeZone);
  const isLateThen = latestAt !== null && now <= latestAt && latestAt < at;
  return { at, why: isWorked ? (isBefore ? 'too-early' : 'too-late') : 'day-off', isLateThen };
}
