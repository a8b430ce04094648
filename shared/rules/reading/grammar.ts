/** What a phrase of the grammar is, and what it can mean. */
import type { Weekday } from '../../model/policy';
import type { CalendarDate } from '../../model/time';
import { addDays, isoWeekday, type WorkingCalendar } from '../calendar/calendar';

/** The maximum number of days from the day it was said to the date named. */
export const MAX_DAYS_AHEAD = 180;

export type Meaning =
  /** A day on the calendar. `weekday` if only the weekday was named, so that a list can continue from it. */
  | { readonly tag: 'day'; readonly date: CalendarDate; readonly weekday?: Weekday }
  /** A length of time, and the date it ends on. `isRange`: "two to three weeks". */
  | { readonly tag: 'length'; readonly date: CalendarDate; readonly isRange: boolean }
  /** A date is meant, but it isn't clear which: "3/4", "early April", "Friday, March 3" if that is a Tuesday. */
  | { readonly tag: 'unreadable' }
  /** Words about time that name no future date: "3 days a week", "a 30-minute call", "10 years". */
  | { readonly tag: 'nothing' };

export interface ReadingContext {
  readonly saidOn: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** The last date named so far, for "the week after that"; null if none. */
  readonly antecedent: CalendarDate | null;
  /** The canonical text on both sides of the phrase, a few words of each. */
  readonly before: string;
  readonly after: string;
}

export interface Phrase {
  /** Matches at a word of the canonical text, up to the end of a word. */
  readonly pattern: RegExp;
  /** What it means; null if it isn't this phrase after all, and the next one is tried. */
  readonly read: (groups: Groups, context: ReadingContext) => Meaning | null;
}
export type Groups = Readonly<Record<string, string | undefined>>;

/** A phrase of the grammar, from its pattern's source. */
export function phrase(source: string, read: Phrase['read']): Phrase {
  return { pattern: new RegExp(`(?:${source})(?![^ ])`, 'y'), read };
}

export const nothing: Meaning = { tag: 'nothing' };
export const unreadable: Meaning = { tag: 'unreadable' };

/** A day if it is ahead; otherwise nothing. */
export function dayAhead(date: CalendarDate, { saidOn }: ReadingContext, weekday?: Weekday): Meaning {
  if (date <= saidOn) return nothing;
  if (date > addDays(saidOn, MAX_DAYS_AHEAD)) return unreadable;
  return weekday === undefined ? { tag: 'day', date } : { tag: 'day', date, weekday };
}

/** The next such weekday strictly after a date. */
export function nextWeekday(weekday: Weekday, after: CalendarDate): CalendarDate {
  return addDays(after, ((weekday - isoWeekday(after) + 6) % 7) + 1);
}

/** The Monday of a date's week; weeks begin on Monday. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date));
}
