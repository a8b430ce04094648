/** Decides the order of day and month for a whole column, never for a cell. */
import { clockTimeOf, dateOf, daysBetween, isoWeekday } from '../../rules/calendar/calendar';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../model/time';
import type { Weekday } from '../../model/policy';
import { dateOfParts, readDateCell, type DateCell } from './date-cells';
import { dateInWords } from './date-in-words';

export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the dates of a column are written. `ambiguous` and `mixed` have to be asked about. */
export type DateFormat = 'YMD' | 'DMY' | 'MDY' | 'words' | 'ambiguous' | 'mixed';

export interface ReadDate {
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  /** The moment, to the minute, if the cell names its offset from UTC: a local time can come twice. */
  readonly at?: Instant | undefined;
  /** What keeps the date from being sure: it then is only an offer, or null. `far`: its year can't be right. */
  readonly doubt: 'order' | 'year' | 'wrong' | 'far' | null;
  /** Both readings, if the order is open. */
  readonly readings: readonly CalendarDate[];
  /** The cell says more than the date. */
  readonly hasWords: boolean;
}

export interface DateColumn {
  /** Null if no cell holds a date. */
  readonly format: DateFormat | null;
  read(cell: string): ReadDate;
}

export interface DateColumnOptions {
  /** Null if it has to be found. */
  readonly order: DateOrder | null;
  /** What the source is known to write, if the column itself does not show it. */
  readonly usualOrder: DateOrder | null;
  readonly zone: TimeZone;
  readonly today: CalendarDate;
  /** A date without a year is offered as the newest that is not in the future, or as the nearest. */
  readonly direction: 'past' | 'nearest';
}

const MINUTE_MS = 60_000;

type DateOfCell = Omit<ReadDate, 'hasWords'>;
const nothing: DateOfCell = { date: null, time: null, doubt: 'wrong', readings: [] };
interface CellRead {
  readonly cell: DateCell;
  readonly hasWords: boolean;
}

function readCell(text: string): CellRead {
  const cell = readDateCell(text);
  const within = cell.kind === 'wrong' ? dateInWords(text) : null;
  return within === null ? { cell, hasWords: false } : { cell: within, hasWords: true };
}

export function readDateColumn(cells: readonly string[], options: DateColumnOptions): DateColumn {
  const read = new Map<string, CellRead>();
  for (const cell of cells) if (!read.has(cell)) read.set(cell, readCell(cell));
  const known = [...read.values()].map(({ cell }) => cell);
  const found = options.order ?? orderOf(known, options);
  const order = found === 'ambiguous' ? (options.usualOrder ?? found) : found;
  return {
    format: formatOf(known, order),
    read(text) {
      const { cell, hasWords } = read.get(text) ?? readCell(text);
      return { ...dateOfCell(cell, order, options), hasWords };
    },
  };
}

type Order = DateOrder | 'ambiguous' | 'mixed';

/** The order of all cells that leave it open; `ambiguous` if none of them decides. */
function orderOf(cells: readonly DateCell[], options: DateColumnOptions): Order {
  const open = cells.filter((cell) => cell.kind === 'numbers').filter(({ isDayFirst }) => !isDayFirst);
  const isDayFirst = open.some((cell) => cell.first > 12 || orderByWeekday(cell, options) === 'day-first');
  const isMonthFirst = open.some(
    (cell) => cell.second > 12 || orderByWeekday(cell, options) === 'month-first',
  );
  if (isDayFirst && isMonthFirst) return 'mixed';
  if (isDayFirst) return 'day-first';
  return isMonthFirst ? 'month-first' : 'ambiguous';
}

/** "Thu 05/02/2026" is the 5th of February, since the 2nd of May is a Saturday; null if that decides nothing. */
function orderByWeekday(cell: NumbersCell, options: DateColumnOptions): DateOrder | null {
  const { first, second, year, weekday } = cell;
  if (weekday === undefined) return null;
  const isOn = (month: number, day: number) => {
    if (year === null) return dayWithoutYear(month, day, weekday, options).isSure;
    const date = dateOfParts(year, month, day);
    return date !== null && isoWeekday(date) === weekday;
  };
  const [asDay, asMonth] = [isOn(second, first), isOn(first, second)];
  return asDay === asMonth ? null : asDay ? 'day-first' : 'month-first';
}

