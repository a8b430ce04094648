/** Reads one cell of a date column, leaving open what only the whole column can decide. */
import type { Weekday } from '../../model/policy';
import {
  isCalendarDate,
  isInstant,
  type CalendarDate,
  type ClockTime,
  type Instant,
  type TimeZone,
} from '../../model/time';
import { withPlainDigits } from '../../model/text/plain-digits';
import { instantOf } from '../../rules/calendar/calendar';
import { MONTH_WORD, monthOfWord, WEEKDAY_WORD, weekdayOfWord } from '../month-words';

const UTC = 'UTC' as TimeZone;
const HOUR_MS = 60 * 60_000;

/** A cell by itself. */
export type DateCell =
  /** The same date however the column is written. */
  | {
      readonly kind: 'date';
      readonly date: CalendarDate;
      readonly form: 'iso' | 'words';
      readonly time: ClockTime | null;
    }
  /** A moment, since the cell names its offset from UTC. */
  | { readonly kind: 'instant'; readonly instant: Instant; readonly form: 'iso' | 'words' }
  /** Two numbers before a year, or without one. `isDayFirst` is set if it is certain by how the cell is written. */
  | {
      readonly kind: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly isDayFirst: boolean;
      readonly time: ClockTime | null;
      /** The weekday beside it. */
      readonly weekday?: Weekday;
    }
  | {
      readonly kind: 'no-year';
      readonly month: number;
      readonly day: number;
      readonly time: ClockTime | null;
      readonly weekday?: Weekday;
    }
  | { readonly kind: 'wrong' };

const wrong: DateCell = { kind: 'wrong' };
const LONGEST_CELL = 80;

const isoPattern =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?$/u;
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/u;
const numbersPattern = /^(\d{1,2})([/.-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?\.?$/u;
const dayMonthPattern = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s/-]*(?:of |de |den )?(${MONTH_WORD})\\.?(?:[\\s,/-]*(?:de |del )?'?(\\d{4}|\\d{2}))?$`,
  'u',
);
const monthDayPattern = new RegExp(
  `^(${MONTH_WORD})\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,-]+'?(\\d{4}|\\d{2}))?$`,
  'u',
);
const yearMonthDayPattern = new RegExp(`^(\\d{4})[\\s-](${MONTH_WORD})[\\s-](\\d{1,2})$`, 'u');
/** "Mar" is March unless a day and a month follow. */
const weekdayStart = new RegExp(
  `^(${WEEKDAY_WORD}|mar(?=\\.?,?\\s+\\d{1,2}\\s+(?:de )?[a-z]))\\.?,?\\s+(?:den |the |o |le |el |il )?`,
  'u',
);
const timeEnd =
  /[\s,]*(?:\b(?:at|um|om|alle ore|alle|ore|as|a las|a|saat)\s+|t)?(?<=[\s,t])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:uhr|uur|h)?$/u;
const hourEnd =
  /[\s,]+(?:at |um |om |alle ore |alle |ore |as |a las |a |saat )?(\d{1,2})\s*(a\.?m\.?|p\.?m\.?|uhr|uur|h)$/u;

/** "March 5, 2026 2:00 PM → 3:00 PM" is when it begins; so is "14:00–15:00". */
const rangeEnd = /\s*(?:→|->).*$|(?<=\d:\d{2}\s?(?:[ap]\.?m\.?)?)\s*(?:-|–|—|to|bis)\s*\d{1,2}:\d{2}.*$/u;
/** A zone after a time: "(CET)", "GMT+1", "(UTC-05:00)". */
const zoneEnd =
  /(?<=\d\s?(?:[ap]\.?m\.?)?)\s*\(?\b(?:(?:gmt|utc)([+-]\d{1,2}(?::?\d{2})?)?|(cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt))\)?$/u;
/** Hours from UTC, of names that mean one zone in a table of dates. */
const hoursByZone = new Map([
  ['cet', 1],
  ['cest', 2],
  ['mez', 1],
  ['mesz', 2],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
]);

/** Hours from UTC of a zone by its name ("CET"), in capitals or not; 0 for any other name. */
export function hoursOfZone(name: string): number {
  return hoursByZone.get(name.toLowerCase()) ?? 0;
}

