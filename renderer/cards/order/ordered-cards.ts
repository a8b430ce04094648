/** All cards in order of urgency, for every view: kept in order from change to change, never sorted from scratch again. */
import { useMemo } from 'react';
import { compareUrgency, keepsUrgency, sortedByUrgency } from '@shared/rules/progress/card';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import { useNow } from '../../core/clock';
import { lastChanges, useBoard, type BoardState } from '../store';

type Cards = BoardState['cards'];

interface Ordered {
  readonly cards: Cards;
  readonly now: Instant;
  readonly inOrder: readonly Card[];
}

/** How a list of cards in order came from another. */
export interface Difference {
  readonly before: readonly Card[];
  readonly gone: ReadonlySet<Card>;
  /** In order. */
  readonly come: readonly Card[];
  /** The moment whose order both lists have. */
  readonly now: Instant;
}

let last: Ordered = { cards: new Map(), now: 0 as Instant, inOrder: [] };

/** How each list came from the one before, as long as nothing followed it. */
const differences = new WeakMap<readonly Card[], Difference>();

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

/** The cards of these applications in the newest list; null if the list isn't that. In no order. */
export function cardsIn(inOrder: readonly Card[], ids: readonly ApplicationId[]): readonly Card[] | null {
  return last.inOrder === inOrder ? ids.flatMap((id) => last.cards.get(id) ?? []) : null;
}

/** How the list came from the one before it, of the same moment; null if that isn't known. */
export function differenceOf(after: readonly Card[]): Difference | null {
  return differences.get(after) ?? null;
}

function orderAfter(before: Ordered, cards: Cards, now: Instant): readonly Card[] {
  const isOfOneMoment = before.now === now;
  const { gone, come } =
    (isOfOneMoment ? lastChanges(before.cards, cards) : null) ?? comparedWith(before, cards, now);
  if (gone.size === 0 && come.length === 0) return before.inOrder;
  const parts = { gone, come: sortedByUrgency(come, now), now };
  return isOfOneMoment ? followedBy(before.inOrder, parts) : replaced(before.inOrder, parts);
}

/** What changed, from a look at every card. */
function comparedWith(before: Ordered, cards: Cards, now: Instant): Pick<Difference, 'gone' | 'come'> {
  const stays = (card: Card) => cards.get(card.id) === card && keepsUrgency(card, before.now, now);
  const gone = new Set(before.inOrder.filter((card) => !stays(card)));
  return { gone, come: othersOf(before.inOrder, gone, cards) };
}

/** The cards that aren't among those that stay in the list. */
function othersOf(list: readonly Card[], gone: ReadonlySet<Card>, cards: Cards): Card[] {
  const changed = [...gone].flatMap((card) => cards.get(card.id) ?? []);
  if (list.length - gone.size + changed.length === cards.size) return changed;
  const staying = new Set(list.filter((card) => !gone.has(card)));
  return [...cards.values()].filter((card) => !staying.has(card));
}

type Parts = Pick<Difference, 'gone' | 'come' | 'now'>;

/** Like `replaced`, and remembers how the list came from this one. */
export function followedBy(before: readonly Card[], parts: Parts): readonly Card[] {
  const after = replaced(before, parts);
  // Otherwise each would hold on to all before it.
  differences.delete(before);
  if (after !== before) differences.set(after, { before, ...parts });
  return after;
}

/** More than these are taken out and put in by going through the list once. */
export const FEW = 16;

/** The list without the cards that are gone, and with those that came, in order. */
function replaced(list: readonly Card[], { gone, come, now }: Parts): readonly Card[] {
  if (gone.size + come.length > FEW) return replacedMany(list, { gone, come, now });
  // Copied, searched and shifted by the runtime itself, which takes microseconds for ten thousand.
  const after = list.slice();
  for (const card of gone) {
    const at = after.indexOf(card);
    if (at !== -1) after.splice(at, 1);
  }
  for (const card of come) after.splice(placeIn(after, card, 0, now), 0, card);
  return after;
}

function replacedMany(list: readonly Card[], { gone, come, now }: Parts): readonly Card[] {
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
