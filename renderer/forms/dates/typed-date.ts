/** A date as a person types it. Nothing here reads the clock: today is passed in. */
import { FIRST_YEAR, LAST_YEAR, isCalendarDate, type CalendarDate } from '@shared/model/time';
import type { FieldReason } from '@shared/model/changes';
import { addDays, daysBetween, isoWeekday } from '@shared/rules/calendar/calendar';
import type { Weekday } from '@shared/model/policy';
import { fold, monthNamed, relativeDays, weekdayNamed } from './date-names';
import { dateOrderOf } from './date-order';

export interface DateReading {
  readonly today: CalendarDate;
  /** BCP 47 tags of the app's language and of the user's region: names are read in both, numbers in the region's order. */
  readonly locale: string;
  readonly region: string;
  /** Whether a lone weekday is ahead of today or before it. */
  readonly leans: 'past' | 'future';
}

/** The meaning of typed text: a date, one of several to choose from, or none. */
export type DateMeaning =
  | { readonly tag: 'date'; readonly date: CalendarDate }
  | { readonly tag: 'choice'; readonly dates: readonly CalendarDate[] }
  | { readonly tag: 'none'; readonly reason: FieldReason };

/** A way to read a text; the year is null if it was left out. */
interface Fields {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/**
 * The day meant by `text`: numbers in the region's order, a date with its month in words ("3 March", "Mar 3rd, 2026"), a
 * weekday ("Fri", "next friday"), or a distance ("tomorrow", "in 3 days"). Without a year it is the matching day nearest to
 * today. Numbers that only make a date in another order than the region's, and dates that don't match the weekday typed
 * with them, are never silently swapped: they are returned as a choice.
 */
export function readDate(text: string, reading: DateReading): DateMeaning {
  const typed = fold(text);
  if (typed === '') return { tag: 'none', reason: 'required' };
  return (
    distanceIn(typed, reading) ??
    weekdayIn(typed, reading) ??
    figuresIn(typed, reading) ??
    wordsIn(typed, reading) ?? { tag: 'none', reason: 'invalid' }
  );
}

function distanceIn(typed: string, reading: DateReading): DateMeaning | null {
  const days = relativeDays(typed, languagesOf(reading));
  return days === null ? null : asMeaning([addDays(reading.today, days)]);
}

/** Weeks begin on Monday here, in any region: "next Friday" is the Friday of the week that begins next Monday. */
function weekdayIn(typed: string, reading: DateReading): DateMeaning | null {
  const [, modifier, name = ''] = /^(?:on )?(?:(this|next|last|coming) )?(\S+)$/.exec(typed) ?? [];
  const weekday = weekdayNamed(name, languagesOf(reading));
  if (weekday === null) return null;
  const { today, leans } = reading;
  const ahead = (weekday - isoWeekday(today) + 7) % 7;
  const coming = addDays(today, ahead === 0 ? 7 : ahead);
  const last = addDays(today, ahead - 7);
  const inThisWeek = addDays(today, weekday - isoWeekday(today));
  if (modifier === 'this') return asMeaning([inThisWeek]);
  if (modifier === 'next') return asMeaning([addDays(inThisWeek, 7)]);
  if (modifier === 'last') return asMeaning([last]);
  const alone = modifier === undefined && leans === 'past' ? last : coming;
  // On a Friday, "Fri" may well mean today.
  return asMeaning(ahead === 0 && modifier === undefined ? [today, alone] : [alone]);
}

function figuresIn(typed: string, reading: DateReading): DateMeaning | null {
  const plain = typed.replaceAll(/年|月/g, '/').replace(/日$/, '');
  const atOnce = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (atOnce) return asMeaning(datesOf([yearFirst(atOnce[1], atOnce[2], atOnce[3])], reading), 'invalid');
  const match = /^(\d{1,6})\s?([./-])\s?(\d{1,6})(?:\s?[./-]\s?(\d{1,6}))?\s?[./]?$/.exec(plain);
  if (!match) return null;
  const [, a = '', separator, b = '', c] = match;
  if (a.length >= 4 && c !== undefined) return ordered([yearFirst(a, b, c), yearFirst(a, c, b)], reading);
  const { first, isDayFirst } = dateOrderOf(reading.region);
  if (c !== undefined && c.length <= 2 && first === 'year') return ordered([yearFirst(a, b, c)], reading);
  const year = c === undefined ? null : fullYear(c);
  const dayFirst = { year, month: Number(b), day: Number(a) };
  const monthFirst = { year, month: Number(a), day: Number(b) };
  // Month-first dates are never written with full stops, and year-first dates never end with a year.
  const isForeign = (c !== undefined && first === 'year') || (separator === '.' && !isDayFirst);
  if (isForeign) return asMeaning(datesOf([dayFirst, monthFirst], reading), reasonFor(year));
  return ordered(isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst], reading);
}

