/** Finds the date and the times in a sentence, and takes them out of it. Pure. */
import type { CalendarDate } from '@shared/model/time';
import { readDate } from '../forms/dates/typed-date';
import type { TimeReading } from '../forms/dates/typed-time';
import { findDayPart, timesWithin, type DayPart } from './day-parts';
import type { SentenceContext } from './sentence';
import { findTimes, type SpokenTimes } from './spoken-times';

export interface MomentFound {
  /** The dates that may be meant: none if no date was named, several if it could be either. */
  readonly dates: readonly CalendarDate[];
  /** At least one; several if it could be in the morning or in the evening. */
  readonly times: readonly [SpokenTimes, ...SpokenTimes[]];
  /** The part of the day, if one was named. */
  readonly part: DayPart | null;
  /** The other words, with an empty one where something was taken out. */
  readonly rest: readonly string[];
}

const LONGEST_DATE = 6;

/** `isKept` says which words belong to a name, so that "Sun" of a company isn't a Sunday. */
export function findMoment(
  text: string,
  isKept: (word: string) => boolean,
  leans: 'past' | 'future' | 'either',
  { dates, times: reading }: SentenceContext,
): MomentFound {
  const { part, times, rest: untimed } = timesAndPart(text, isKept, reading);
  const typed = untimed.split(' ');
  const words = typed.map((word) => word.replace(/[,;]+$/, ''));
  // A comma ends a part, except within a date.
  const parts = (from: number, to: number) =>
    words.slice(from, to).flatMap((word, index) => (word === typed[from + index] ? [word] : [word, '']));
  for (let length = Math.min(LONGEST_DATE, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const span = words.slice(from, from + length);
      if (span.some((word) => word === '' || isKept(word)) || !mayBeDate(span)) continue;
      const found = datesOf(span.join(' '), leans, dates);
      if (found.length === 0) continue;
      const before = parts(0, from);
      if (/^(on|from|since|until|till|til)$/i.test(before.at(-1) ?? '')) before.pop();
      return { dates: found, times, part, rest: [...before, '', ...parts(from + length, words.length)] };
    }
  }
  return { dates: [], times, part, rest: parts(0, words.length) };
}

/** Both if they fit; otherwise the part of the day is left among the words. */
function timesAndPart(text: string, isKept: (word: string) => boolean, reading: TimeReading) {
  const { part, text: without } = findDayPart(text, isKept);
  const found = findTimes(without, isKept, reading);
  const times = part === null ? found.times : timesWithin(part, found.times);
  return times === null
    ? { ...findTimes(text, isKept, reading), part: null }
    : { times, part, rest: found.rest };
}

/** A lone number is no date, and neither is a preposition with what follows. */
function mayBeDate(span: readonly string[]): boolean {
  const [first = ''] = span;
  return !(span.length === 1 && /^\d{1,4}\.?$/.test(first)) && !/^(at|with|for|as|to|from|by)$/i.test(first);
}

function datesOf(
  text: string,
  leans: 'past' | 'future' | 'either',
  reading: SentenceContext['dates'],
): readonly CalendarDate[] {
  const ways = leans === 'either' ? (['past', 'future'] as const) : [leans];
  const found = ways.flatMap((way) => {
    const meaning = readDate(text, { ...reading, leans: way });
    if (meaning.tag === 'date') return [meaning.date];
    return meaning.tag === 'choice' ? meaning.dates : [];
  });
  return [...new Set(found)].sort();
}
