/** Finds every time that a text names, and joins those that belong together: "Thursday or Friday". */
import { laterDate, type WorkingCalendar } from '../calendar/calendar';
import type { CalendarDate } from '../../model/time';
import type { Canonical } from './canonical';
import { datePhrases } from './dates';
import { dayAhead, nextWeekday, type Meaning, type Phrase, type ReadingContext } from './grammar';
import { isValueWord } from './lexicon';
import { lengthPhrases } from './lengths';
import { namedWeekPhrases } from './named-weeks';
import { weekPhrases } from './weeks';

/** A time that a text names, from word `from` up to but not including word `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The later end; null if a date is meant but can't be read. */
  readonly date: CalendarDate | null;
  /** Counted in days, weeks, months, rather than a day on the calendar. */
  readonly isLength: boolean;
  /** It names a start too: "two to three weeks", "Monday to Wednesday". */
  readonly isRange: boolean;
}

const phrases: readonly Phrase[] = [...namedWeekPhrases, ...lengthPhrases, ...datePhrases, ...weekPhrases];

/** Words that can start a phrase, besides numbers, weekdays and months. Most words of a text can't, which saves time. */
const openingWords = new Set(
  (
    'the next coming following upcoming another a an couple few in within inside over during throughout this week end ' +
    'early late later mid middle midway halfway midweek midmonth start beginning first second third fourth last latter ' +
    "back close eow eom eoy week's month month's year year's very tail today tomorrow day by before on at until " +
    'till no not from to sometime 1st 2nd 3rd 4th w/c w/e wk same weekend'
  ).split(' '),
);

/** The words between two mentions that belong together. */
const joints = new Set([
  'or',
  'to',
  'and',
  '-',
  'through',
  'till',
  'until',
  'or by',
  'or on',
  'or maybe',
  'or perhaps',
  'or possibly',
  'or even',
  'or the',
  'to the',
  'maybe',
  ', maybe',
  ', perhaps',
  ', possibly',
  ', or',
  'and the',
  'to maybe',
  ', or maybe',
  'or else',
]);
/** How many characters of the canonical text a phrase may check before and after itself. */
const SIGHT = 48;
const MAX_JOINT_WORDS = 3;
const MAX_STORY_WORDS = 12;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Every mention in a text, in order, without overlaps. */
export function findMentions(
  canonical: Canonical,
  saidOn: CalendarDate,
  calendar: WorkingCalendar,
): readonly Mention[] {
  const groups: Found[][] = [];
  let antecedent: CalendarDate | null = null;
  let index = 0;
  while (index < canonical.words.length) {
    const found = findAt(canonical, index, { saidOn, calendar, antecedent });
    if (found === null) {
      index += 1;
      continue;
    }
    index = found.to;
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const isJoined = previous !== undefined && isOneWith(canonical, previous, found);
    const isLater = isJoined || (previous !== undefined && isThen(canonical, previous, found));
    const placed = isLater ? carriedOn(previous, found, { saidOn, calendar }) : found;
    if (isJoined) group?.push(placed);
    else groups.push([placed]);
    if ('date' in placed.meaning) antecedent = placed.meaning.date;
  }
  return groups.flatMap((group) => mentionOf(canonical, group));
}

function findAt(
  { text, words }: Canonical,
  index: number,
  known: Pick<ReadingContext, 'saidOn' | 'calendar' | 'antecedent'>,
): Found | null {
  const word = words[index];
  if (word === undefined || !(openingWords.has(word.word) || isValueWord(word.word))) return null;
  for (const { pattern, read } of phrases) {
    pattern.lastIndex = word.at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = word.at + match[0].length;
    const before = text.slice(Math.max(0, word.at - SIGHT), Math.max(0, word.at - 1));
    const meaning = read(match.groups ?? {}, { ...known, before, after: text.slice(end, end + SIGHT) });
    if (meaning === null) continue;
    let to = index + 1;
    while (to < words.length && (words[to]?.at ?? end) < end) to += 1;
    return { from: index, to, meaning };
  }
  return null;
}

/** True if the words in between join the second to the first. */
function isOneWith({ words }: Canonical, first: Found, second: Found): boolean {
  if (second.from - first.to > MAX_JOINT_WORDS) return false;
  const between = words
    .slice(first.to, second.from)
    .map(({ word }) => word)
    .join(' ');
  if (joints.has(between)) return true;
  if (between === '' && isDay(first) && isDay(second)) return true;
  return (between === '' || between === ',') && isWeekday(first) && isWeekday(second);
}

function isDay({ meaning }: Found): boolean {
  return meaning.tag === 'day';
}

function isWeekday({ meaning }: Found): boolean {
  return meaning.tag === 'day' && meaning.weekday !== undefined;
}

/** "We decide on Monday and call you by Wednesday": the second weekday comes after the first. */
function isThen({ words }: Canonical, first: Found, second: Found): boolean {
  if (!isWeekday(first) || !isWeekday(second) || second.from - first.to > MAX_STORY_WORDS) return false;
  const between = words.slice(first.to, second.from).map(({ word }) => word);
  return (
    between.some((word) => word === 'and' || word === 'then') &&
    !between.some((word) => /^(?:but|[.!?;])$/.test(word))
  );
}

/** In a list, a weekday is the next one after the previous day: "next Monday or Tuesday". */
function carriedOn(previous: Found, found: Found, known: Pick<ReadingContext, 'saidOn' | 'calendar'>): Found {
  const { meaning } = found;
  if (meaning.tag !== 'day' || meaning.weekday === undefined || previous.meaning.tag !== 'day') return found;
  const date = nextWeekday(meaning.weekday, previous.meaning.date);
  return {
    ...found,
    meaning: dayAhead(date, { ...known, antecedent: null, before: '', after: '' }, meaning.weekday),
  };
}

/** Between the two ends of a range within one phrase: "the 10th to the 14th". */
const rangeWords = new Set(['to', '-', 'through', 'until', 'till']);

function mentionOf({ words }: Canonical, group: readonly Found[]): readonly Mention[] {
  const meant = group.filter(({ meaning }) => meaning.tag !== 'nothing');
  const [first, last] = [meant[0], meant.at(-1)];
  if (first === undefined || last === undefined) return [];
  const dates = meant.flatMap(({ meaning }) => ('date' in meaning ? meaning.date : []));
  const isReadable = dates.length === meant.length;
  return [
    {
      from: first.from,
      to: last.to,
      date: isReadable ? dates.reduce(laterDate) : null,
      isLength: meant.every(({ meaning }) => meaning.tag === 'length'),
      isRange:
        meant.length > 1 ||
        meant.some(({ meaning }) => meaning.tag === 'length' && meaning.isRange) ||
        words.slice(first.from + 1, last.to).some(({ word }) => rangeWords.has(word)),
    },
  ];
}