/** The first reading if it gives a date; otherwise the others are offered as a choice. */
function ordered([usual, ...others]: readonly [Fields, ...Fields[]], reading: DateReading): DateMeaning {
  const [date] = datesOf([usual], reading);
  if (date !== undefined) return { tag: 'date', date };
  const dates = datesOf(others, reading);
  return dates.length === 0 ? { tag: 'none', reason: reasonFor(usual.year) } : { tag: 'choice', dates };
}

function wordsIn(typed: string, reading: DateReading): DateMeaning | null {
  const words = typed.split(/[\s,.]+/).filter((word) => word !== '' && !fillers.has(word));
  const languages = languagesOf(reading);
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  let weekday: Weekday | null = null;
  for (const word of words) {
    const figures = /^'?(\d+)(?:st|nd|rd|th|er|o|a)?$/.exec(word)?.[1];
    if (figures === undefined) {
      const named = monthNamed(word, languages);
      weekday ??= named === null ? weekdayNamed(word, languages) : null;
      if (named === null && weekday === null) return null;
      month = named ?? month;
    } else if (figures.length >= 3 || (day !== null && figures.length === 2)) year = fullYear(figures);
    else if (day === null) day = Number(figures);
    else return null;
  }
  if (day === null || month === null) return null;
  const [nearest, ...others] = datesOf([{ year, month, day }], reading, year === null);
  if (nearest === undefined) return { tag: 'none', reason: reasonFor(year) };
  if (weekday === null || isoWeekday(nearest) === weekday) return { tag: 'date', date: nearest };
  return { tag: 'choice', dates: [nearest, ...others.filter((date) => isoWeekday(date) === weekday)] };
}

const fillers = new Set(['the', 'of', 'on', 'de', 'den', 'le', 'am']);

/** The dates that exist, each once; without a year, the nearest one, or with `everyYear` those in the years around today. */
function datesOf(
  ways: readonly Fields[],
  { today }: DateReading,
  everyYear = false,
): readonly CalendarDate[] {
  const thisYear = Number(today.slice(0, 4));
  const dates = ways.flatMap(({ year, month, day }) => {
    const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
    const known = years
      .map((candidate) => isoDate(candidate, month, day))
      .filter((date) => isCalendarDate(date))
      .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
    return everyYear ? known : known.slice(0, 1);
  });
  return [...new Set(dates)];
}

function asMeaning(dates: readonly CalendarDate[], reason: FieldReason = 'date-out-of-range'): DateMeaning {
  const [date, ...others] = dates;
  if (date === undefined) return { tag: 'none', reason };
  return others.length === 0 ? { tag: 'date', date } : { tag: 'choice', dates };
}

function reasonFor(year: number | null): FieldReason {
  return year !== null && (year < FIRST_YEAR || year > LAST_YEAR) ? 'date-out-of-range' : 'invalid';
}

function languagesOf({ locale, region }: DateReading): readonly string[] {
  return [...new Set([locale, region, 'en'])];
}

function yearFirst(year = '', month = '', day = ''): Fields {
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function fullYear(figures: string): number {
  return figures.length <= 2 ? 2000 + Number(figures) : Number(figures);
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pair(month)}-${pair(day)}`;
}

function pair(figure: number): string {
  return String(figure).padStart(2, '0');
}
