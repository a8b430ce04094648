/** What narrows the cards down besides the search, and searches with filters saved under a name. */
import { z } from 'zod';
import { MAX_LINE } from '../application';

/** What cards are filtered by. */
export const facets = [
  'stage',
  'state',
  'due',
  'person',
  'tag',
  'source',
  'industry',
  'outcome',
  'date',
] as const;
export type Facet = (typeof facets)[number];

/** Most values of one facet that can be chosen. */
export const MAX_FACET_VALUES = 100;

/** The chosen values of each facet: a card has one of them, of each facet. A facet that isn't used is left out. */
export const filtersSchema = z.partialRecord(
  z.enum(facets),
  z.array(z.string().max(MAX_LINE)).min(1).max(MAX_FACET_VALUES),
);
export type Filters = z.infer<typeof filtersSchema>;
