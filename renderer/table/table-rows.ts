/** The rows of the table, filtered and sorted. Pure. */
import { searchText } from '@shared/i18n/search-text';
import type { Card } from '@shared/model/card';
import type { TableColumn } from '@shared/model/settings/table-columns';
import type { TableLayout } from '@shared/model/settings/table-layout';
import { stages } from '@shared/model/stage';
import type { TagId } from '@shared/model/ids';
import type { Overview } from '@shared/model/views/overview';
import type { CalendarDate, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import type { Overviews } from './overviews';
import { lowestAmount } from './lowest-amount';
import { yearlyPay } from './yearly-pay';

type Sort = TableLayout['sort'];
/** What a column is sorted by; null comes last in both directions. */
type SortKey = string | number | null;

/** What the rows are sorted by besides the cards. */
export interface RowFacts {
  readonly overviews: Overviews;
  /** The names of the tags, by their id. */
  readonly tagNames: ReadonlyMap<TagId | null, string>;
  readonly zone: TimeZone;
}

/** The day the user applied: as entered, or else the day the application was added, in `zone`. */
export function appliedOn(card: Card, overview: Overview | undefined, zone: TimeZone): CalendarDate | null {
  return card.appliedOn ?? (overview ? dateOf(overview.addedAt, zone) : null);
}

/** The cards, which come in order of urgency, sorted by a column; those equal in it stay in their order. */
export function sortedCards(
  cards: readonly Card[],
  facts: RowFacts,
  { column, isDescending }: Sort,
): readonly Card[] {
  if (column === 'next') return isDescending ? leastUrgentFirst(cards) : cards;
  const keyed = cards.map((card) => ({
    card,
    rank: column === 'salary' ? salaryRank(card.salary ?? '') : 0,
    key: sortKeyOf(card, facts, column),
  }));
  const sign = isDescending ? -1 : 1;
  return keyed.sort((a, b) => a.rank - b.rank || compareKeys(a.key, b.key, sign)).map(({ card }) => card);
}

/** Turned round, but for those without a next step: they stay last. */
function leastUrgentFirst(cards: readonly Card[]): readonly Card[] {
  const [some, none] = [cards.filter(hasNext), cards.filter((card) => !hasNext(card))];
  return [...some.toReversed(), ...none];
}

function hasNext({ current, upcoming, nudge, stage }: Card): boolean {
  return current !== null || (stage !== 'closed' && (upcoming !== null || nudge !== undefined));
}

function compareKeys(a: SortKey, b: SortKey, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}

function sortKeyOf(
  card: Card,
  { overviews, tagNames, zone }: RowFacts,
  column: Exclude<TableColumn, 'next'>,
): SortKey {
  const overview = overviews.get(card.id);
  switch (column) {
    case 'company':
    case 'role':
      return textKey(card[column]);
    case 'stage':
      return stages.indexOf(card.stage);
    case 'sent':
      return overview?.sentAt ?? null;
    case 'heard':
      return overview?.heardAt ?? null;
    case 'applied':
      return appliedOn(card, overview, zone);
    case 'interviews':
      return overview?.rounds.at(-1) ?? null;
    case 'people':
      return textKey(overview?.people[0] ?? '');
    case 'industry':
      return textKey(overview?.industry ?? '');
    case 'source':
    case 'location':
      return textKey(card[column] ?? '');
    case 'salary':
      return salaryKey(card.salary ?? '');
    case 'tags':
      return textKey(tagNames.get(card.tags?.[0] ?? null) ?? '');
  }
}

/** More digits than any number in a name has. */
const DIGITS = 12;

/**
 * Case and accents make no difference, and "Company 2" comes before "Company 10". Keys are compared as they are, which
 * takes an eighth of the time that `Intl.Collator` needs for ten thousand.
 */
function textKey(text: string): SortKey {
  if (text === '') return null;
  return searchText(text).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}

/** By what a year is worth at the lower end of the range, or by that end alone if nobody knows what it is paid for. */
function salaryKey(text: string): SortKey {
  const amount = yearlyPay(text) ?? lowestAmount(text);
  return textKey(amount === null ? text : `${amount.toFixed(2)} ${text}`);
}

/** In both directions: first what a year is worth, then amounts of an unknown period, then words alone. */
function salaryRank(text: string): number {
  if (yearlyPay(text) !== null) return 0;
  return lowestAmount(text) === null ? 2 : 1;
}

/** What the first press on a column's heading sorts by: dates newest first, everything else from A. */
export function firstSort(column: TableColumn): Sort {
  const isDescending = ['sent', 'heard', 'applied', 'interviews'].includes(column);
  return { column, isDescending };
}

/** What another press on a column's heading makes of the sort. */
export function nextSort(sort: Sort, column: TableColumn): Sort {
  return sort.column === column ? { column, isDescending: !sort.isDescending } : firstSort(column);
}
