/** Dates with a time of day in the text of a mail: "Tuesday, March 10, 2026 at 2:00 PM EST". */
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { withPlainDigits } from '../../model/text/plain-digits';
import { isTimeZone } from '../../model/zone-names';
import { addDays, instantOf, isoWeekday } from '../../rules/calendar/calendar';
import { MONTH_WORD, monthOfWord, WEEKDAY_WORD, weekdayOfWord } from '../month-words';
import { clockTime, dateOfParts } from '../tables/date-cells';
import { namedDaysIn, type DateInText } from './named-days';
import { ZONE_WORD, zoneOfTime, zoneOfWord } from './zone-words';

export interface TimeInText {
  readonly start: Instant;
  /** Null if only the start is named. */
  readonly end: Instant | null;
  /** Null if the text names none. */
  readonly zone: TimeZone | null;
  /** Neither zone nor offset is named: the user's was taken, and has to be confirmed. */
  readonly isOpen: boolean;
  /** Only a weekday is named, or "tomorrow", or one that isn't the date's: which date is meant has to be confirmed. */
  readonly isDateOpen: boolean;
  /** The time of an interview that is moved away from it. */
  readonly isLeft: boolean;
}

/** What a time leaves open, for the user to confirm. */
export function askedOf({ isDateOpen, isOpen }: TimeInText): readonly ('date' | 'zone')[] {
  return [...(isDateOpen ? (['date'] as const) : []), ...(isOpen ? (['zone'] as const) : [])];
}

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;
const datePatterns = [
  new RegExp(String.raw`(?<![\d.])${DAY}\s*(?:of |de |d')?(${MONTH_WORD})\b\.?,?\s*(?:de )?(\d{4})?`, 'gu'),
  new RegExp(String.raw`\b(${MONTH_WORD})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?`, 'gu'),
  /\b(\d{4})-(\d{2})-(\d{2})\b/gu,
  // "19.03. 10:00" names no year.
  /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d|[:.]\d|\s?(?:uhr|h)\b))?(?!\d)/gu,
  // With a weekday or a year: "Wed, 3/18", "18/03/2026".
  /(?:\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/gu,
];
const numeric = 2;
const slashed = datePatterns.length - 1;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TIME = String.raw`(\d{1,2})(?::(\d{2})|\.(\d{2})(?=\s*(?:uhr|uur|h\b|[ap]\.?m))|h(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|uhr|uur|h\b|o'clock)?`;
const TIMES = String.raw`(?:^|[\s,(@]|(?<!\d):)(?:at|um|om|alle(?: ore)?|ore|as|a las|a|saat|von|van|dalle(?: ore)?|from|de|@|,|:|-|–|between)?\s*${TIME}(?:\s*(?:-|–|—|to|bis|tot|until|and|a|as|alle)\s*${TIME})?\s*\(?(?:(?:gmt|utc)\s?([+-]\d{1,2}(?::?\d{2})?)|(${ZONE_WORD})\b|([a-z]+/[a-z_]+|[a-z]+(?: [a-z]+){0,2}? time\b))?`;
/** In small letters these are words of other languages, unless the hour is in English: "à 10h et", "um 10:00 ist". */
const noZone = /(?<![ap]\.?m\.?[\s(]{0,2})\b(?:et|est|ist|eat|wat)\b/gu;
const timeAfter = new RegExp(TIMES, 'gu');
/** What may come between a time and its date: "at 1:00pm ET on Wednesday, 3/18/2026". */
const UP_TO_DATE = String.raw`(?:\s+(?:${WEEKDAY_WORD})\.?,?)?(?:\s+(?:the|den|dem))?\s*$`;
const timeOn = new RegExp(String.raw`${TIMES}\)?,?\s+(?:on|this|am|el|le)${UP_TO_DATE}`, 'gu');
const timeBefore = new RegExp(String.raw`${TIMES}\)?,?${UP_TO_DATE}`, 'gu');
/** How far after its date a time may be. */
const MAX_BETWEEN = 60;
/** A day without a year that would be further ahead was meant in the past: "thank you for coming in on 3 March". */
const MAX_DAYS_AHEAD = 180;
const MAX_FOUND = 5;
const MAX_READ = 20_000;

/**
 * In the order of the text. `on` is the day the mail was written: dates without a year follow it. `isMoved`: the
 * text puts an interview off, so that what it was planned for is its old time.
 */
export function timesInText(
  text: string,
  on: CalendarDate,
  { userZone, isMoved }: { readonly userZone: TimeZone; readonly isMoved: boolean },
): readonly TimeInText[] {
  const plain = withPlainDigits(text.slice(0, MAX_READ))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/\s+/gu, ' ')
    .replace(noZone, (word) => '_'.repeat(word.length))
    .toLowerCase();
  const ground = { plain, userZone, isMoved, last: addDays(on, MAX_DAYS_AHEAD) };
  const dates = datesIn(plain, on);
  const dated = timesAt(dates, ground);
  const days = namedDaysIn(plain, on).filter((day) => !dates.some((date) => isDayOfDate(day, date, plain)));
  // What a weekday alone means in a text that moves an interview, nobody can say.
  const named = dated.length > 0 || isMoved ? [] : timesAt(days, ground);
  const found = [...dated, ...named.map((time) => ({ ...time, isDateOpen: true }))];
  const kept = found.some(({ isLeft }) => !isLeft) ? found.filter(({ isLeft }) => !isLeft) : found;
  const unique = new Map(kept.map((time) => [time.start, time]));
  return [...unique.values()].slice(0, MAX_FOUND);
}

