/** All cards in order of urgency, for every view: kept in order from change to change, never sorted from scratch again. */
import { useMemo } from 'react';
import { compareUrgency, keepsUrgency } from '@shared/rules/progress/card';
import type { Card } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { useNow } from '../../core/clock';
import { useBoard, type BoardState } from '../store';

type Cards = BoardState['cards'];

interface Ordered {
  readonly cards: Cards;
  readonly now: Instant;
  readonly inOrder: readonly Card[];
}

/** What tells two lists of cards in order apart. */
export interface Difference {
  readonly before: readonly Card[];
  readonly after: readonly Card[];
  readonly gone: ReadonlySet<Card>;
  /** In order. */
  readonly come: readonly Card[];
  /** The moment whose order both lists have. */
  readonly now: Instant;
}

let last: Ordered = { cards: new Map(), now: 0 as Instant, inOrder: [] };
let difference: Difference | null = null;

/** The board's cards, most urgent first. The same array as long as neither a card nor the order changes. */
export function useOrderedCards(): readonly Card[] {
  const now = useNow();
  const cards = useBoard((state) => state.cards);
  return useMemo(() => orderedCards(cards, now), [cards, now]);
}

/** The cards in the order of `compareUrgency` at `now`. As quick as looking at each once if few differ from the last time. */
export function orderedCards(cards: Cards, now: Instant): readonly Card[] {
  if (last.cards !== cards || last.now !== now) last = { cards, now, inOrder: orderAfter(last, cards, now) };
  return last.inOrder;
}

/** How `inOrder` came from `before`; null if that isn't known, or if time changed the order as well. */
export function differenceOf(before: readonly Card[], inOrder: readonly Card[]): Difference | null {
  return difference?.before === before && difference.after === inOrder ? difference : null;
}

function orderAfter(before: Ordered, cards: Cards, now: Instant): readonly Card[] {
  const stays = (card: Card) => cards.get(card.id) === card && keepsUrgency(card, before.now, now);
  const gone = new Set(before.inOrder.filter((card) => !stays(card)));
  if (gone.size === 0 && before.inOrder.length === cards.size) return before.inOrder;
  const come = othersOf(before.inOrder, gone, cards).sort((a, b) => compareUrgency(a, b, now));
  const after = replaced(before.inOrder, { gone, come, now });
  const isOfOneMoment = before.now === now;
  difference = isOfOneMoment ? { before: before.inOrder, after, gone, come, now } : null;
  return after;
}

/** The cards that aren't among those that stay in the list. */
function othersOf(list: readonly Card[], gone: ReadonlySet<Card>, cards: Cards): Card[] {
  const changed = [...gone].flatMap((card) => cards.get(card.id) ?? []);
  if (list.length - gone.size + changed.length === cards.size) return changed;
  const staying = new Set(list.filter((card) => !gone.has(card)));
  return [...cards.values()].filter((card) => !staying.has(card));
}

/** The list without the cards that are gone, and with those that came, in order. Quick if they are few. */
export function replaced(
  list: readonly Card[],
  { gone, come, now }: Pick<Difference, 'gone' | 'come' | 'now'>,
): readonly Card[] {
  const kept = gone.size === 0 ? list : list.filter((card) => !gone.has(card));
  const pieces: (readonly Card[])[] = [];
  let from = 0;
  for (const card of come) {
    const at = placeIn(kept, card, from, now);
    pieces.push(kept.slice(from, at), [card]);
    from = at;
  }
  return pieces.length === 0 ? kept : pieces.concat([kept.slice(from)]).flat();
}

/** Where the card belongs in the sorted list, at `from` or after it. */
function placeIn(sorted: readonly Card[], card: Card, from: number, now: Instant): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareUrgency(other, card, now) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
