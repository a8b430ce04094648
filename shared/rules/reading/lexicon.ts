/** The words for numbers, weekdays and months, as parts of patterns and as values. */
import type { Weekday } from '../../model/policy';

const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalUnits = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ordinalTeens = (
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ' +
  'thirtieth'
).split(' ');

const values = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...teens.map((word, index): [string, number] => [word, index + 10]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...ordinalUnits.map((word, index): [string, number] => [word, index + 1]),
  ...ordinalTeens.map((word, index): [string, number] => [word, index === 11 ? 30 : index + 10]),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['few', 3],
]);

const weekdays = new Map<string, Weekday>(
  (
    [
      ['monday mon', 1],
      ['tuesday tues tue', 2],
      ['wednesday weds wed', 3],
      ['thursday thurs thur thu th', 4],
      ['friday fri', 5],
      ['saturday sat', 6],
      ['sunday sun', 7],
    ] as const
  ).flatMap(([words, day]) => words.split(' ').map((word): [string, Weekday] => [word, day])),
);

const months = new Map<string, number>(
  (
    'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,' +
    'october oct,november nov,december dec'
  )
    .split(',')
    .flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);

const anyOf = (words: Iterable<string>) => [...words].join('|');

/** A cardinal number: digits, perhaps with tenths, or words up to ninety-nine. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d)?|(?:${anyOf(tens)})(?: (?:${anyOf(units)}))?|${anyOf([...units, ...teens])})`;
/** How many: a number, one, a couple, a few. */
export const COUNT = `(?:(?:a )?(?:couple(?: of)?|few)|${NUMBER}|an?)`;
/** A day of the month: 3, 3rd, third, twenty-first. */
export const DAY = `(?:\\d{1,2}(?: ?(?:st|nd|rd|th))?|${ordinal()})`;
/** A day of the month that can't be anything else: 3rd, third. */
export const DAY_ORDINAL = `(?:\\d{1,2} ?(?:st|nd|rd|th)|${ordinal()})`;
export const WEEKDAY = `(?:${anyOf(weekdays.keys())})`;
export const MONTH = `(?:${anyOf(months.keys())})`;

function ordinal(): string {
  return `(?:(?:twenty|thirty) )?(?:${anyOf(ordinalUnits)})|${anyOf(ordinalTeens)}`;
}

/** The value of a number, an ordinal or a count matched by the patterns above; 0 if there is none. */
export function valueOf(text: string | undefined): number {
  let value = 0;
  for (const word of text?.split(' ') ?? []) {
    const figures = /^\d+(?:\.\d)?/.exec(word)?.[0];
    const part = figures === undefined ? (values.get(word) ?? 0) : Number(figures);
    // "a couple" is two, "twenty three" is twenty-three.
    value = value >= 20 ? value + part : Math.max(value, part);
  }
  return value;
}

/** The weekday that a word names; undefined for any other word. */
export function weekdayOf(word: string | undefined): Weekday | undefined {
  return word === undefined ? undefined : weekdays.get(word);
}

/** The month (1 to 12) that a word names; undefined for any other word. */
export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : months.get(word);
}

/** True for every word that can start a number, a weekday or a month. */
export function isValueWord(word: string): boolean {
  return /^\d/.test(word) || values.has(word) || weekdays.has(word) || months.has(word);
}
