import { expect, it } from 'vitest';
import { createTestServices, instant } from '../../../tests/support/test-services';
import { detailsInput } from '../../../tests/support/inputs';

const now = instant('2026-03-03T15:00:00-05:00');

it('a tag created for an application is one change, and one undo takes both back', () => {
  const services = createTestServices(now);
  const details = detailsInput({ source: 'Referral', location: 'Brno', appliedOn: null });
  const added = services.changes.make('add-application', { details, interviews: [] }, 'window');
  const applicationId = added.ok ? added.value.applicationId : null;
  if (applicationId === null) throw new Error('not added');
  const add = [{ name: 'Remote', colour: 'green' as const }];
  const tagged = services.changes.make('edit-tags', { applicationId, add, remove: [] }, 'window');
  expect(tagged).toMatchObject({ ok: true, value: { applicationId, description: { name: 'tags-edited' } } });
  const { tags } = services.store.settings.read();
  expect(tags).toMatchObject([{ name: 'Remote', colour: 'green' }]);
  const cards = () => services.board.read().cards;
  expect(cards()).toMatchObject([{ tags: tags.map(({ id }) => id), source: 'Referral', location: 'Brno' }]);
  expect(cards()[0]).not.toHaveProperty('appliedOn');
  expect(services.projectionDifferences()).toEqual([]);

  expect(services.changes.undo('window').ok).toBe(true);
  expect(services.store.settings.read().tags).toEqual([]);
  expect(cards()[0]).not.toHaveProperty('tags');
  expect(services.changes.redo('window').ok).toBe(true);
  expect(services.store.settings.read().tags).toEqual(tags);
  expect(services.projectionDifferences()).toEqual([]);
});

it('a tag deleted from the list comes back everywhere when that is undone', () => {
  const services = createTestServices(now);
  const tags = [{ name: 'Remote', colour: 'green' as const }];
  services.changes.make('add-application', { details: detailsInput(), interviews: [], tags }, 'window');
  const [tag] = services.store.settings.read().tags;
  if (!tag) throw new Error('not created');
  const before = services.board.read().cards;
  expect(before).toMatchObject([{ tags: [tag.id] }]);
  expect(services.changes.make('delete-tag', { tagId: tag.id }, 'window').ok).toBe(true);
  expect(services.store.settings.read().tags).toEqual([]);
  services.changes.undo('window');
  expect(services.store.settings.read().tags).toEqual([tag]);
  expect(services.board.read().cards).toEqual(before);
});

it('two tags become one at every application and in every saved view, as one change with one undo', () => {
  const services = createTestServices(now);
  const { changes, store } = services;
  const add = (...names: readonly string[]) => {
    const tags = names.map((name) => ({ name, colour: 'red' as const }));
    return changes.make('add-application', { details: detailsInput(), interviews: [], tags }, 'window');
  };
  add('Home office');
  add('Remote');
  const archived = add('Remote', 'Home office');
  const applicationId = archived.ok ? archived.value.applicationId : null;
  if (applicationId === null) throw new Error('not added');
  changes.make('archive-application', { applicationId }, 'window');
  const [from, into] = store.settings.read().tags;
  if (!from || !into) throw new Error('not created');
  const filters = { stage: ['applied'], tag: [from.id, into.id] };
  const shown = { view: 'board' as const, query: '', filters, isArchived: false, table: null };
  changes.make('save-view', { name: 'At home', shown }, 'window');
  const tagsOf = () => services.board.read().cards.map(({ tags }) => tags);
  const before = tagsOf();

  const merged = changes.make('merge-tags', { tagId: from.id, intoId: into.id }, 'window');
  expect(merged).toMatchObject({
    ok: true,
    value: { applicationId: null, description: { name: 'tags-merged', title: 'Remote' } },
  });
  expect(store.settings.read()).toMatchObject({
    tags: [into],
    savedViews: [{ name: 'At home', filters: { stage: ['applied'], tag: [into.id] } }],
  });
  expect(tagsOf()).toEqual([[into.id], [into.id], [into.id]]);
  expect(services.projectionDifferences()).toEqual([]);

  changes.undo('window');
  expect(tagsOf()).toEqual(before);
  expect(store.settings.read()).toMatchObject({ tags: [from, into], savedViews: [{ filters }] });
  const itself = { tagId: from.id, intoId: from.id };
  expect(changes.make('merge-tags', itself, 'window')).toMatchObject({
    refusal: { reason: 'already-there' },
  });
  const gone = { tagId: 'gone' as typeof from.id, intoId: into.id };
  expect(changes.make('merge-tags', gone, 'window')).toMatchObject({ refusal: { reason: 'not-found' } });
});

it('a change of several applications is one change with one undo, and says what it left', () => {
  const services = createTestServices(instant('2026-03-03T15:00:00-05:00'));
  for (const company of ['Acme', 'Birch', 'Cedar'])
    services.changes.make(
      'add-application',
      { details: detailsInput({ company }), interviews: [] },
      'window',
    );
  const cards = () => services.board.read().cards;
  const applicationIds = cards().map(({ id }) => id);
  const [first] = applicationIds;
  if (first === undefined) throw new Error('not added');
  services.changes.make('archive-application', { applicationId: first }, 'window');
  const before = cards();

  const archived = services.changes.make(
    'change-several',
    { applicationIds, act: { kind: 'archive' } },
    'window',
  );
  expect(archived).toMatchObject({
    ok: true,
    value: {
      applicationId: null,
      description: { name: 'several-archived', count: 2 },
      left: [{ reason: 'already-there', count: 1 }],
    },
  });
  const add = [{ name: 'Remote', colour: 'green' as const }];
  const act = { kind: 'tags' as const, add, remove: [] };
  expect(services.changes.make('change-several', { applicationIds, act }, 'window').ok).toBe(true);
  expect(cards().every(({ isArchived, tags }) => isArchived && tags?.length === 1)).toBe(true);
  expect(services.store.settings.read().tags).toHaveLength(1);
  expect(services.projectionDifferences()).toEqual([]);

  services.changes.undo('window');
  services.changes.undo('window');
  expect(cards()).toEqual(before);
  expect(services.store.settings.read().tags).toEqual([]);
  expect(
    services.changes.make('change-several', { applicationIds: [first], act: { kind: 'archive' } }, 'window'),
  ).toMatchObject({
    ok: false,
    refusal: { reason: 'already-there' },
  });
});
