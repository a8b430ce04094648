/** The names of months, weekdays and days near today, in the app's language and in that of the user's region. */
import type { Weekday } from '@shared/model/policy';
import { withPlainDigits } from '@shared/model/text/plain-digits';

/** A name as it is compared: without case, accents, full stops and double spaces, with plain digits. */
export function fold(text: string): string {
  return withPlainDigits(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** 1 to 12 for a month's name or at least three of its letters; null if it isn't one, or could be several. */
export function monthNamed(word: string, locales: readonly string[]): number | null {
  return placeOf(word, locales, (locale) => [monthNames(locale, 'long'), monthNames(locale, 'short')]);
}

/** 1 for Monday to 7 for Sunday, like `monthNamed`. */
export function weekdayNamed(word: string, locales: readonly string[]): Weekday | null {
  const place = placeOf(word, locales, (locale) => [
    weekdayNames(locale, 'long'),
    weekdayNames(locale, 'short'),
  ]);
  return place as Weekday | null;
}

/** The days from today for a text that names a distance: "tomorrow" 1, "2 weeks ago" -14; null if it doesn't. */
export function relativeDays(text: string, locales: readonly string[]): number | null {
  for (const locale of locales) {
    const days = distances(locale).get(text);
    if (days !== undefined) return days;
  }
  return null;
}

const LEAST_LETTERS = 3;

function placeOf(
  word: string,
  locales: readonly string[],
  namesIn: (locale: string) => readonly (readonly string[])[],
): number | null {
  const bare = word.replace(/\.$/, '');
  if (bare === '') return null;
  for (const locale of locales) {
    for (const names of namesIn(locale)) {
      const exact = names.indexOf(bare);
      if (exact >= 0) return exact + 1;
    }
    const [names = []] = namesIn(locale);
    const begun = bare.length < LEAST_LETTERS ? [] : names.filter((name) => name.startsWith(bare));
    if (begun.length === 1 && begun[0] !== undefined) return names.indexOf(begun[0]) + 1;
  }
  return null;
}

type Width = 'long' | 'short';

function monthNames(locale: string, width: Width): readonly string[] {
  return kept(`${locale} month ${width}`, () => {
    const format = formatOf(locale, { month: width });
    return Array.from({ length: 12 }, (_, month) => nameOf(format, Date.UTC(2001, month, 1), 'month'));
  });
}

function weekdayNames(locale: string, width: Width): readonly string[] {
  return kept(`${locale} weekday ${width}`, () => {
    const format = formatOf(locale, { weekday: width });
    // January 2001 began on a Monday.
    return Array.from({ length: 7 }, (_, day) => nameOf(format, Date.UTC(2001, 0, 1 + day), 'weekday'));
  });
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Next to a day, a month has the grammatical case it has in a date ("3 марта").
  const { month } = options;
  return new Intl.DateTimeFormat(locale, {
    ...options,
    ...(month === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
}

function nameOf(format: Intl.DateTimeFormat, at: number, type: 'month' | 'weekday'): string {
  const part = format.formatToParts(at).find((found) => found.type === type);
  return fold(part?.value ?? '').replace(/\.$/, '');
}

const names = new Map<string, readonly string[]>();
function kept(key: string, make: () => readonly string[]): readonly string[] {
  const known = names.get(key);
  if (known) return known;
  const made = make();
  names.set(key, made);
  return made;
}

const MOST_DAYS = 60;
const MOST_WEEKS = 26;
const distancesIn = new Map<string, ReadonlyMap<string, number>>();

function distances(locale: string): ReadonlyMap<string, number> {
  const known = distancesIn.get(locale);
  if (known) return known;
  const made = new Map<string, number>();
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const figures = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  for (let days = -MOST_DAYS; days <= MOST_DAYS; days += 1) {
    made.set(fold(figures.format(days, 'day')), days);
    made.set(fold(words.format(days, 'day')), days);
  }
  for (let weeks = -MOST_WEEKS; weeks <= MOST_WEEKS; weeks += 1)
    made.set(fold(figures.format(weeks, 'week')), weeks * 7);
  distancesIn.set(locale, made);
  return made;
}
