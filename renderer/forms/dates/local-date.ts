/** A date as a person types it, and back. Nothing here reads the clock: what "today" means is handed in. */
import { dateWithYear } from '@shared/i18n/dates';
import { FIRST_YEAR, LAST_YEAR, isCalendarDate, type CalendarDate } from '@shared/model/time';
import type { FieldReason } from '@shared/model/changes';
import { accept, refuse, type Result } from '@shared/model/result';
import { addDays, daysBetween } from '@shared/rules/calendar/calendar';

/** What reading a typed date needs to know. `words` are the language's own for the three days around now. */
export interface DateReading {
  readonly today: CalendarDate;
  readonly locale: string;
  readonly words: { readonly today: string; readonly yesterday: string; readonly tomorrow: string };
}

/**
 * The day meant by `text`: an ISO date, a day with the month in words ("3 March", "Mar 3rd, 2026"), figures in the
 * locale's order, or today, yesterday, tomorrow. Without a year it is the such day nearest to today.
 * Refuses `required`, `invalid`, and `date-out-of-range` for years the product does not know.
 */
export function readDate(text: string, reading: DateReading): Result<CalendarDate, FieldReason> {
  const typed = text.trim().toLowerCase();
  if (typed === '') return refuse('required');
  const near = nearDate(typed, reading);
  if (near) return accept(near);
  const fields = isoFields(typed) ?? figureFields(typed, reading.locale) ?? wordFields(typed, reading.locale);
  if (!fields) return refuse('invalid');
  if (fields.year === null) return nearestYear(fields.month, fields.day, reading.today);
  if (fields.year < FIRST_YEAR || fields.year > LAST_YEAR) return refuse('date-out-of-range');
  return dateOfFields(fields.year, fields.month, fields.day);
}

/** "Wed 11 Mar 2026", as dates are written everywhere; `readDate` reads it back. */
export function writeDate(date: CalendarDate, locale: string): string {
  return dateWithYear(date, locale);
}

interface DateFields {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function nearDate(typed: string, { today, words }: DateReading): CalendarDate | null {
  if (typed === words.today.toLowerCase()) return today;
  if (typed === words.yesterday.toLowerCase()) return addDays(today, -1);
  if (typed === words.tomorrow.toLowerCase()) return addDays(today, 1);
  return null;
}

function isoFields(typed: string): DateFields | null {
  const match = /^(\d{4,6})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function figureFields(typed: string, locale: string): DateFields | null {
  const match = /^(\d{1,2})[./-]\s?(\d{1,2})(?:[./-]\s?(\d{4}|\d{2})?)?$/.exec(typed);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3] === undefined ? null : fullYear(match[3]);
  return isMonthFirst(locale) ? { year, month: first, day: second } : { year, month: second, day: first };
}

function fullYear(figures: string): number {
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric' }).formatToParts(0);
  return parts.find((part) => part.type === 'month' || part.type === 'day')?.type === 'month';
}

function wordFields(typed: string, locale: string): DateFields | null {
  const words = typed.split(/[\s,.]+/).filter((word) => word !== '' && word !== 'of' && word !== 'the');
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const word of words) {
    const figures = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1];
    if (figures !== undefined) {
      if (figures.length >= 3 || (day !== null && figures.length === 2)) year = fullYear(figures);
      else if (day === null) day = Number(figures);
      else return null;
      continue;
    }
    const named = monthNamed(word, locale);
    if (named !== null) month = named;
    else if (!isWeekdayName(word, locale)) return null;
  }
  if (day === null || month === null) return null;
  return { year, month, day };
}

function nearestYear(month: number, day: number, today: CalendarDate): Result<CalendarDate, FieldReason> {
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => isoDate(year, month, day))
    .filter((date) => isCalendarDate(date))
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return candidates[0] === undefined ? refuse('invalid') : accept(candidates[0]);
}

function dateOfFields(year: number, month: number, day: number): Result<CalendarDate, FieldReason> {
  const date = isoDate(year, month, day);
  return isCalendarDate(date) ? accept(date) : refuse('invalid');
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** At least three letters of a month's name, in English or the locale's language: 1 to 12. */
function monthNamed(word: string, locale: string): number | null {
  if (word.length < 3) return null;
  for (const names of [namesOf('en', 'month'), namesOf(locale, 'month')]) {
    const index = names.findIndex((name) => name.startsWith(word) || name.slice(0, 3) === word);
    if (index >= 0) return index + 1;
  }
  return null;
}

function isWeekdayName(word: string, locale: string): boolean {
  return [...namesOf('en', 'weekday'), ...namesOf(locale, 'weekday')].some((name) => name.startsWith(word));
}

const knownNames = new Map<string, readonly string[]>();
function namesOf(locale: string, kind: 'month' | 'weekday'): readonly string[] {
  const key = `${locale} ${kind}`;
  const known = knownNames.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { [kind]: 'long', timeZone: 'UTC' });
  // January 2001 began on a Monday; the 1st of each month gives the months, its first seven days the weekdays.
  const names = Array.from({ length: kind === 'month' ? 12 : 7 }, (_, index) =>
    format.format(kind === 'month' ? Date.UTC(2001, index, 1) : Date.UTC(2001, 0, 1 + index)).toLowerCase(),
  );
  knownNames.set(key, names);
  return names;
}