/** The time of day that belongs to each date; left out are those without one, those that have passed, and limits. */
function timesAt(dates: readonly DatedText[], ground: Ground): readonly TimeInText[] {
  const { plain, userZone, isMoved, last } = ground;
  return dates.flatMap(({ date, start, end, hasYear = false }, index) => {
    // A time belongs to the nearest date before it.
    const next = dates[index + 1]?.start ?? plain.length;
    const after = plain.slice(end, Math.min(end + MAX_BETWEEN, next));
    const before = plain.slice(Math.max(dates[index - 1]?.end ?? 0, start - MAX_BETWEEN), start);
    const time =
      timeNear(before, date, userZone, timeOn) ??
      timeNear(after, date, userZone) ??
      timeNear(before, date, userZone, timeBefore);
    const lead = plain.slice(Math.max(0, start - SIGHT), start);
    if (time === null || isLimit.test(lead) || (!hasYear && date > last)) return [];
    const isLeft = leaves.test(lead) || (isMoved && (plannedFor.test(lead) || leftAfter.test(after)));
    const weekday = weekdayOfWord(dayBefore.exec(lead)?.[1] ?? '');
    return [{ ...time, isLeft, isDateOpen: weekday !== undefined && weekday !== isoWeekday(date) }];
  });
}

interface Ground {
  readonly plain: string;
  readonly userZone: TimeZone;
  readonly isMoved: boolean;
  /** The last day that a date without a year can mean. */
  readonly last: CalendarDate;
}

interface DatedText extends DateInText {
  readonly hasYear?: boolean;
}

