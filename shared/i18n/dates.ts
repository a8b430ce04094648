/**
 * Dates and times in words. Pure: now, the zone and the locale are parameters. Formatters are cached, since there may be
 * ten thousand cards. The catalogue gives the patterns, Intl the words.
 */
import { millisecondsInMinute } from 'date-fns/constants';
import { differenceInHours } from 'date-fns/differenceInHours';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import type { Weekday } from '../model/policy';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../model/time';
import { presentZone } from '../model/zone-names';
import { comesTwice, dateOf, daysBetween, startOfDate } from '../rules/calendar/calendar';
import { offsetMsAt } from '../rules/calendar/zone-offset';
import { catalogues } from './catalogue';

type Shapes = Readonly<Record<keyof typeof catalogues.en.dates, string>>;

const UTC = 'UTC' as TimeZone;
/** Up to this distance, a time on another date is given in hours; then in days, weeks and months. */
const MOST_HOURS_AHEAD = 6;
const MOST_DAYS = 13;
const MOST_WEEKS = 8;
const MOST_MONTHS = 23;
const DAYS_IN_MONTH = 365.25 / 12;

/**
 * How far `at` is from `now`: "now", "in 20 minutes", "3 hours ago". If it is on another date in `zone` (the reader's) and
 * more than six hours away: "tomorrow", "in 2 days". The style `short` is for places with little room: "3 hr. ago".
 */
export function relativeTime(
  at: Instant,
  now: Instant,
  zone: TimeZone,
  locale: string,
  style: Intl.RelativeTimeFormatStyle = 'long',
): string {
  const minutes = differenceInMinutes(at, now, { roundingMethod: 'round' });
  const format = relativeFormat(locale, style);
  if (minutes === 0) return format.format(0, 'second');
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = differenceInHours(at, now, { roundingMethod: 'round' });
  const [date, today] = [dateOf(at, zone), dateOf(now, zone)];
  if (date === today || Math.abs(hours) <= MOST_HOURS_AHEAD) return format.format(hours, 'hour');
  return relativeDay(date, today, locale);
}

/** How far a date is from today: "today", "tomorrow", "in 2 days", "3 weeks ago", "in 5 months". */
export function relativeDay(date: CalendarDate, today: CalendarDate, locale: string): string {
  const days = daysBetween(today, date);
  const format = relativeFormat(locale);
  if (Math.abs(days) <= MOST_DAYS) return format.format(days, 'day');
  const weeks = Math.trunc(days / 7);
  if (Math.abs(weeks) <= MOST_WEEKS) return format.format(weeks, 'week');
  const months = Math.round(days / DAYS_IN_MONTH);
  if (Math.abs(months) <= MOST_MONTHS) return format.format(months, 'month');
  return format.format(Math.round(months / 12), 'year');
}

/** "Wed 11 Mar"; with the year if it differs from that of `today`. */
export function shortDate(date: CalendarDate, today: CalendarDate, locale: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return fill(
    shapes(locale)[isThisYear ? 'shortDate' : 'shortDateWithYear'],
    dateParts(date, 'short', locale),
  );
}

/** "March 2026", of a month as `2026-03`. */
export function monthName(month: string, locale: string): string {
  return monthFormat(locale, { month: 'long', year: 'numeric' }).format(startOfMonth(month));
}

/** "Mar", of a month as `2026-03`. */
export function shortMonth(month: string, locale: string): string {
  return monthFormat(locale, { month: 'short' }).format(startOfMonth(month));
}

/** "Wed". */
export function shortWeekday(date: CalendarDate, locale: string): string {
  return dateParts(date, 'short', locale).weekday ?? '';
}

/** "Wed 11 Mar 2026". */
export function dateWithYear(date: CalendarDate, locale: string): string {
  return fill(shapes(locale).dateWithYear, dateParts(date, 'short', locale));
}

/** "Wednesday 11 March 2026". */
export function longDate(date: CalendarDate, locale: string): string {
  return fill(shapes(locale).longDate, dateParts(date, 'long', locale));
}

/**
 * The clock time in `zone`: "15:00" or "3:00 PM", depending on the locale. In the night the clocks go back, with the offset,
 * if they show that time twice: "02:30 (UTC+2)".
 */
export function clockTime(at: Instant, zone: TimeZone, locale: string): string {
  const format = kept(
    `time|${locale}|${zone}`,
    timeFormats,
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        hour: hasTwelveHours(locale) ? 'numeric' : '2-digit',
        minute: '2-digit',
      }),
  );
  // Runtimes differ in the space before "PM"; many fonts in trays and notifications lack the narrow one.
  const time = format.format(at).replaceAll(/\s/g, '\u00a0');
  return comesTwice(at, zone) ? `${time}\u00a0(${offsetWords(offsetMsAt(at, zone))})` : time;
}

/** A time of day, formatted like `clockTime`. */
export function timeOfDay(time: ClockTime, locale: string): string {
  const at = Date.UTC(2001, 0, 1, Number(time.slice(0, 2)), Number(time.slice(3)));
  return clockTime(at as Instant, UTC, locale);
}

