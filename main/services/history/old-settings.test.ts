import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { createTestServices, createTestServicesOver, instant } from '../../../tests/support/test-services';

it('settings that were stored before there were industries and places read as the defaults of both', () => {
  const services = createTestServices(instant('2026-03-03T12:00:00Z'));
  const policy = { ...defaultPolicy, graceDays: 5, holidays: ['2026-12-25' as never] };
  expect(services.changes.make('change-policy', { policy }, 'window').ok).toBe(true);
  const { connection } = services;
  const forget = (column: string, path: string) =>
    `${column} = json_remove(${column}, '${path}.holidayPlace', '${path}.industries')`;
  connection.exec(`UPDATE event SET ${forget('body', '$.policy')}`);
  connection.exec(`UPDATE setting SET ${forget('json', '$.policy')}`);
  expect(connection.prepare('SELECT json FROM setting').pluck().get()).not.toContain('industries');

  expect(services.settings.read().policy).toEqual(policy);
  const restarted = createTestServicesOver(services);
  expect(restarted.settings.read().policy).toEqual(policy);
  expect(restarted.projectionDifferences()).toEqual([]);
  expect(restarted.changes.make('change-policy', { policy }, 'window')).toMatchObject({
    refusal: { reason: 'already-there' },
  });
  expect(restarted.changes.undo('window').ok).toBe(true);
  expect(restarted.settings.read().policy).toEqual(defaultPolicy);
});
