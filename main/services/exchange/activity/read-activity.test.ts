import { expect, it } from 'vitest';
import { activityOf, activityParts } from '../../../../shared/exchange/activity/activity';
import { reportOf } from '../../../../shared/exchange/activity/report';
import type { ApplicationId } from '../../../../shared/model/ids';
import { addDays, dateOf } from '../../../../shared/rules/calendar/calendar';
import { zone } from '../../../../tests/support/build-application';
import { detailsInput } from '../../../../tests/support/inputs';
import { createTestServices, instant } from '../../../../tests/support/test-services';
import { seedMany } from '../../../demo/seed-many';
import { newId } from '../../../platform/new-id';
import { readActivity } from './read-activity';

const now = instant('2026-03-10T12:00:00-05:00');
const here = zone('America/New_York');

it('reads only what can be in the period, and misses nothing', async () => {
  const services = createTestServices(now, here);
  const { applications, store } = services;
  const report = () => undefined;
  seedMany({ store, computerZone: () => here, nextId: newId, report }, 150, now);
  const today = dateOf(now, here);
  for (let days = 0; days < 40; days += 8)
    services.changes.make(
      'add-application',
      { details: detailsInput({ appliedOn: addDays(today, -days) }), interviews: [] },
      'window',
    );
  const all = store.events
    .applicationIds()
    .toSorted()
    .flatMap((id) => applications.fold(id) ?? [])
    .flatMap((application) => activityOf(application, { now, zone: here }));
  let read = 0;
  const counting = {
    foldSeveral(ids: readonly ApplicationId[]) {
      read += ids.length;
      return applications.foldSeveral(ids);
    },
  };
  let found = 0;
  for (let days = -20; days < 60; days += 4) {
    const from = addDays(today, -days);
    const period = { from, to: addDays(from, 3) };
    const asked = { ...period, name: '', parts: [...activityParts], hasSignature: false };
    const { report: made } = await readActivity({ applications: counting, store, now, zone: here }, asked);
    expect(made).toEqual(reportOf(all, period, activityParts));
    found += made.entries.length;
  }
  expect(found).toBeGreaterThan(150);
  expect(read).toBeLessThan(20 * 155 * 0.5);
});
