/** Cards in order, divided into lists: a change makes new only the lists that it concerns. */
import type { Card } from '@shared/model/card';
import { differenceOf, followedBy } from './ordered-cards';

export type Lists<Name> = ReadonlyMap<Name, readonly Card[]>;

/** The list a card belongs to; null for none. */
export type ListOf<Name> = (card: Card) => Name | null;

/**
 * Which cards may belong to a list by `by` that belonged to none by `before`, if all others stay where they are or belong to
 * none now; null if that isn't known.
 */
export type Narrowing<By> = (before: By, by: By, cards: readonly Card[]) => readonly Card[] | null;

/**
 * Returns a function that divides cards in order into lists in the same order; lists without a card are left out. It
 * remembers its last answer: a list that keeps its cards stays the same array, as long as `by` contains the same values,
 * which are everything that `listOf` depends on. With other values, it looks only at the cards that were in a list, and at
 * those that `narrowing` names; at all of them if that is null.
 */
export function createDivider<Name, By extends readonly unknown[] = readonly unknown[]>(
  narrowing: Narrowing<By> = () => null,
): (cards: readonly Card[], by: By, listOf: ListOf<Name>) => Lists<Name> {
  let last: {
    readonly cards: readonly Card[];
    readonly by: By;
    readonly listOf: ListOf<Name>;
    readonly lists: Lists<Name>;
  } | null = null;
  const listsAfter = (cards: readonly Card[], by: By, listOf: ListOf<Name>) => {
    if (last === null) return null;
    if (by.every((value, index) => value === last?.by[index])) return dividedAfter(last, cards, listOf);
    const { lists, listOf: before } = last;
    const mayCome = last.cards === cards ? narrowing(last.by, by, cards) : null;
    if (mayCome === null) return null;
    const come = mayCome.filter((card) => listOf(card) !== null && before(card) === null);
    return come.length === 0 ? narrowed(lists, listOf) : narrowedWith(come, { cards, lists, listOf });
  };
  return (cards, by, listOf) => {
    last = { cards, by, listOf, lists: listsAfter(cards, by, listOf) ?? dividedCards(cards, listOf) };
    return last.lists;
  };
}

/** The lists without the cards that belong to none now. */
function narrowed<Name>(lists: Lists<Name>, listOf: ListOf<Name>): Lists<Name> {
  const left = [...lists].map(
    ([name, cards]) => [name, cards.filter((card) => listOf(card) === name)] as const,
  );
  return new Map(left.filter(([, cards]) => cards.length > 0));
}

/** The same with other cards, at their places among all. */
function narrowedWith<Name>(
  come: readonly Card[],
  { cards, lists, listOf }: { cards: readonly Card[]; lists: Lists<Name>; listOf: ListOf<Name> },
): Lists<Name> {
  const members = new Set([...come, ...[...lists.values()].flat()]);
  return dividedCards(
    cards.filter((card) => members.has(card)),
    listOf,
  );
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
  if (before.cards === cards) return before.lists;
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
