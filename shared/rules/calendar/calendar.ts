/**
 * Calendar arithmetic, and conversion between local dates and instants. Pure: reads no clock and doesn't depend on the
 * machine's zone. Dates are those of `shared/model/time.ts`; zones must be known to the runtime.
 */
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { DayOff } from '../../model/days-off/days-off';
import type { Policy, Weekday } from '../../model/policy';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { offsetChangeBetween, offsetMsAt } from './zone-offset';

/** Zones range from 12 hours behind to 14 hours ahead of UTC; one more hour on each side to be safe. */
const MOST_BEHIND_MS = 13 * millisecondsInHour;
const MOST_AHEAD_MS = 15 * millisecondsInHour;

/** The date `days` after `date` (a whole number, negative for earlier), counting calendar days. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return days === 0 ? date : dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day `months` later (negative for earlier), or that month's last day if it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  // Not date-fns: even in UTC it goes through local time, and a machine in Samoa has no 2011-12-30.
  const [year, month, day] = [
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1 + months,
    Number(date.slice(8, 10)),
  ];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOfUtcMs(Date.UTC(year, month, Math.min(day, lastDay)));
}

/** The number of days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** For sorting: below 0 if `a` is earlier, 0 if both are the same day, above 0 if `a` is later. */
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

/** The local date in `zone` at an instant. */
export function dateOf(instant: Instant, zone: TimeZone): CalendarDate {
  return dateOfUtcMs(instant + offsetMsAt(instant, zone));
}

/** The local time in `zone` at an instant, rounded down to the minute. */
export function clockTimeOf(instant: Instant, zone: TimeZone): ClockTime {
  return new Date(instant + offsetMsAt(instant, zone)).toISOString().slice(11, 16) as ClockTime;
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. If a clock change (or a skipped date) leaves that time out,
 * the first instant after the gap; if it occurs twice, the first.
 */
export function instantOf(date: CalendarDate, time: ClockTime, zone: TimeZone): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return instantOfWallMs(utcMsOf(date) + minutes * millisecondsInMinute, zone);
}

/** The first instant of a date in `zone`; if the zone skipped it, the first instant after the gap. */
export function startOfDate(date: CalendarDate, zone: TimeZone): Instant {
  return instantOfWallMs(utcMsOf(date), zone);
}

/**
 * The last millisecond of a date in `zone`. A date the zone skipped has none, so its end is its start: an end never
 * comes before a start.
 */
export function endOfDate(date: CalendarDate, zone: TimeZone): Instant {
  const lastMs = startOfDate(addDays(date, 1), zone) - 1;
  return Math.max(lastMs, startOfDate(date, zone)) as Instant;
}

/** What decides whether a date is a working day. */
export type WorkingCalendar = Pick<Policy, 'workingDays' | 'holidays' | 'daysOff'>;

/** True if the weekday is worked and the date is neither a public holiday nor one of the user's days off (X1). */
export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  return calendar.workingDays.includes(isoWeekday(date)) && !freeDates(calendar).has(date);
}

/** The first working day strictly after `date`. At least one weekday must be a working day. */
export function nextWorkingDay(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  // Each free date can rule out at most one candidate week.
  const mostDays = (freeDates(calendar).size + 1) * 7;
  for (let days = 1; days <= mostDays; days += 1) {
    const candidate = addDays(date, days);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new Error('A policy without a single working day has no next working day');
}

/** All dates of a day off or a span, first and last included; none if it is backwards. */
export function datesOfDayOff({ from, to }: Pick<DayOff, 'from' | 'to'>): readonly CalendarDate[] {
  return Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, days) => addDays(from, days));
}

type FreeDates = ReadonlySet<CalendarDate>;
const knownFreeDates = new WeakMap<
  WorkingCalendar['holidays'],
  WeakMap<WorkingCalendar['daysOff'], FreeDates>
>();

/** Public holidays and days off in one set. Cached per policy, since policies are never mutated. */
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
  // Using the old offset; in an overlap this is the first of the two.
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

/** Formatting a date is the slowest part, so the few thousand days that cards need are cached. */
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
