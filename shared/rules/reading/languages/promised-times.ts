/** The date by which a text in one of these languages says that they will answer: "Nous reviendrons vers vous avant le 8 décembre". */
import type { CalendarDate } from '../../../model/time';
import type { TextRange } from '../text/excerpt';
import { sentencesOf } from '../text/sentences';
import type { Language } from './language';
import { timesOf, type Groups } from './time-words';

export interface PromisedTime {
  /** Null if a date is meant but can't be read. */
  readonly date: CalendarDate | null;
  readonly at: TextRange;
}

/** How far around a time is looked for what it is. */
const SIGHT = 200;
const clauseEnd = /[,;:()–](?!\d)|\s(?:pero|sino|mais|sed|maar|ma|mas|porem|ama|fakat)\s/gu;

/** In small letters, without accents, letter for letter. */
export function folded(text: string): string {
  return text
    .replace(/[\u00c0-\u024f]/gu, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/ı/gu, 'i')
    .replace(/[’‘]/gu, "'")
    .replace(/[\u00a0\u202f\t\n]/gu, ' ')
    .toLowerCase();
}

/** Every such time, in order. `dateIn` reads a time in English words: null if it can't be read, undefined if it is none ahead. */
export function promisedTimesIn(
  text: string,
  language: Language,
  dateIn: (english: string) => CalendarDate | null | undefined,
): readonly PromisedTime[] {
  const { pattern, english } = timesOf(language);
  return sentencesOf(text).flatMap(({ from, text: sentence }) => {
    const plain = folded(sentence);
    // A question asks the user something.
    if (!language.answer.test(plain) || /\?\s*$/u.test(plain)) return [];
    return [...plain.matchAll(pattern)].flatMap((match): readonly PromisedTime[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const groups = match.groups ?? {};
      if (isRuledOut(plain, { start, end, groups }, language)) return [];
      const words = english(groups);
      const date = words === null ? null : dateIn(words);
      return date === undefined ? [] : [{ date, at: { from: from + start, to: from + end } }];
    });
  });
}

interface TimeFound {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
}

/** By the words next to it, and by what its clause says. */
function isRuledOut(plain: string, { start, end, groups }: TimeFound, language: Language): boolean {
  const before = plain.slice(Math.max(0, start - SIGHT), start);
  const after = plain.slice(end, end + SIGHT);
  if (language.start.test(`${before}${groups.lead ?? ''}`) || language.start.test(before)) return true;
  if (language.startAfter?.test(after) === true) return true;
  const opening = [...before.matchAll(clauseEnd)].at(-1);
  const close = after.search(clauseEnd);
  const own = before.slice(opening === undefined ? 0 : opening.index + 1);
  const clause = `${own}${plain.slice(start, end)}${close < 0 ? after : after.slice(0, close)}`;
  // "El viernes" alone may be anything.
  const isBare = groups.on !== undefined && groups.after === undefined;
  if (isBare && !language.answer.test(clause)) return true;
  return language.denied.test(clause) || language.asked.test(clause);
}
