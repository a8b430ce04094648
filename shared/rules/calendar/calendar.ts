/**
 * Arithmetic on calendar dates, and the way between a date on the wall and an instant. Pure: no clock is read, and the
 * zone of the machine plays no part. Dates are those of `shared/model/time.ts`; zones must be known to the runtime.
 */
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { DayOff } from '../../model/days-off/days-off';
import type { Policy, Weekday } from '../../model/policy';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { offsetChangeBetween, offsetMsAt } from './zone-offset';

/** Zones lie between 12 hours behind and 14 hours ahead of UTC; an hour more on each side to be sure. */
const MOST_BEHIND_MS = 13 * millisecondsInHour;
const MOST_AHEAD_MS = 15 * millisecondsInHour;

/** The date `days` (a whole number, negative for earlier) after `date`, counting plain days of the calendar. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return days === 0 ? date : dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day of the month `months` later (negative for earlier), or that month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  // Not date-fns: it passes through local time, also when told to reckon in UTC, and a machine in Samoa has no 2011-12-30.
  const [year, month, day] = [
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1 + months,
    Number(date.slice(8, 10)),
  ];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOfUtcMs(Date.UTC(year, month, Math.min(day, lastDay)));
}

/** How many days after `from` the date `to` lies; negative where it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Below 0 where `a` is earlier, 0 where both are the same day, above 0 where `a` is later: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The later of two dates. */
export function laterDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/** The earlier of two dates. */
export function earlierDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return b < a ? b : a;
}

/** The ISO weekday of a date: Monday 1 to Sunday 7. */
export function isoWeekday(date: CalendarDate): Weekday {
  // 1970-01-01, day 0, was a Thursday.
  return (((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The date on the wall in `zone` at an instant. */
export function dateOf(instant: Instant, zone: TimeZone): CalendarDate {
  return dateOfUtcMs(instant + offsetMsAt(instant, zone));
}

/** The time on the clock in `zone` at an instant, to the minute that has begun. */
export function clockTimeOf(instant: Instant, zone: TimeZone): ClockTime {
  return new Date(instant + offsetMsAt(instant, zone)).toISOString().slice(11, 16) as ClockTime;
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. A time that a clock change (or a skipped date) leaves
 * out becomes the first instant after the gap; of two instants the first.
 */
export function instantOf(date: CalendarDate, time: ClockTime, zone: TimeZone): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return instantOfWallMs(utcMsOf(date) + minutes * millisecondsInMinute, zone);
}

/** The first instant of a date in `zone`; of a date the zone skipped, the first instant after the gap. */
export function startOfDate(date: CalendarDate, zone: TimeZone): Instant {
  return instantOfWallMs(utcMsOf(date), zone);
}

/**
 * The last millisecond of a date in `zone`. A date the zone skipped has none: its end is then its start, so that an
 * end never comes before a start.
 */
export function endOfDate(date: CalendarDate, zone: TimeZone): Instant {
  const lastMs = startOfDate(addDays(date, 1), zone) - 1;
  return Math.max(lastMs, startOfDate(date, zone)) as Instant;
}

/** What decides whether people are at work on a date. */
export type WorkingCalendar = Pick<Policy, 'workingDays' | 'holidays' | 'daysOff'>;

/** True if the date's weekday is worked and the date is neither a public holiday nor a day off of the user's own (X1). */
export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  return calendar.workingDays.includes(isoWeekday(date)) && !freeDates(calendar).has(date);
}

/** The first working day strictly after `date`. There must be one: at least one weekday has to be worked. */
export function nextWorkingDay(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  // Each free date can take away one candidate week at most.
  const mostDays = (freeDates(calendar).size + 1) * 7;
  for (let days = 1; days <= mostDays; days += 1) {
    const candidate = addDays(date, days);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new Error('A policy without a single working day has no next working day');
}

/** The dates of a day off or a span, the first and the last included; none if it is backwards. */
export function datesOfDayOff({ from, to }: Pick<DayOff, 'from' | 'to'>): readonly CalendarDate[] {
  return Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, days) => addDays(from, days));
}

type FreeDates = ReadonlySet<CalendarDate>;
const knownFreeDates = new WeakMap<
  WorkingCalendar['holidays'],
  WeakMap<WorkingCalendar['daysOff'], FreeDates>
>();

/** Public holidays and days off in one set. Policies are never changed in place, so it holds as long as the two lists. */
function freeDates({ holidays, daysOff }: WorkingCalendar): FreeDates {
  const ofHolidays = knownFreeDates.get(holidays) ?? new WeakMap<WorkingCalendar['daysOff'], FreeDates>();
  const known = ofHolidays.get(daysOff);
  if (known !== undefined) return known;
  const dates = new Set([...holidays, ...daysOff.flatMap(datesOfDayOff)]);
  knownFreeDates.set(holidays, ofHolidays.set(daysOff, dates));
  return dates;
}

function instantOfWallMs(wallMs: number, zone: TimeZone): Instant {
  const [fromMs, toMs] = [wallMs - MOST_AHEAD_MS, wallMs + MOST_BEHIND_MS];
  const [beforeMs, afterMs] = [offsetMsAt(fromMs, zone), offsetMsAt(toMs, zone)];
  // While the old offset held; in an overlap this is the first of the two.
  if (offsetMsAt(wallMs - beforeMs, zone) === beforeMs) return (wallMs - beforeMs) as Instant;
  if (offsetMsAt(wallMs - afterMs, zone) === afterMs) return (wallMs - afterMs) as Instant;
  return offsetChangeBetween(fromMs, toMs, zone) as Instant;
}

function utcMsOf(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

function dayNumberOf(date: CalendarDate): number {
  return utcMsOf(date) / millisecondsInDay;
}

function dateOfUtcMs(ms: number): CalendarDate {
  return dateOfDayNumber(Math.floor(ms / millisecondsInDay));
}

/** Writing a date is the slowest of all this; the few thousand days that cards lie on are kept. */
const MAX_DATES = 20_000;
const datesByDayNumber = new Map<number, CalendarDate>();

function dateOfDayNumber(dayNumber: number): CalendarDate {
  const known = datesByDayNumber.get(dayNumber);
  if (known !== undefined) return known;
  const date = new Date(dayNumber * millisecondsInDay).toISOString().slice(0, 10) as CalendarDate;
  if (datesByDayNumber.size >= MAX_DATES) datesByDayNumber.clear();
  datesByDayNumber.set(dayNumber, date);
  return date;
}
