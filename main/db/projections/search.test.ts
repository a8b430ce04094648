import { expect, it } from 'vitest';
import { detailsInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';

it('the index agrees with the texts, whatever was changed, undone and purged', () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const { store, connection } = services;
  const ids = ['Alpha beta', 'Gamma delta', 'Ünïcode straße 東京'].map((notes) => {
    const added = services.changes.make(
      'add-application',
      { details: detailsInput({ notes }), interviews: [] },
      'window',
    );
    if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
    return added.value.applicationId;
  });
  const [first] = ids;
  if (first === undefined) throw new Error('It was not added.');
  const details = detailsInput({ notes: 'Epsilon' });
  services.changes.make('edit-application', { applicationId: first, details, interviews: [] }, 'window');
  services.changes.undo('window');
  services.changes.make('delete-application', { applicationId: first }, 'window');
  const check = connection.prepare(
    "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)",
  );
  expect(() => check.run()).not.toThrow();
  expect(store.search.find([['ALPHA']]), 'until it is purged').toHaveLength(1);
  const projection = store.projections.ofApplications.find(({ name }) => name === 'search');
  projection?.remove(first);
  expect(() => check.run()).not.toThrow();
  expect(store.search.find([['ALPHA']])).toEqual([]);
  expect(store.search.find([['DELTA']])).toHaveLength(1);
  projection?.clear();
  expect(() => check.run()).not.toThrow();
  expect(store.search.all()).toEqual([]);
});
