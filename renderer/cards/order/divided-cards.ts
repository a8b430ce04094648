/** Cards in order, divided into lists: a change makes new only the lists that it concerns. */
import type { Card } from '@shared/model/card';
import { differenceOf, followedBy } from './ordered-cards';

export type Lists<Name> = ReadonlyMap<Name, readonly Card[]>;

/** The list a card belongs to; null for none. */
export type ListOf<Name> = (card: Card) => Name | null;

/**
 * Returns a function that divides cards in order into lists in the same order; lists without a card are left out. It
 * remembers its last answer: a list that keeps its cards stays the same array, as long as `by` contains the same values,
 * which are everything that `listOf` depends on.
 */
export function createDivider<Name>(): (
  cards: readonly Card[],
  by: readonly unknown[],
  listOf: ListOf<Name>,
) => Lists<Name> {
  let last: { readonly cards: readonly Card[]; by: readonly unknown[]; lists: Lists<Name> } | null = null;
  return (cards, by, listOf) => {
    const isAlike = last !== null && by.every((value, index) => value === last?.by[index]);
    if (last === null || !isAlike || last.cards !== cards) {
      const lists = last !== null && isAlike ? dividedAfter({ ...last }, cards, listOf) : null;
      last = { cards, by, lists: lists ?? dividedCards(cards, listOf) };
    }
    return last.lists;
  };
}

/** The lists, from scratch. */
export function dividedCards<Name>(cards: Iterable<Card>, listOf: ListOf<Name>): Lists<Name> {
  const lists = new Map<Name, Card[]>();
  for (const card of cards) {
    const name = listOf(card);
    if (name === null) continue;
    const list = lists.get(name);
    if (list) list.push(card);
    else lists.set(name, [card]);
  }
  return lists;
}

/** The lists after a change; null if it isn't known what changed. */
function dividedAfter<Name>(
  before: { readonly cards: readonly Card[]; readonly lists: Lists<Name> },
  cards: readonly Card[],
  listOf: ListOf<Name>,
): Lists<Name> | null {
  const difference = differenceOf(cards);
  if (difference?.before !== before.cards) return null;
  const { gone, now } = difference;
  const come = dividedCards(difference.come, listOf);
  const left = dividedCards(gone, listOf);
  const lists = new Map(before.lists);
  for (const name of new Set([...come.keys(), ...left.keys()])) {
    const list = followedBy(lists.get(name) ?? [], { gone, come: come.get(name) ?? [], now });
    if (list.length === 0) lists.delete(name);
    else lists.set(name, list);
  }
  return lists;
}
