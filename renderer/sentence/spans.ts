/** Finds how long a reminder is put off: "for 2 hours", "in half an hour", "for three days", "until next week". Pure. */
import type { CalendarDate, ClockTime } from '@shared/model/time';
import { addDays, addMonths, isoWeekday } from '@shared/rules/calendar/calendar';

export interface Span {
  readonly date: CalendarDate;
  /** Null if it only says the day. */
  readonly start: ClockTime | null;
  /** Its own words. */
  readonly said: string;
  /** The text without them, two spaces in their place. */
  readonly rest: string;
}

/** The day and the time of day from which it is counted. */
export interface Here {
  readonly today: CalendarDate;
  readonly now: ClockTime;
}

const figures = [
  ...['one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const amount = String.raw`\d{1,3}(?:\.5)?|an?|another|half an|(?:a |another )?couple(?: of)?|${figures.join('|')}`;
const unit =
  '(?:working |business )?days?|minutes?|mins?|hours?|hrs?|weeks?|months?|(?<=\\d ?)[mhdw](?![a-z])';
const counted = new RegExp(
  String.raw`(?<![\w&.-])(?:(?<lead>for|in|by|after) )?(?:about )?(?<amount>${amount}) ?(?<unit>${unit})(?<half> and a half)?(?: from now)?(?![\w&-])`,
  'giu',
);
const named =
  /(?<![\w&-])(?:(?:until|till|til|to|on|over|for) )?(?<named>(?:the )?day after tomorrow|next (?:week|month)|(?:after )?(?:the |this )?weekend)(?![\w&-])/iu;

const DAY_MINUTES = 24 * 60;
/** So much is no slip of a finger; what is further off isn't understood. */
const LONGEST_DAYS = 366;

/** `isKept` says which words belong to a name. Null if there is no span, or one that can't be meant. */
export function findSpan(text: string, isKept: (word: string) => boolean, here: Here): Span | null {
  for (const match of text.matchAll(counted)) {
    const said = match.groups ?? {};
    const isName = said.lead === undefined && match[0].split(' ').every(isKept);
    const found = isName ? null : countedFrom(here, said);
    if (found !== null) return { ...found, ...textOf(text, match) };
  }
  return null;
}

/** "Next week", "the weekend", "the day after tomorrow": a day with a name of its own. */
export function findNamedDay(text: string, isKept: (word: string) => boolean, here: Here): Span | null {
  const match = named.exec(text);
  if (!match || match[0].split(' ').every(isKept)) return null;
  const date = dayNamed((match.groups?.named ?? '').toLowerCase(), here.today);
  return date === null ? null : { date, start: null, ...textOf(text, match) };
}

function textOf(text: string, { index, 0: said }: RegExpExecArray): Pick<Span, 'said' | 'rest'> {
  return { said, rest: `${text.slice(0, index)}  ${text.slice(index + said.length)}` };
}

function countedFrom(
  { today, now }: Here,
  { amount: many = '', unit: what = '', half }: Readonly<Record<string, string | undefined>>,
): Pick<Span, 'date' | 'start'> | null {
  const count = countOf(many.toLowerCase()) + (half === undefined ? 0 : 0.5);
  // On which days they work isn't known here.
  if (count === 0 || /^(?:working|business)/i.test(what)) return null;
  const first = what.toLowerCase();
  const isMonth = first.startsWith('mo');
  if (first.startsWith('h') || (first.startsWith('m') && !isMonth)) {
    const minutes = minutesOf(now) + count * (first.startsWith('h') ? 60 : 1);
    if (!Number.isInteger(minutes)) return null;
    return { date: addDays(today, Math.floor(minutes / DAY_MINUTES)), start: timeAt(minutes % DAY_MINUTES) };
  }
  const days = first.startsWith('w') ? count * 7 : count;
  if (!Number.isInteger(days) || days > LONGEST_DAYS || (isMonth && count > 12)) return null;
  return { date: isMonth ? addMonths(today, count) : addDays(today, days), start: null };
}

function countOf(words: string): number {
  if (words.startsWith('half')) return 0.5;
  if (words.includes('couple')) return 2;
  if (/^\d/.test(words)) return Number(words);
  const place = figures.indexOf(words);
  return place === -1 ? 1 : place + 1;
}

/** The Monday of next week, the first of next month, the coming Saturday. */
function dayNamed(name: string, today: CalendarDate): CalendarDate | null {
  if (name.endsWith('after tomorrow')) return addDays(today, 2);
  if (name === 'next week' || name.startsWith('after')) return addDays(today, 8 - isoWeekday(today));
  if (name === 'next month') return addMonths(`${today.slice(0, 8)}01` as CalendarDate, 1);
  const untilSaturday = 6 - isoWeekday(today);
  return name.endsWith('weekend') && untilSaturday > 0 ? addDays(today, untilSaturday) : null;
}

function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeAt(minutes: number): ClockTime {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as ClockTime;
}