/** True if the locale writes times with "am" and "pm". */
export function hasTwelveHours(locale: string): boolean {
  return kept(locale, hourCycles, () => {
    const { hourCycle } = new Intl.DateTimeFormat(locale, {
      hour: 'numeric',
      timeZone: UTC,
    }).resolvedOptions();
    return hourCycle === 'h11' || hourCycle === 'h12';
  });
}

/** "Wed 11 Mar, 10:00" in `zone`; with the year if it isn't this one. */
export function dateAndTime(at: Instant, now: Instant, zone: TimeZone, locale: string): string {
  const date = shortDate(dateOf(at, zone), dateOf(now, zone), locale);
  return fill(shapes(locale).dateAndTime, { date, time: clockTime(at, zone, locale) });
}

/**
 * An exact instant: "Wed 11 Mar, 10:00". If the computer's clock then shows another time than `zone`'s, both:
 * "Wed 11 Mar, 15:00 · 10:00 in New York", with the date there if that differs.
 */
export function exactTime(
  at: Instant,
  now: Instant,
  zone: TimeZone,
  computerZone: TimeZone,
  locale: string,
): string {
  const here = dateAndTime(at, now, computerZone, locale);
  if (offsetMsAt(at, zone) === offsetMsAt(at, computerZone)) return here;
  const isSameDate = dateOf(at, zone) === dateOf(at, computerZone);
  const when = isSameDate ? clockTime(at, zone, locale) : dateAndTime(at, now, zone, locale);
  const there = fill(shapes(locale).inPlace, { when, place: placeOf(zone) });
  return fill(shapes(locale).bothZones, { here, there });
}

/** The place in a zone's name: "New York" for America/New_York, "Kolkata" for Asia/Calcutta. */
export function placeOf(zone: TimeZone): string {
  const name = presentZone(zone);
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** A zone as it is shown: "New York (UTC−5)", with its offset at that moment; "Kolkata (UTC+5:30)", "UTC". */
export function zoneWords(zone: TimeZone, at: Instant): string {
  const offset = offsetWords(offsetMsAt(at, zone));
  // A zone that is nothing but an offset has no place: Etc/GMT+5 means UTC−5.
  return zone === UTC || zone.startsWith('Etc/') ? offset : `${placeOf(zone)} (${offset})`;
}

/** "UTC", "UTC−5", "UTC+5:30". */
function offsetWords(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / millisecondsInMinute);
  if (minutes === 0) return UTC;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const past = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `${UTC}${offsetMs < 0 ? '\u2212' : '+'}${String(hours)}${past}`;
}

/** The first day of the week in the locale; Monday if the runtime doesn't say. */
export function firstWeekday(locale: string): Weekday {
  interface WeekInfo {
    readonly firstDay: Weekday;
  }
  // Node 20 has the older property, later versions the method; the types have neither.
  const known = new Intl.Locale(locale) as Intl.Locale & {
    weekInfo?: WeekInfo;
    getWeekInfo?: () => WeekInfo;
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

const MAX_FORMATS = 500;
const timeFormats = new Map<string, Intl.DateTimeFormat>();
const hourCycles = new Map<string, boolean>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function kept<T>(key: string, formats: Map<string, T>, make: () => T): T {
  const known = formats.get(key);
  if (known !== undefined) return known;
  if (formats.size >= MAX_FORMATS) formats.clear();
  const made = make();
  formats.set(key, made);
  return made;
}

function relativeFormat(
  locale: string,
  style: Intl.RelativeTimeFormatStyle = 'long',
): Intl.RelativeTimeFormat {
  const make = () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  return kept(`${locale}|${style}`, relativeFormats, make);
}

function startOfMonth(month: string): Instant {
  return startOfDate(`${month}-01` as CalendarDate, UTC);
}

function monthFormat(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${JSON.stringify(parts)}|${locale}`;
  return kept(
    key,
    dateFormats,
    () => new Intl.DateTimeFormat(locale, { timeZone: UTC, calendar: 'gregory', ...parts }),
  );
}

function dateParts(date: CalendarDate, width: 'short' | 'long', locale: string): Record<string, string> {
  const format = kept(
    `${width}|${locale}`,
    dateFormats,
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: UTC,
        calendar: 'gregory',
        weekday: width,
        day: 'numeric',
        month: width,
        year: 'numeric',
      }),
  );
  return Object.fromEntries(
    format.formatToParts(startOfDate(date, UTC)).map(({ type, value }) => [type, value]),
  );
}

/** A language without a catalogue uses the English patterns with its own names of days and months. */
function shapes(locale: string): Shapes {
  const known: Readonly<Record<string, { readonly dates: Shapes }>> = catalogues;
  return (known[locale.slice(0, 2)] ?? catalogues.en).dates;
}

/** Values are inserted as they are: one that looks like a placeholder isn't filled in again. */
function fill(shape: string, values: Readonly<Record<string, string>>): string {
  return shape.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
