/** Sorts the board's cards into columns. Pure. */
import type { Stage } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { cardPasses, type CardFilter } from '../cards/filter';
import type { Moment } from '../cards/filters/facets';
import { cardGroups, groupOf, type CardGroup } from '../cards/state';
import { stages } from '@shared/model/stage';

export type Columns = Readonly<Record<Stage, readonly Card[]>>;

/** The cards by column, in the order they come. */
export function columnsOf(cards: readonly Card[]): Columns {
  const byStage: Record<Stage, Card[]> = {
    applied: [],
    'thank-you': [],
    'check-in': [],
    final: [],
    closed: [],
  };
  for (const card of cards) byStage[card.stage].push(card);
  return byStage;
}

/** The cards of each column that pass the filter, in the same order. */
export function filteredColumns(columns: Columns, filter: CardFilter, moment: Moment): Columns {
  const passes = cardPasses(filter, moment);
  const filtered = stages.map((stage) => [stage, columns[stage].filter(passes)] as const);
  return Object.fromEntries(filtered) as Record<Stage, Card[]>;
}

function inGroups(cards: readonly Card[], now: Instant): { group: CardGroup; members: Card[] }[] {
  const groups = new Map<CardGroup, Card[]>(cardGroups.map((group) => [group, []]));
  for (const card of cards) groups.get(groupOf(card, now))?.push(card);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => ({ group, members }));
}

/** A line of a column: a card, or the heading of cards that share a state. */
export type ColumnRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: CardGroup; readonly count: number }
  | {
      /** A short card has no window bar: it is closed, or has no step yet. */
      readonly kind: 'card' | 'short-card';
      readonly key: string;
      readonly card: Card;
    };

/** A column of this length gets group headings; a shorter one needs none. */
const LEAST_CARDS_FOR_GROUPS = 12;

/** True if the card has nothing below its line: no window bar, no note. */
export function isShort(card: Card): boolean {
  return (card.current === null || card.outcome !== null) && card.unreadable === null;
}

function cardRow(card: Card): ColumnRow {
  return { kind: isShort(card) ? 'short-card' : 'card', key: card.id, card };
}

/** The lines of a column, from cards in order of urgency. */
export function columnRows(stage: Stage, cards: readonly Card[], now: Instant): readonly ColumnRow[] {
  const groups = cards.length >= LEAST_CARDS_FOR_GROUPS && stage !== 'closed' ? inGroups(cards, now) : [];
  if (groups.length < 2) return cards.map(cardRow);
  return groups.flatMap(({ group, members }): ColumnRow[] => [
    { kind: 'group', key: `group-${group}`, group, count: members.length },
    ...members.map(cardRow),
  ]);
}
