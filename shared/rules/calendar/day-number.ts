/**
 * Dates as numbers of days since 1970-01-01, for arithmetic. Computed from the digits and cached as text, because `Date`
 * objects took most of the time when ten thousand cards were dated.
 */
import { millisecondsInDay } from 'date-fns/constants';
import type { CalendarDate } from '../../model/time';

/** 1970-01-01 is day 0. */
export type DayNumber = number;

/** From 1 March of the year 0 to 1 January 1970, and one more, since the days of a month are counted from 1. */
const DAYS_UNTIL_1970 = 719_469;

/** The number of a date's day. The date has to exist. */
export function dayNumberOf(date: CalendarDate): DayNumber {
  const month = digitsOf(date, 5, 7);
  // In years that begin with March, the leap day comes last, and the lengths of months repeat: 31, 30, 31, 30, 31.
  const isBeforeMarch = month < 3;
  const year = digitsOf(date, 0, 4) - (isBeforeMarch ? 1 : 0);
  const monthsSinceMarch = isBeforeMarch ? month + 9 : month - 3;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBeforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5);
  return 365 * year + leapDays + daysBeforeMonth + digitsOf(date, 8, 10) - DAYS_UNTIL_1970;
}

/** The number that the text's characters from `start` up to `end` mean. */
export function digitsOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

const DAYS_A_PAGE = 512;
/** Up to the year 2199. */
const MOST_PAGES = 165;

/** The dates of the years that dates may be in, by pages that are made when first needed; the few outside are not cached. */
const pages: (CalendarDate | undefined)[][] = [];

/** The date of a day, also before 1970 (down to the year 0). */
export function dateOfDayNumber(day: DayNumber): CalendarDate {
  const page = Math.floor(day / DAYS_A_PAGE);
  if (page < 0 || page >= MOST_PAGES) return written(day);
  const dates = (pages[page] ??= Array.from<undefined>({ length: DAYS_A_PAGE }));
  return (dates[day - page * DAYS_A_PAGE] ??= written(day));
}

function written(day: DayNumber): CalendarDate {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10) as CalendarDate;
}
