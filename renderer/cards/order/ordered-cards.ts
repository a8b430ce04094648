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

let last: Ordered = { cards: new Map(), now: 0 as Instant, inOrder: [] };

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

function orderAfter(before: Ordered, cards: Cards, now: Instant): readonly Card[] {
  const stays = (card: Card) => cards.get(card.id) === card && keepsUrgency(card, before.now, now);
  const kept = before.inOrder.filter(stays);
  if (kept.length === before.inOrder.length && kept.length === cards.size) return before.inOrder;
  const compare = (a: Card, b: Card) => compareUrgency(a, b, now);
  const known = new Set(kept);
  const others = [...cards.values()].filter((card) => !known.has(card)).sort(compare);
  return insertInOrder(kept, others, compare);
}

/** One sorted list of two. Quick if `others` are few. */
function insertInOrder(
  sorted: readonly Card[],
  others: readonly Card[],
  compare: (a: Card, b: Card) => number,
): readonly Card[] {
  const pieces: (readonly Card[])[] = [];
  let from = 0;
  for (const card of others) {
    const at = placeIn(sorted, card, from, compare);
    pieces.push(sorted.slice(from, at), [card]);
    from = at;
  }
  return [...pieces, sorted.slice(from)].flat();
}

/** Where the card belongs in the sorted list, at `from` or after it. */
function placeIn(
  sorted: readonly Card[],
  card: Card,
  from: number,
  compare: (a: Card, b: Card) => number,
): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, card) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
