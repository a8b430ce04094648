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