/** True for the "Thursday" of "Thursday, 19 March" and of "19 March (Thursday)". */
function isDayOfDate(day: DateInText, date: DateInText, plain: string): boolean {
  if (day.start < date.end && date.start < day.end) return true;
  return day.start < date.start
    ? /^[.,]?\s?(?:(?:the|den|dem|le|el) )?$/u.test(plain.slice(day.end, date.start))
    : /^,?\s?\(?$/u.test(plain.slice(date.end, day.start));
}

/** How far around a date is looked for what makes it the old one. */
const SIGHT = 120;
/** What comes before the old date of an interview that is moved: "from Tuesday, 3 March", "statt am 3. März". */
const BEFORE_DATE = String.raw`\s+(?:(?:the|am|on|dem|den)\s+)?(?:${WEEKDAY_WORD}\.?,?\s+(?:the |den |dem )?)?$`;
/** The weekday of a date, right before it; "do" and "so" are English words too. */
const dayBefore = new RegExp(
  String.raw`(?<![\p{L}\d-])(?!(?:do|so)\b)(${WEEKDAY_WORD})\.?,?\s+(?:the |den |dem )?$`,
  'u',
);
/** What makes a date a limit: "confirm by 5 pm on Friday, 20 March", "bis zum 20. März". */
const isLimit = new RegExp(
  String.raw`\b(?:by|until|till|before|no later than|not later than|bis(?: zum)?|spatestens|jusqu'au|avant|hasta|antes del?|entro|fino a|ate|uiterlijk)(?: \d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)?(?: (?:on|op|el|le|il))?${BEFORE_DATE}`,
  'u',
);
const leaves = new RegExp(
  String.raw`\b(?:from|instead of|rather than|originally(?: scheduled)?(?: for| on)?|vom|statt|anstatt|anstelle von)${BEFORE_DATE}`,
  'u',
);
/** The same, of an interview that is put off: "our call scheduled for Wednesday, March 11", "das Gespräch am 12. März". */
const plannedFor = new RegExp(
  String.raw`\b(?:(?:scheduled|planned|set|booked|arranged|agreed) (?:for|on)|(?:mov|reschedul|postpon)\w* (?:[\w']+ ){1,3}(?:on|at|for|of)|(?:can't|cannot|can not|unable to|won't be able to|not able to) (?:make|do|attend|join|meet|manage|keep)(?: it)?(?: on| at)?|geplante[nrs]?(?: \w+)?(?: am)?|\w*(?:termin|gesprach) (?:am|vom))${BEFORE_DATE}`,
  'u',
);
/** What comes after it: "Thursday 12 March at 10:00 no longer works". */
const leftAfter =
  /^[^.!?]{0,40}\b(?:no longer|doesn't|does not|won't|will not|isn't|is not|not) (?:be )?(?:work|possible|suit|available|take place|going ahead)/u;

/** In the order of the text. */
function datesIn(plain: string, on: CalendarDate): readonly DatedText[] {
  const found: DatedText[] = [];
  for (const [kind, pattern] of datePatterns.entries()) {
    for (const match of plain.matchAll(pattern)) {
      const [date, start, end] = [dateOfMatch(kind, match, on), match.index, match.index + match[0].length];
      const isOther = found.every((other) => other.end <= start || end <= other.start);
      const hasYear = kind === numeric || match[kind === slashed ? 4 : 3] !== undefined;
      if (date !== null && isOther) found.push({ date, start, end, hasYear });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateOfMatch(kind: number, match: RegExpExecArray, on: CalendarDate): CalendarDate | null {
  const [, first = '', second = '', third, year] = match;
  if (kind === slashed) return slashedDate(first, [Number(second), Number(third)], { year, on });
  switch (kind) {
    case 0:
      return nextDate(third, monthOfWord(second) ?? 0, Number(first), on);
    case 1:
      return nextDate(third, monthOfWord(first) ?? 0, Number(second), on);
    case numeric:
      return dateOfParts(Number(first), Number(second), Number(third));
    default:
      return nextDate(third, Number(second), Number(first), on);
  }
}

/** Day and month in the one order that gives a date, on its weekday if one is named; null if both do, or neither. */
function slashedDate(
  weekday: string,
  [first, second]: readonly [number, number],
  { year, on }: { readonly year: string | undefined; readonly on: CalendarDate },
): CalendarDate | null {
  if (weekday === '' && year === undefined) return null;
  const readings = [nextDate(year, second, first, on), nextDate(year, first, second, on)].filter(
    (date) => date !== null && (weekday === '' || weekdays[isoWeekday(date) - 1] === weekday),
  );
  const [only = null, other = only] = readings;
  return only === other ? only : null;
}

function nextDate(
  year: string | undefined,
  month: number,
  day: number,
  on: CalendarDate,
): CalendarDate | null {
  if (year !== undefined)
    return dateOfParts(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const from = Number(on.slice(0, 4));
  return (
    [from, from + 1]
      .map((candidate) => dateOfParts(candidate, month, day))
      .find((date) => date !== null && date >= on) ?? null
  );
}

function timeNear(
  text: string,
  date: CalendarDate,
  userZone: TimeZone,
  pattern = timeAfter,
): Omit<TimeInText, 'isLeft' | 'isDateOpen'> | null {
  for (const match of text.matchAll(pattern)) {
    const [, ...parts] = match;
    const second = timeOf(parts.slice(5, 10), undefined);
    const half =
      parts[9] !== undefined && parts[4] === undefined && /^[ap]/u.test(parts[9]) ? parts[9] : undefined;
    const first = timeOf(parts.slice(0, 5), half);
    if (first === null) continue;
    const offset = offsetOf(parts[10]);
    const zone = offset === null ? zoneOf(parts[11], parts[12]) : null;
    const at = (time: ClockTime) =>
      offset === null
        ? instantOf(date, time, zone ?? userZone)
        : ((instantOf(date, time, 'UTC' as TimeZone) - offset) as Instant);
    const [start, end] = [at(first), second === null ? null : at(second)];
    const isOpen = zone === null && offset === null;
    return { start, end: end !== null && end > start ? end : null, zone, isOpen };
  }
  return null;
}

/** Null for a bare number, which isn't a time of day. */
function timeOf(parts: readonly (string | undefined)[], half: string | undefined): ClockTime | null {
  const [hour, colon, dot, french, suffix] = parts;
  const minute = colon ?? dot ?? french;
  if (hour === undefined || (minute === undefined && suffix === undefined && half === undefined)) return null;
  const ofDay = suffix !== undefined && /^[ap]/u.test(suffix) ? suffix : half;
  return clockTime(Number(hour), Number(minute ?? '0'), ofDay);
}

/** "+1", "-05:30" in milliseconds; null if none is named. */
function offsetOf(text: string | undefined): number | null {
  const match = /^([+-])(\d{1,2}?):?(\d{2})?$/u.exec(text ?? '');
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function zoneOf(word: string | undefined, name: string | undefined): TimeZone | null {
  const found = zoneOfWord(word) ?? zoneOfTime(name);
  if (found !== null) return found;
  const titled = (name ?? '').replace(
    /(^|[/_])([a-z])/gu,
    (_, sign: string, letter: string) => sign + letter.toUpperCase(),
  );
  return isTimeZone(titled) ? titled : null;
}
