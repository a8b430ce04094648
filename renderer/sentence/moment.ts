/** Finds the date and the times in a sentence, and takes them out of it. Pure. */
import type { CalendarDate, ClockTime } from '@shared/model/time';
import { readDate } from '../forms/dates/typed-date';
import { readTime } from '../forms/dates/typed-time';
import type { SentenceContext } from './sentence';

export interface MomentFound {
  /** What was meant: none if no date was named, several if it could be either. */
  readonly dates: readonly CalendarDate[];
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** The other words, with an empty one where something was taken out. */
  readonly rest: readonly string[];
}

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?)|\d{1,2}:\d{2}|noon|midnight`;
const timeAlone = new RegExp(
  String.raw`(?<![\w.])(?:(?:at|from|@)\s)?(${clock}|\d{1,2}(?:[:.]\d{2})?(?=\s?(?:-|–|to|until)\s?\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m))(?:\s?(?:-|–|to|until)\s?(${clock}))?(?![\w])`,
  'iu',
);
const LONGEST_DATE = 6;

/** `isKept` says which words belong to a name, so that "Sun" of a company isn't a Sunday. */
export function findMoment(
  text: string,
  isKept: (word: string) => boolean,
  leans: 'past' | 'future' | 'either',
  { dates, times }: SentenceContext,
): MomentFound {
  const time = timeAlone.exec(text);
  const [start, end] = time ? timesOf(time[1] ?? '', time[2], times) : [null, null];
  const words = (time && start ? text.replace(time[0], '  ') : text)
    .split(' ')
    .map((word) => word.replace(/[,;]+$/, ''));
  for (let length = Math.min(LONGEST_DATE, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const span = words.slice(from, from + length);
      if (span.some((word) => word === '' || isKept(word)) || !mayBeDate(span)) continue;
      const found = datesOf(span.join(' '), leans, dates);
      if (found.length === 0) continue;
      const before = words.slice(0, from);
      if (/^(on|from|since)$/i.test(before.at(-1) ?? '')) before.pop();
      return { dates: found, start, end, rest: [...before, '', ...words.slice(from + length)] };
    }
  }
  return { dates: [], start, end, rest: words };
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

/** "3-4pm" is in the afternoon from its start. */
function timesOf(from: string, to: string | undefined, reading: SentenceContext['times']) {
  const half = /[ap]\.?m\.?$/i.exec(to ?? '')?.[0] ?? '';
  const end = to === undefined ? null : readTime(to, reading);
  const alone = readTime(from, reading);
  const withHalf = /[a-z]$/i.test(from) || half === '' ? alone : readTime(`${from} ${half}`, reading);
  const start = withHalf !== null && (end === null || withHalf < end) ? withHalf : alone;
  return [start, end] as const;
}
