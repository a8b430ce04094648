/** Which cards the views show. Not stored. */
import { create } from 'zustand';
import { searchText, searchWords } from '@shared/i18n/search-text';
import type { Card } from '@shared/model/card';

export interface CardFilter {
  /** The text of the search; company or role must contain each of its words, whatever the case and accents. */
  readonly query: string;
  /** True while the archived cards are shown instead of the others. */
  readonly isArchived: boolean;
}

export const useCardFilter = create<CardFilter>(() => ({ query: '', isArchived: false }));

/** Returns whether a card passes the filter. */
export function cardPasses({ query, isArchived }: CardFilter): (card: Card) => boolean {
  const words = searchWords(query);
  return (card) => card.isArchived === isArchived && hasWords(card, words);
}

/** How many hidden cards a search finds: archived ones or, if those are shown, the others. */
export function countElsewhere(cards: Iterable<Card>, { query, isArchived }: CardFilter): number {
  if (query.trim() === '') return 0;
  const passes = cardPasses({ query, isArchived: !isArchived });
  let count = 0;
  for (const card of cards) if (passes(card)) count += 1;
  return count;
}

/** The text that is searched, cached for as long as main's object for the card exists. */
const haystacks = new WeakMap<Card, string>();

function hasWords(card: Card, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let haystack = haystacks.get(card);
  if (haystack === undefined) {
    haystack = searchText(`${card.company}\n${card.role}`);
    haystacks.set(card, haystack);
  }
  return words.every((word) => haystack.includes(word));
}
