/**
 * The four kinds of time in the product, branded so that they can't be confused. Arithmetic is in
 * `shared/rules/calendar/calendar.ts`; nothing here reads a clock.
 */
import { z } from 'zod';
import { isTimeZone, presentZone, type TimeZone } from './zone-names';

export { isTimeZone, type TimeZone };

/** A moment, in whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __brand: 'Instant' };

/** A day of the (proleptic Gregorian) calendar, `YYYY-MM-DD`. It has no zone, and is not a midnight. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** A time of day on a clock, `HH:MM`, 00:00 to 23:59. */
export type ClockTime = string & { readonly __brand: 'ClockTime' };

/** The years a date may be in. Anything else is a typing slip, not an interview. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2199;

const earliestInstantMs = Date.UTC(FIRST_YEAR, 0, 1);
const latestInstantMs = Date.UTC(LAST_YEAR + 1, 0, 1) - 1;

/** True if `text` is a real day, written `YYYY-MM-DD`, from 1970 to 2199. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const utc = new Date(Date.UTC(year, month - 1, day));
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}

export function isClockTime(text: string): text is ClockTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** True for whole milliseconds from the start of 1970 to the end of 2199, UTC. */
export function isInstant(value: number): value is Instant {
  return Number.isInteger(value) && value >= earliestInstantMs && value <= latestInstantMs;
}

export const instantSchema = z.custom<Instant>((v) => typeof v === 'number' && isInstant(v), 'instant');
export const calendarDateSchema = z.custom<CalendarDate>(
  (v) => typeof v === 'string' && isCalendarDate(v),
  'date',
);
export const clockTimeSchema = z.custom<ClockTime>((v) => typeof v === 'string' && isClockTime(v), 'time');
export const timeZoneSchema = z.custom<TimeZone>((v) => typeof v === 'string' && isTimeZone(v), 'zone');

/** A zone as it comes from outside: what is stored of it is the name of today. */
export const zoneInputSchema = z
  .custom<TimeZone>((v) => typeof v === 'string')
  .transform((name) => presentZone(name) as TimeZone)
  .refine(isTimeZone, 'zone');
