/** What narrows the cards down besides the search, and searches with filters saved under a name. */
import { z } from 'zod';
import { MAX_LINE } from '../application';
import { savedViewIdSchema } from '../ids';
import { facets, MAX_FACET_VALUES } from './facet';
import { tableLayoutSchema } from './table-layout';
import { cardViews } from './view';

/** The chosen values of each facet: a card has one of them, of each facet. A facet that isn't used is left out. */
export const filtersSchema = z.partialRecord(
  z.enum(facets),
  z.array(z.string().max(MAX_LINE)).min(1).max(MAX_FACET_VALUES),
);
export type Filters = z.infer<typeof filtersSchema>;

/** Most saved views, and most characters of a name and of its search. */
export const MAX_SAVED_VIEWS = 100;
export const MAX_VIEW_NAME = 60;
export const MAX_QUERY = 200;

export const viewNameSchema = z
  .string()
  .max(MAX_VIEW_NAME, 'too-long')
  .refine((text) => text.trim() !== '', 'required');

/** What a saved view shows: which cards, in which view; and the columns and the order of the table if it is the table. */
export const shownSchema = z.strictObject({
  view: z.enum(cardViews),
  query: z.string().max(MAX_QUERY),
  filters: filtersSchema,
  isArchived: z.boolean(),
  table: tableLayoutSchema.pick({ order: true, hidden: true, sort: true }).nullable(),
});
export type Shown = z.infer<typeof shownSchema>;

export const savedViewSchema = shownSchema.extend({ id: savedViewIdSchema, name: z.string() });
/** Something to come back to, by its name. */
export type SavedView = z.infer<typeof savedViewSchema>;