/** Without accents, in lower case, on one line. */
export function plainDateText(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text.replace(/ {2,}/gu, ' ').trim().toLowerCase();
  return withPlainDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function readDateCell(text: string): DateCell {
  if (text.length > LONGEST_CELL || !/\p{Nd}/u.test(text)) return wrong;
  const plain = plainDateText(text);
  const iso = isoPattern.exec(plain);
  if (iso) return isoCell(iso);
  const named = weekdayStart.exec(plain);
  const bare = plain.slice(named?.[0].length ?? 0).replace(rangeEnd, '');
  const zone = zoneEnd.exec(bare);
  const { rest, time } = withoutTime(zone === null ? bare : bare.slice(0, zone.index));
  if (time === 'wrong') return wrong;
  const cell = onWeekday(datePart(rest, time), weekdayOfWord(named?.[1] ?? ''));
  return zone === null ? cell : inZone(cell, zone);
}

/** What the weekday helps to decide: the year, or which number is the day. */
function onWeekday(cell: DateCell, weekday: Weekday | undefined): DateCell {
  if (weekday === undefined || (cell.kind !== 'numbers' && cell.kind !== 'no-year')) return cell;
  return { ...cell, weekday };
}

/** A moment; a date without a time, or one with two readings, can't have a zone. */
function inZone(cell: DateCell, [, offset, name = '']: RegExpExecArray): DateCell {
  if (cell.kind !== 'date' || cell.time === null) return wrong;
  const ms = offset === undefined ? hoursOfZone(name) * HOUR_MS : offsetMs(offset);
  const instant = instantOf(cell.date, cell.time, UTC) - ms;
  return isInstant(instant) ? { kind: 'instant', instant, form: cell.form } : wrong;
}

function isoCell(match: RegExpExecArray): DateCell {
  const [, year = '', , month = '', day = '', hour, minute = '', second = '00', half, zone] = match;
  const date = dateOfParts(Number(year), Number(month), Number(day));
  if (date === null) return wrong;
  if (hour === undefined) return { kind: 'date', date, form: 'iso', time: null };
  const time = clockTime(Number(hour), Number(minute), half);
  if (time === null) return wrong;
  if (zone === undefined) return { kind: 'date', date, form: 'iso', time };
  const instant = instantOf(date, time, UTC) + Number(second) * 1_000 - offsetMs(zone);
  return isInstant(instant) ? { kind: 'instant', instant, form: 'iso' } : wrong;
}

function offsetMs(zone: string): number {
  const match = /^([+-])(\d{1,2})(?::?(\d{2}))?$/u.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0');
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function withoutTime(text: string): { readonly rest: string; readonly time: ClockTime | 'wrong' | null } {
  const timed = timeEnd.exec(text);
  if (timed) {
    const [, hour = '', minute = '', , half] = timed;
    return {
      rest: text.slice(0, timed.index),
      time: clockTime(Number(hour), Number(minute), half) ?? 'wrong',
    };
  }
  const hourly = hourEnd.exec(text);
  if (!hourly) return { rest: text, time: null };
  const [, hour = '', half = ''] = hourly;
  const time = clockTime(
    Number(hour),
    0,
    half === 'uhr' || half === 'uur' || half === 'h' ? undefined : half,
  );
  return { rest: text.slice(0, hourly.index), time: time ?? 'wrong' };
}

function datePart(text: string, time: ClockTime | null): DateCell {
  const numbers = numbersPattern.exec(text);
  if (numbers) {
    const [, first = '', separator = '', second = '', year] = numbers;
    const isDayFirst = separator === '.';
    return {
      kind: 'numbers',
      ...{ first: Number(first), second: Number(second), isDayFirst, time },
      year: year === undefined ? null : fullYear(year),
    };
  }
  const iso = isoPattern.exec(text) ?? compactPattern.exec(text);
  if (iso) {
    const [year, month, day] = iso.length > 4 ? [iso[1], iso[3], iso[4]] : [iso[1], iso[2], iso[3]];
    const date = dateOfParts(Number(year), Number(month), Number(day));
    return date === null ? wrong : { kind: 'date', date, form: 'iso', time };
  }
  return wordsCell(text, time);
}

function wordsCell(text: string, time: ClockTime | null): DateCell {
  const dayFirst = dayMonthPattern.exec(text);
  if (dayFirst) return wordsDate(dayFirst[3], dayFirst[2], dayFirst[1], time);
  const monthFirst = monthDayPattern.exec(text);
  if (monthFirst) return wordsDate(monthFirst[3], monthFirst[1], monthFirst[2], time);
  const yearFirst = yearMonthDayPattern.exec(text);
  return yearFirst ? wordsDate(yearFirst[1], yearFirst[2], yearFirst[3], time) : wrong;
}

function wordsDate(
  year: string | undefined,
  word: string | undefined,
  day: string | undefined,
  time: ClockTime | null,
): DateCell {
  const month = monthOfWord(word ?? '') ?? 0;
  if (year === undefined) {
    return dateOfParts(2024, month, Number(day)) === null
      ? wrong
      : { kind: 'no-year', month, day: Number(day), time };
  }
  const date = dateOfParts(fullYear(year), month, Number(day));
  return date === null ? wrong : { kind: 'date', date, form: 'words', time };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** "12:05 am" is 00:05. */
export function clockTime(hour: number, minute: number, half: string | undefined): ClockTime | null {
  const isHalf = half !== undefined;
  if (minute > 59 || hour > 23 || (isHalf && hour > 12)) return null;
  const of12 = isHalf && half.startsWith('p') ? (hour % 12) + 12 : isHalf ? hour % 12 : hour;
  return `${String(of12).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime;
}

/** Null if there is no such day. */
export function dateOfParts(year: number, month: number, day: number): CalendarDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
}
