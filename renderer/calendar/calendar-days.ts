/** The days of the calendar, and what is on each. Pure. */
import type { AgendaEntry } from '@shared/model/views/agenda';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { Weekday } from '@shared/model/policy';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { addDays, addMonths, dateOf, isoWeekday } from '@shared/rules/calendar/calendar';

export const calendarModes = ['month', 'week'] as const;
export type CalendarMode = (typeof calendarModes)[number];

const DAYS_OF_WEEK = 7;

/** The weeks to draw, each from the first day of the week: that of `day`, or all of its month. */
export function weeksOf(
  mode: CalendarMode,
  day: CalendarDate,
  firstWeekday: Weekday,
): readonly (readonly CalendarDate[])[] {
  const first = mode === 'week' ? day : monthStart(day);
  const end = mode === 'week' ? addDays(day, 1) : addMonths(first, 1);
  const weeks: CalendarDate[][] = [];
  for (let start = weekStart(first, firstWeekday); start < end; start = addDays(start, DAYS_OF_WEEK))
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(start, index)));
  return weeks;
}

/** The first day of its month. */
export function monthStart(day: CalendarDate): CalendarDate {
  return `${day.slice(0, 7)}-01` as CalendarDate;
}

function weekStart(day: CalendarDate, firstWeekday: Weekday): CalendarDate {
  return addDays(day, -((isoWeekday(day) - firstWeekday + DAYS_OF_WEEK) % DAYS_OF_WEEK));
}

/** The same day of the month or of the week before or after. */
export function pageFrom(mode: CalendarMode, day: CalendarDate, side: 1 | -1): CalendarDate {
  return mode === 'week' ? addDays(day, side * DAYS_OF_WEEK) : addMonths(day, side);
}

/** Something on a day. */
export interface DayItem {
  /** Unique in the calendar, and the same after the item has moved. */
  readonly key: string;
  readonly kind: 'interview' | 'step' | 'answer';
  readonly card: Card;
  /** Null for a named date. */
  readonly at: Instant | null;
  /** The interview, if it is one. */
  readonly interview: Extract<AgendaEntry, { kind: 'interview' }> | null;
  /** True for the first one of its card: it takes the focus that returns to the card. */
  readonly isFirstOfCard: boolean;
}

export type ItemsByDay = ReadonlyMap<CalendarDate, readonly DayItem[]>;

export interface Shown {
  readonly cards: ReadonlyMap<ApplicationId, Card>;
  readonly passes: (card: Card) => boolean;
  readonly entries: readonly AgendaEntry[];
  readonly zone: TimeZone;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The items of each day from `from` to `to`, by time, those without a time last. Days are those of `zone`. */
export function itemsByDay({ cards, passes, entries, zone, from, to }: Shown): ItemsByDay {
  const found: (Omit<DayItem, 'isFirstOfCard'> & { readonly day: CalendarDate })[] = [];
  for (const entry of entries) {
    const card = cards.get(entry.applicationId);
    if (!card || !passes(card)) continue;
    if (entry.kind === 'answer')
      found.push({
        ...{ key: `answer-${card.id}`, kind: 'answer', day: entry.on },
        ...{ card, at: null, interview: null },
      });
    else
      found.push({
        ...{ key: entry.interviewId, kind: 'interview', day: dateOf(entry.startsAt, zone) },
        ...{ card, at: entry.startsAt, interview: entry },
      });
  }
  const isNear = nearDays(from, to);
  for (const card of cards.values()) {
    if (!card.current || card.outcome !== null || !isNear(card.current.dueAt) || !passes(card)) continue;
    const { dueAt } = card.current;
    const day = dateOf(dueAt, zone);
    if (day >= from && day <= to)
      found.push({ key: `step-${card.id}`, kind: 'step', day, card, at: dueAt, interview: null });
  }
  const inOrder = found
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => compare(a.day, b.day) || timeOf(a) - timeOf(b) || compare(a.key, b.key));
  const seen = new Set<ApplicationId>();
  const byDay = new Map<CalendarDate, DayItem[]>();
  for (const { day, ...item } of inOrder) {
    const isFirstOfCard = !seen.has(item.card.id);
    seen.add(item.card.id);
    const items = byDay.get(day);
    if (items) items.push({ ...item, isFirstOfCard });
    else byDay.set(day, [{ ...item, isFirstOfCard }]);
  }
  return byDay;
}

/** False for instants that no zone has on one of these days. The date of each of ten thousand steps takes far longer. */
function nearDays(from: CalendarDate, to: CalendarDate): (at: Instant) => boolean {
  const [first, last] = [Date.parse(from) - DAY_MS, Date.parse(to) + 2 * DAY_MS];
  return (at) => at >= first && at <= last;
}

/** Interviews before steps, both by time; named dates at the end of the day. */
function timeOf({ kind, at }: Pick<DayItem, 'kind' | 'at'>): number {
  return kind === 'answer' || at === null ? Infinity : kind === 'interview' ? at : at + DAY_MS;
}
const DAY_MS = 86_400_000;

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many of a day's items are drawn if `fits` lines have room; the rest is behind one more line. */
export function shownOf(count: number, fits: number): number {
  return count <= fits ? count : Math.max(0, fits - 1);
}
