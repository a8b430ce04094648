/** Sorts the board's cards into columns. Pure. */
import type { Stage } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { cardPasses, type CardFilter } from '../cards/filter';
import type { Moment } from '../cards/filters/facets';
import { createDivider, type ListOf, type Lists } from '../cards/order/divided-cards';
import { createListMaker } from '../cards/order/made-of-cards';
import { cardGroups, groupOf, type CardGroup } from '../cards/state';

export type Columns = Readonly<Record<Stage, readonly Card[]>>;

/** The column of each card that passes the filter; null for the others. */
export function columnOf(filter: CardFilter, moment: Moment): ListOf<Stage> {
  const passes = cardPasses(filter, moment);
  return (card) => (passes(card) ? card.stage : null);
}

const noCards: readonly Card[] = [];

/** Every column, from those that have cards. */
export function columnsOf(lists: Lists<Stage>): Columns {
  const listOf = (stage: Stage) => lists.get(stage) ?? noCards;
  return {
    applied: listOf('applied'),
    'thank-you': listOf('thank-you'),
    'check-in': listOf('check-in'),
    final: listOf('final'),
    closed: listOf('closed'),
  };
}

/** A line of a column: a card, or the heading of cards that share a state. */
export type ColumnRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: CardGroup; readonly count: number }
  | {
      /** A short card has no window bar: it is closed, or nothing is asked of the user yet. */
      readonly kind: 'card' | 'short-card';
      readonly key: string;
      readonly card: Card;
    };

/** A column of this length gets group headings; a shorter one needs none. */
const LEAST_CARDS_FOR_GROUPS = 12;

/** True if the card has nothing below its line at `now`: no window bar, no note, no nudge that is due. */
export function isShort(card: Card, now: Instant): boolean {
  if (card.unreadable !== null) return false;
  return card.outcome !== null || (card.current === null && groupOf(card, now) !== 'silent');
}

function cardRow(card: Card, now: Instant): ColumnRow {
  return { kind: isShort(card, now) ? 'short-card' : 'card', key: card.id, card };
}

/** Returns the lines of a column at `now`, from its cards in order of urgency: a change makes only those it concerns. */
export function createColumnRows(
  stage: Stage,
  now: Instant,
): (cards: readonly Card[]) => readonly ColumnRow[] {
  const divide = createDivider<CardGroup>();
  const linesOf = createListMaker((card) => cardRow(card, now));
  return (cards) => {
    const hasGroups = cards.length >= LEAST_CARDS_FOR_GROUPS && stage !== 'closed';
    const groups = hasGroups ? divide(cards, [], (card) => groupOf(card, now)) : null;
    if (groups === null || groups.size < 2) return linesOf(cards);
    const none: readonly ColumnRow[] = [];
    return none.concat(
      ...cardGroups.flatMap((group) => {
        const members = groups.get(group);
        return members ? [[headingRow(group, members.length)], linesOf(members)] : [];
      }),
    );
  };
}

function headingRow(group: CardGroup, count: number): ColumnRow {
  return { kind: 'group', key: `group-${group}`, group, count };
}
