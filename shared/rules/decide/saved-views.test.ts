import { describe, expect, it } from 'vitest';
import type { SavedViewId } from '../../model/ids';
import { MAX_SAVED_VIEWS, type SavedView, type Shown } from '../../model/settings/saved-view';
import type { DecideContext } from './decision';
import { deleteView, editView, orderViews, saveView } from './saved-views';

const shown: Shown = {
  view: 'board',
  query: '',
  filters: { stage: ['final'] },
  isArchived: false,
  table: null,
};
const [one, two] = ['one', 'two'].map((id) => ({
  id: id as SavedViewId,
  name: id,
  ...shown,
})) as [SavedView, SavedView];
const context = { savedViews: [one, two], nextId: () => 'new' } as unknown as DecideContext;

describe('a saved view', () => {
  it('is saved under a name of its own', () => {
    expect(saveView({ name: ' Banks ', shown }, context)).toMatchObject({
      value: { name: 'view-saved', event: { view: { id: 'new', name: 'Banks', filters: shown.filters } } },
    });
    expect(saveView({ name: 'ONE ', shown }, context)).toMatchObject({
      refusal: { field: 'name', reason: 'already-listed' },
    });
    const many = Array.from({ length: MAX_SAVED_VIEWS }, () => one);
    expect(saveView({ name: 'Banks', shown }, { ...context, savedViews: many })).toMatchObject({
      refusal: { field: 'name', reason: 'too-many' },
    });
  });

  it('is renamed, also in other letters, unless another has the name', () => {
    expect(editView({ viewId: one.id, name: 'One ' }, context)).toMatchObject({
      value: { name: 'view-renamed', event: { viewId: 'one', fields: { name: 'One' } } },
    });
    expect(editView({ viewId: one.id, name: 'Two' }, context)).toMatchObject({
      refusal: { field: 'name', reason: 'already-listed' },
    });
    expect(editView({ viewId: one.id, name: 'one' }, context)).toMatchObject({
      refusal: { reason: 'already-there' },
    });
  });

  it('is updated: its event holds only what differs', () => {
    const changed = { ...shown, query: 'berlin' };
    const result = editView({ viewId: two.id, shown: changed }, context);
    expect(result).toMatchObject({ value: { name: 'view-updated' } });
    expect(result.ok && result.value.event).toEqual({
      type: 'view-edited',
      viewId: 'two',
      fields: { query: 'berlin' },
    });
    expect(editView({ viewId: 'gone' as SavedViewId, shown }, context)).toMatchObject({
      refusal: { reason: 'not-found' },
    });
  });

  it('is deleted, once', () => {
    expect(deleteView({ viewId: one.id }, context)).toMatchObject({ value: { event: { viewId: 'one' } } });
    expect(deleteView({ viewId: 'gone' as SavedViewId }, context)).toMatchObject({
      refusal: { reason: 'not-found' },
    });
  });

  it('is moved among the others', () => {
    expect(orderViews({ viewIds: [two.id, one.id] }, context)).toMatchObject({
      value: { event: { viewIds: ['two', 'one'] } },
    });
    expect(orderViews({ viewIds: [one.id, two.id] }, context)).toMatchObject({
      refusal: { reason: 'already-there' },
    });
    expect(orderViews({ viewIds: [two.id] }, context)).toMatchObject({
      refusal: { reason: 'changed-since' },
    });
  });
});
