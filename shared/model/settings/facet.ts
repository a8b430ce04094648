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
