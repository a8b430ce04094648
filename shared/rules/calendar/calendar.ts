/**
 * Calendar arithmetic, and conversion between local dates and instants. Pure: reads no clock and doesn't depend on the
 * machine's zone. Dates are those of `shared/model/time.ts`; zones must be known to the runtime.
 */
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { DayOff } from '../../model/days-off/days-off';
import type { Policy, Weekday } from '../../model/policy';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { dateOfDayNumber, dayNumberOf, digitsOf, type DayNumber } from './day-number';
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
  return dateOfDayNumber(Date.UTC(year, month, Math.min(day, lastDay)) / millisecondsInDay);
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
  return isoWeekdayOf(dayNumberOf(date));
}

/** The local date in `zone` at an instant. */
export function dateOf(instant: Instant, zone: TimeZone): CalendarDate {
  return dateOfDayNumber(dayOf(instant, zone));
}

/** The number of the local day in `zone` at an instant. */
export function dayOf(instant: Instant, zone: TimeZone): DayNumber {
  return Math.floor((instant + offsetMsAt(instant, zone)) / millisecondsInDay);
}

/** The local time in `zone` at an instant, rounded down to the minute. */
export function clockTimeOf(instant: Instant, zone: TimeZone): ClockTime {
  const sinceMidnightMs = instant + offsetMsAt(instant, zone) - dayOf(instant, zone) * millisecondsInDay;
  const minutes = Math.floor(sinceMidnightMs / millisecondsInMinute);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` as ClockTime;
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. If a clock change (or a skipped date) leaves that time out,
 * the first instant after the gap; if it occurs twice, the first.
 */
export function instantOf(date: CalendarDate, time: ClockTime, zone: TimeZone): Instant {
  return instantOnDay(dayNumberOf(date), time, zone);
}

/** The same for a day by its number. */
export function instantOnDay(day: DayNumber, time: ClockTime, zone: TimeZone): Instant {
  const minutes = digitsOf(time, 0, 2) * 60 + digitsOf(time, 3, 5);
  return instantOfWallMs(day * millisecondsInDay + minutes * millisecondsInMinute, zone);
}

/** True if a clock change makes clocks in `zone` show the local time of `at` twice. */
export function comesTwice(at: Instant, zone: TimeZone): boolean {
  const wallMs = at + offsetMsAt(at, zone);
  const beforeMs = offsetMsAt(wallMs - MOST_AHEAD_MS, zone);
  const afterMs = offsetMsAt(wallMs + MOST_BEHIND_MS, zone);
  const isAt = (offsetMs: number) => offsetMsAt(wallMs - offsetMs, zone) === offsetMs;
  return beforeMs !== afterMs && isAt(beforeMs) && isAt(afterMs);
}

/** The first instant of a date in `zone`; if the zone skipped it, the first instant after the gap. */
export function startOfDate(date: CalendarDate, zone: TimeZone): Instant {
  return startOfDay(dayNumberOf(date), zone);
}

/** The same for a day by its number. */
export function startOfDay(day: DayNumber, zone: TimeZone): Instant {
  return instantOfWallMs(day * millisecondsInDay, zone);
}

/**
 * The last millisecond of a date in `zone`. A date the zone skipped has none, so its end is its start: an end never
 * comes before a start.
 */
export function endOfDate(date: CalendarDate, zone: TimeZone): Instant {
  return endOfDay(dayNumberOf(date), zone);
}

/** The same for a day by its number. */
export function endOfDay(day: DayNumber, zone: TimeZone): Instant {
  return Math.max(startOfDay(day + 1, zone) - 1, startOfDay(day, zone)) as Instant;
}

/** What decides whether a date is a working day. */
export type WorkingCalendar = Pick<Policy, 'workingDays' | 'holidays' | 'daysOff'>;

/** True if the weekday is worked and the date is neither a public holiday nor one of the user's days off (X1). */
export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  return isWorkedDay(dayNumberOf(date), calendar);
}

/** The same for a day by its number. */
export function isWorkedDay(day: DayNumber, calendar: WorkingCalendar): boolean {
  return calendar.workingDays.includes(isoWeekdayOf(day)) && !freeDays(calendar).has(day);
}

/** The first working day strictly after `date`. At least one weekday must be a working day. */
export function nextWorkingDay(date: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  return dateOfDayNumber(nextWorkedDay(dayNumberOf(date), calendar));
}

/** The same for a day by its number. */
export function nextWorkedDay(day: DayNumber, calendar: WorkingCalendar): DayNumber {
  // Each free day can rule out at most one candidate week.
  const lastDay = day + (freeDays(calendar).size + 1) * 7;
  for (let candidate = day + 1; candidate <= lastDay; candidate += 1) {
    if (isWorkedDay(candidate, calendar)) return candidate;
  }
  throw new Error('A policy without a single working day has no next working day');
}

/** All dates of a day off or a span, first and last included; none if it is backwards. */
export function datesOfDayOff({ from, to }: Pick<DayOff, 'from' | 'to'>): readonly CalendarDate[] {
  return Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, days) => addDays(from, days));
}

type FreeDays = ReadonlySet<DayNumber>;
const knownFreeDays = new WeakMap<
  WorkingCalendar['holidays'],
  WeakMap<WorkingCalendar['daysOff'], FreeDays>
>();

/** Public holidays and days off in one set. Cached per policy, since policies are never mutated. */
function freeDays({ holidays, daysOff }: WorkingCalendar): FreeDays {
  const ofHolidays = knownFreeDays.get(holidays) ?? new WeakMap<WorkingCalendar['daysOff'], FreeDays>();
  const known = ofHolidays.get(daysOff);
  if (known !== undefined) return known;
  const days = new Set([...holidays, ...daysOff.flatMap(datesOfDayOff)].map(dayNumberOf));
  knownFreeDays.set(holidays, ofHolidays.set(daysOff, days));
  return days;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isoWeekdayOf(day: DayNumber): Weekday {
  // 1970-01-01, day 0, was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function instantOfWallMs(wallMs: number, zone: TimeZone): Instant {
  const fromMs = wallMs - MOST_AHEAD_MS;
  const toMs = wallMs + MOST_BEHIND_MS;
  const beforeMs = offsetMsAt(fromMs, zone);
  const afterMs = offsetMsAt(toMs, zone);
  if (beforeMs === afterMs) return (wallMs - beforeMs) as Instant;
  // Using the old offset; in an overlap this is the first of the two.
  if (offsetMsAt(wallMs - beforeMs, zone) === beforeMs) return (wallMs - beforeMs) as Instant;
  if (offsetMsAt(wallMs - afterMs, zone) === afterMs) return (wallMs - afterMs) as Instant;
  return offsetChangeBetween(fromMs, toMs, zone) as Instant;
}
