/** Dates with a time of day in the text of a mail: "Tuesday, March 10, 2026 at 2:00 PM EST". */
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import { isTimeZone } from '../../model/zone-names';
import { instantOf } from '../../rules/calendar/calendar';
import { MONTH_WORD, monthOfWord, WEEKDAY_WORD } from '../month-words';
import { clockTime, dateOfParts } from '../tables/date-cells';

export interface TimeInText {
  readonly start: Instant;
  /** Null if only the start is named. */
  readonly end: Instant | null;
  /** Null if the text names none: then the user's was taken, and has to be confirmed. */
  readonly zone: TimeZone | null;
  /** The time of an interview that is moved away from it. */
  readonly isLeft: boolean;
}

/** What the letters mean in mails; the full names of zones are read too. */
const zoneWords: Readonly<Record<string, string>> = {
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  'eastern time': 'America/New_York',
  eastern: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  'central time': 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mt: 'America/Denver',
  'mountain time': 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  gmt: 'Europe/London',
  bst: 'Europe/London',
  'uk time': 'Europe/London',
  'london time': 'Europe/London',
  utc: 'UTC',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  'berlin time': 'Europe/Berlin',
  eet: 'Europe/Athens',
  trt: 'Europe/Istanbul',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};
const ZONE = Object.keys(zoneWords)
  .sort((a, b) => b.length - a.length)
  .join('|');

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|º)?`;
const datePatterns = [
  new RegExp(String.raw`(?<![\d.])${DAY}\s*(?:of |de )?(${MONTH_WORD})\b\.?,?\s*(?:de )?(\d{4})?`, 'gu'),
  new RegExp(String.raw`\b(${MONTH_WORD})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?`, 'gu'),
  /\b(\d{4})-(\d{2})-(\d{2})\b/gu,
  /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?(?!\d)/gu,
];
const TIME = String.raw`(\d{1,2})(?::(\d{2})|\.(\d{2})(?=\s*(?:uhr|h\b|[ap]\.?m))|h(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|uhr|h\b|o'clock)?`;
const timeAfter = new RegExp(
  String.raw`(?:^|[\s,(@]|(?<!\d):)(?:at|um|a las|saat|von|from|@|,|:|-|–|between)?\s*${TIME}(?:\s*(?:-|–|—|to|bis|until|and|a)\s*${TIME})?\s*\(?(?:(${ZONE})\b|([a-z]+/[a-z_]+))?`,
  'gu',
);
/** How far behind its date a time may stand. */
const MAX_BETWEEN = 60;
const MAX_FOUND = 5;
const MAX_READ = 20_000;

/** In the order they stand in the text. `on` is the day the mail was written: dates without a year follow it. */
export function timesInText(text: string, on: CalendarDate, userZone: TimeZone): readonly TimeInText[] {
  const plain = text
    .slice(0, MAX_READ)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  const dates = datesIn(plain, on);
  const found = dates.flatMap(({ date, start, end }, index) => {
    // A time belongs to the nearest date before it.
    const next = dates[index + 1]?.start ?? plain.length;
    const after = plain.slice(end, Math.min(end + MAX_BETWEEN, next));
    const time = timeNear(after, date, userZone);
    const isLeft = leaves.test(plain.slice(Math.max(0, start - SIGHT), start)) || leftAfter.test(after);
    return time === null ? [] : [{ ...time, isLeft }];
  });
  const kept = found.some(({ isLeft }) => !isLeft) ? found.filter(({ isLeft }) => !isLeft) : found;
  const unique = new Map(kept.map((time) => [time.start, time]));
  return [...unique.values()].slice(0, MAX_FOUND);
}

/** How far around a date is looked for what makes it the old one. */
const SIGHT = 120;
/** What stands before the old date of an interview that is moved: "from Tuesday, 3 March", "statt am 3. März". */
const leaves = new RegExp(
  String.raw`\b(?:from|instead of|rather than|originally(?: scheduled)?(?: for| on)?|(?:scheduled|planned|set|booked|arranged|agreed) (?:for|on)|(?:mov|reschedul|postpon)\w* (?:[\w']+ ){1,3}(?:on|at|for|of)|(?:can't|cannot|can not|unable to|won't be able to|not able to) (?:make|do|attend|join|meet|manage|keep)(?: it)?(?: on| at)?|vom|statt|anstatt|anstelle von|geplante[nrs]?(?: \w+)?(?: am)?|\w*(?:termin|gesprach) (?:am|vom))\s+(?:(?:the|am|on|dem|den)\s+)?(?:${WEEKDAY_WORD}\.?,?\s+(?:the |den |dem )?)?$`,
  'u',
);
/** What stands after it: "Thursday 12 March at 10:00 no longer works". */
const leftAfter =
  /^[^.!?]{0,40}\b(?:no longer|doesn't|does not|won't|will not|isn't|is not|not) (?:be )?(?:work|possible|suit|available|take place|going ahead)/u;

interface DateInText {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** In the order they stand in the text. */
function datesIn(plain: string, on: CalendarDate): readonly DateInText[] {
  const found: DateInText[] = [];
  for (const [kind, pattern] of datePatterns.entries()) {
    for (const match of plain.matchAll(pattern)) {
      const [date, start, end] = [dateOfMatch(kind, match, on), match.index, match.index + match[0].length];
      const isOther = found.every((other) => other.end <= start || end <= other.start);
      if (date !== null && isOther) found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateOfMatch(kind: number, match: RegExpExecArray, on: CalendarDate): CalendarDate | null {
  const [, first = '', second = '', third] = match;
  switch (kind) {
    case 0:
      return nextDate(third, monthOfWord(second) ?? 0, Number(first), on);
    case 1:
      return nextDate(third, monthOfWord(first) ?? 0, Number(second), on);
    case 2:
      return dateOfParts(Number(first), Number(second), Number(third));
    default:
      return nextDate(third, Number(second), Number(first), on);
  }
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

function timeNear(text: string, date: CalendarDate, userZone: TimeZone): Omit<TimeInText, 'isLeft'> | null {
  for (const match of text.matchAll(timeAfter)) {
    const [, ...parts] = match;
    const second = timeOf(parts.slice(5, 10), undefined);
    const half =
      parts[9] !== undefined && parts[4] === undefined && /^[ap]/u.test(parts[9]) ? parts[9] : undefined;
    const first = timeOf(parts.slice(0, 5), half);
    if (first === null) continue;
    const zone = zoneOf(parts[10], parts[11]);
    const start = instantOf(date, first, zone ?? userZone);
    const end = second === null ? null : instantOf(date, second, zone ?? userZone);
    return { start, end: end !== null && end > start ? end : null, zone };
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

function zoneOf(word: string | undefined, name: string | undefined): TimeZone | null {
  const found = word === undefined ? undefined : zoneWords[word];
  if (found !== undefined && isTimeZone(found)) return found;
  const titled = (name ?? '').replace(
    /(^|[/_])([a-z])/gu,
    (_, sign: string, letter: string) => sign + letter.toUpperCase(),
  );
  return isTimeZone(titled) ? titled : null;
}
