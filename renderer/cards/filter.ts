/** Which cards the views show. Nothing of it is kept. */
import { create } from 'zustand';
import type { Card } from '@shared/model/card';

export interface CardFilter {
  /** What was typed into the search; every word of it has to be in company or role. */
  readonly query: string;
  /** True while the archived cards are shown instead of the others. */
  readonly isArchived: boolean;
}

export const useCardFilter = create<CardFilter>(() => ({ query: '', isArchived: false }));

/** Tells of each card if it passes the filter. */
export function cardPasses({ query, isArchived }: CardFilter): (card: Card) => boolean {
  const words = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (card) => card.isArchived === isArchived && hasWords(card, words);
}

/** What is searched in, kept for as long as main's object for the card lives. */
const haystacks = new WeakMap<Card, string>();

function hasWords(card: Card, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let haystack = haystacks.get(card);
  if (haystack === undefined) {
    haystack = `${card.company}\n${card.role}`.toLocaleLowerCase();
    haystacks.set(card, haystack);
  }
  return words.every((word) => haystack.includes(word));
}
