import { expect, it } from 'vitest';
import { createTestServices, instant } from '../../../tests/support/test-services';
import { detailsInput } from '../../../tests/support/inputs';

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
