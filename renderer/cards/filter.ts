/** Which cards the views show. Not stored. */
import { useDeferredValue, useState } from 'react';
import { create } from 'zustand';
import { searchText, searchWords } from '@shared/i18n/search-text';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { SearchHit } from '@shared/model/search';
import type { Filters } from '@shared/model/settings/saved-view';
import { filtersPass, type Moment } from './filters/facets';

export interface CardFilter {
  /** The text of the search. Its words are in company or role, whatever the case and accents, or main found them. */
  readonly query: string;
  /** What main found in everything that was written, by application; of the query or of its beginning. */
  readonly hits: ReadonlyMap<ApplicationId, SearchHit>;
  readonly filters: Filters;
  /** True while the archived cards are shown instead of the others. */
  readonly isArchived: boolean;
}

export const useCardFilter = create<CardFilter>(() => ({
  query: '',
  hits: new Map(),
  filters: {},
  isArchived: false,
}));

/** True while the views wait for what main finds, which comes sooner than what is found without it could be drawn. */
export const useIsAwaited = create<boolean>(() => false);

/** The filter as views draw it: a moment behind what is typed, so that a letter appears at once. */
export function useShownFilter(): CardFilter {
  const filter = useCardFilter();
  const isAwaited = useIsAwaited();
  const [before, setBefore] = useState(filter);
  if (!isAwaited && before !== filter) setBefore(filter);
  return useDeferredValue(isAwaited ? before : filter);
}

/** Returns whether a card passes the filter. */
export function cardPasses(
  { query, hits, filters, isArchived }: CardFilter,
  moment: Moment,
): (card: Card) => boolean {
  const words = searchWords(query);
  const passes = filtersPass(filters, moment);
  return (card) =>
    card.isArchived === isArchived &&
    passes(card) &&
    (words.length === 0 || hasWords(card, words) || hits.has(card.id));
}

/**
 * The applications that may pass `filter` without having passed `before`, if only more was typed of the same search: those
 * that main found since. Null if any may.
 */
export function mayPassSince(before: CardFilter, filter: CardFilter): readonly ApplicationId[] | null {
  const isSameSearch =
    filter.query.startsWith(before.query) &&
    filter.filters === before.filters &&
    filter.isArchived === before.isArchived;
  if (!isSameSearch) return null;
  return filter.hits === before.hits ? [] : [...filter.hits.keys()].filter((id) => !before.hits.has(id));
}

/** How many hidden cards a search finds: archived ones or, if those are shown, the others. */
export function countElsewhere(cards: Iterable<Card>, filter: CardFilter, moment: Moment): number {
  if (filter.query.trim() === '') return 0;
  const passes = cardPasses({ ...filter, isArchived: !filter.isArchived }, moment);
  let count = 0;
  for (const card of cards) if (passes(card)) count += 1;
  return count;
}

/** The text that is searched, cached for as long as main's object for the card exists. */
const haystacks = new WeakMap<Card, string>();

function hasWords(card: Card, words: readonly string[]): boolean {
  let haystack = haystacks.get(card);
  if (haystack === undefined) {
    haystack = searchText(`${card.company}\n${card.role}`);
    haystacks.set(card, haystack);
  }
  return words.every((word) => haystack.includes(word));
}

/** True if anything keeps cards from being shown. */
export function isNarrowed({ query, filters }: Pick<CardFilter, 'query' | 'filters'>): boolean {
  return query.trim() !== '' || Object.keys(filters).length > 0;
}

/** Which cards are shown, as a text that differs if others may be; null if it is every one that isn't archived. */
export function resultsKey({ query, filters, isArchived }: CardFilter): string | null {
  if (!isNarrowed({ query, filters }) && !isArchived) return null;
  return JSON.stringify([query.trim(), filters, isArchived]);
}

/** Shows every card again. */
export function clearFilter(): void {
  useCardFilter.setState({ query: '', filters: {} });
}
