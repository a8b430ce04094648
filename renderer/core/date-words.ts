/** Dates and moments in words, in the window's language. */
import { dateAndTime, exactTime, relativeTime, shortDate } from '@shared/i18n/dates';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { computerZone } from './clock';
import { locale } from './words';

/** "Wed 11 Mar, 15:00 · 10:00 in New York": the computer's zone, and the interview's if its clocks differ. */
export function momentWords(at: Instant, zone: TimeZone, now: Instant): string {
  return exactTime(at, now, zone, computerZone(), locale);
}

/** The same in the computer's zone alone, for what the user did. */
export function ownMomentWords(at: Instant, now: Instant): string {
  return dateAndTime(at, now, computerZone(), locale);
}

/** "Wed 11 Mar". */
export function dayWords(date: CalendarDate, zone: TimeZone, now: Instant): string {
  return shortDate(date, dateOf(now, zone), locale);
}

/** "in 2 days", by the days of the zone. */
export function relativeWords(at: Instant, zone: TimeZone, now: Instant): string {
  return relativeTime(at, now, zone, locale);
}