function formatOf(cells: readonly DateCell[], order: Order): DateFormat | null {
  const numbers = cells.filter((cell) => cell.kind === 'numbers');
  const open = numbers.filter(({ isDayFirst }) => !isDayFirst);
  // "11/11" is the same either way.
  if (order === 'ambiguous' && open.length > 0 && open.every(({ first, second }) => first === second))
    return null;
  if (open.length > 0) {
    if (order === 'ambiguous' || order === 'mixed') return order;
    return order === 'day-first' ? 'DMY' : 'MDY';
  }
  if (numbers.length > 0) return 'DMY';
  const whole = cells.filter((cell) => cell.kind === 'instant' || cell.kind === 'date');
  if (whole.some(({ form }) => form === 'iso')) return 'YMD';
  return whole.length > 0 || cells.some(({ kind }) => kind === 'no-year') ? 'words' : null;
}

function dateOfCell(cell: DateCell, order: Order, options: DateColumnOptions): DateOfCell {
  switch (cell.kind) {
    case 'wrong':
      return nothing;
    case 'date':
      return { date: cell.date, time: cell.time, doubt: null, readings: [] };
    case 'instant': {
      const at = (cell.instant - (cell.instant % MINUTE_MS)) as Instant;
      const { zone } = options;
      return { date: dateOf(at, zone), time: clockTimeOf(at, zone), at, doubt: null, readings: [] };
    }
    case 'no-year':
      return withoutYear(cell, options);
    case 'numbers':
      return dateOfNumbers(cell, order, options);
  }
}

type NumbersCell = Extract<DateCell, { kind: 'numbers' }>;

function dateOfNumbers(cell: NumbersCell, order: Order, options: DateColumnOptions): DateOfCell {
  const { first, second, year, time, weekday } = cell;
  const read = ({ day, month }: { day: number; month: number }): DayRead => {
    if (year === null) return dayWithoutYear(month, day, weekday, options);
    return { date: dateOfParts(year, month, day), isSure: true };
  };
  const [asDay, asMonth] = [read({ day: first, month: second }), read({ day: second, month: first })];
  if (cell.isDayFirst || order === 'day-first' || order === 'month-first') {
    const { date, isSure } = cell.isDayFirst || order === 'day-first' ? asDay : asMonth;
    if (date === null) return nothing;
    return { date, time, doubt: isSure ? null : 'year', readings: [] };
  }
  const readings = [asDay.date, asMonth.date].filter((date) => date !== null);
  const [only, other] = readings;
  if (only === undefined) return nothing;
  const isOne = other === undefined || other === only;
  // "3/3" is the same either way; in a mixed column a cell with one reading only is offered, not decided.
  const isSure = asDay.date === null ? asMonth.isSure : asDay.isSure;
  const doubt = isOne && order === 'ambiguous' ? (isSure ? null : 'year') : 'order';
  return { date: isOne ? only : null, time, doubt, readings };
}

function withoutYear(cell: Extract<DateCell, { kind: 'no-year' }>, options: DateColumnOptions): DateOfCell {
  const { date, isSure } = dayWithoutYear(cell.month, cell.day, cell.weekday, options);
  return date === null ? nothing : { date, time: cell.time, doubt: isSure ? null : 'year', readings: [] };
}

interface DayRead {
  readonly date: CalendarDate | null;
  readonly isSure: boolean;
}

/** A weekday names the year: of four years, a day falls on it in one. If that isn't the usual one, it may be a slip. */
function dayWithoutYear(
  month: number,
  day: number,
  weekday: Weekday | undefined,
  options: DateColumnOptions,
): DayRead {
  const thisYear = Number(options.today.slice(0, 4));
  const named = [0, -1, 1, -2]
    .map((years) => dateOfParts(thisYear + years, month, day))
    .filter((date) => date !== null && (options.direction === 'nearest' || date <= options.today))
    .find((date) => date !== null && isoWeekday(date) === weekday);
  const usual = newest(month, day, options);
  return { date: named ?? usual, isSure: named !== undefined && named === usual };
}

/** The newest such day that is not in the future, or the nearest; a leap day may be years away. */
function newest(month: number, day: number, { today, direction }: DateColumnOptions): CalendarDate | null {
  const past = yearFrom(today, -1, (year) => dateOfParts(year, month, day));
  const future = direction === 'past' ? null : yearFrom(today, 1, (year) => dateOfParts(year, month, day));
  if (past === null || future === null) return past ?? future;
  return daysBetween(past, today) <= daysBetween(today, future) ? past : future;
}

/** The first such date in the years from this one on, forward or back, that isn't on the other side of today. */
function yearFrom(
  today: CalendarDate,
  step: 1 | -1,
  dateIn: (year: number) => CalendarDate | null,
): CalendarDate | null {
  for (let years = 0; years <= 8; years += 1) {
    const date = dateIn(Number(today.slice(0, 4)) + years * step);
    if (date !== null && (step < 0 ? date <= today : date >= today)) return date;
  }
  return null;
}
