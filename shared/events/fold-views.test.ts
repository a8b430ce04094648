import { expect, it } from 'vitest';
import type { SavedViewId } from '../model/ids';
import { MAX_FACET_VALUES } from '../model/settings/facet';
import { MAX_QUERY, savedViewSchema, type SavedView } from '../model/settings/saved-view';
import { evolveViews } from './fold-views';

const values = (count: number) => Array.from({ length: count }, (_, index) => `Person ${String(index)}`);

it('a view that another version saved with more than fits here can still be read', () => {
  const view: SavedView = {
    ...{ id: '01900000-0000-7000-8000-000000000001' as SavedViewId, name: 'Theirs', view: 'board' },
    query: 'a'.repeat(MAX_QUERY + 1),
    filters: { person: ['a'.repeat(201), ...values(MAX_FACET_VALUES + 1)], tag: [], stage: ['final'] },
    ...{ isArchived: false, table: null },
  };
  const [saved] = evolveViews([], { type: 'view-saved', view });
  expect(savedViewSchema.safeParse(view).success).toBe(false);
  expect(savedViewSchema.safeParse(saved).error).toBeUndefined();
  expect(saved?.filters).toEqual({ stage: ['final'], person: values(MAX_FACET_VALUES) });
  const edited = { type: 'view-edited', viewId: view.id, fields: { filters: view.filters } } as const;
  expect(evolveViews([view], edited)).toEqual([saved]);
});
