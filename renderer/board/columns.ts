/** Sorts the board's cards into columns. Pure. */
import type { Stage } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { cardPasses, type CardFilter } from '../cards/filter';
import type { Moment } from '../cards/filters/facets';
import { dividedCards, type ListOf, type Lists } from '../cards/order/divided-cards';
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

/** The lines of a column, from cards in order of urgency. */
export function columnRows(stage: Stage, cards: readonly Card[], now: Instant): readonly ColumnRow[] {
  const hasGroups = cards.length >= LEAST_CARDS_FOR_GROUPS && stage !== 'closed';
  const groups = hasGroups ? cardsInGroups(cards, now) : [];
  if (groups.length < 2) return cards.map((card) => cardRow(card, now));
  const rows: ColumnRow[] = [];
  for (const [group, members] of groups) {
    rows.push({ kind: 'group', key: `group-${group}`, group, count: members.length });
    for (const card of members) rows.push(cardRow(card, now));
  }
  return rows;
}

/** The groups that have cards, in their order. */
function cardsInGroups(
  cards: readonly Card[],
  now: Instant,
): readonly (readonly [CardGroup, readonly Card[]])[] {
  const groups = dividedCards(cards, (card) => groupOf(card, now));
  return cardGroups.flatMap((group) => {
    const members = groups.get(group);
    return members ? [[group, members] as const] : [];
  });
}
