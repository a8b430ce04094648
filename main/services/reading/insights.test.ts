import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { seedMany } from '../../demo/seed-many';
import { newId } from '../../platform/new-id';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';

it('insights follow what is recorded, undone and deleted', async () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const { changes } = services;
  const waits = async () => {
    const [all] = (await services.insights.read('America/New_York' as TimeZone)).responses.all;
    return all?.dots.map(({ days, answered }) => [days, answered]) ?? [];
  };
  expect(await waits()).toEqual([]);
  const added = changes.make(
    'add-application',
    { details: detailsInput(), interviews: [interviewInput(instant('2026-03-03T19:00:00Z'))] },
    'window',
  );
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  const { applicationId } = added.value;
  services.setNow(instant('2026-03-09T20:00:00Z'));
  expect(await waits()).toEqual([[6, false]]);

  const reply = { kind: 'rejection', receivedAt: null, text: '', answerBy: null, interview: null } as const;
  expect(changes.make('record-reply', { applicationId, reply }, 'window').ok).toBe(true);
  services.setNow(instant('2026-03-20T20:00:00Z'));
  expect(await waits()).toEqual([[6, true]]);
  changes.undo('window');
  expect(await waits()).toEqual([[17, false]]);
  changes.make('delete-application', { applicationId }, 'window');
  expect(await waits()).toEqual([]);
  expect(services.projectionDifferences()).toEqual([]);
});

it('insights keep what is archived as a wait that ended, and nothing of what is purged', async () => {
  const services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const { changes } = services;
  const waits = async () => {
    const { responses, funnels } = await services.insights.read('America/New_York' as TimeZone);
    const dots = responses.all.flatMap((group) => group.dots);
    return [funnels.all.applied, dots.map(({ days, isOpen }) => [days, isOpen])];
  };
  const added = changes.make(
    'add-application',
    { details: detailsInput(), interviews: [interviewInput(instant('2026-03-03T19:00:00Z'))] },
    'window',
  );
  if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
  const { applicationId } = added.value;
  services.setNow(instant('2026-03-09T20:00:00Z'));
  changes.make('archive-application', { applicationId }, 'window');
  services.setNow(instant('2026-03-20T20:00:00Z'));
  expect(await waits()).toEqual([1, [[6, false]]]);
  changes.undo('window');
  expect(await waits()).toEqual([1, [[17, true]]]);
  changes.make('delete-application', { applicationId }, 'window');
  services.setNow(instant('2026-03-20T21:00:00Z'));
  services.passingOfTime.tick(services.now());
  expect(services.store.events.ofApplication(applicationId)).toHaveLength(1);
  expect(await waits()).toEqual([0, []]);
  expect(services.projectionDifferences()).toEqual([]);
});

it('insights say nothing of the future after the clock was set back', async () => {
  const services = createTestServices(instant('2026-03-10T20:00:00Z'));
  services.changes.make(
    'add-application',
    { details: detailsInput(), interviews: [interviewInput(instant('2026-03-09T19:00:00Z'))] },
    'window',
  );
  const at = async (now: string) => {
    services.setNow(instant(now));
    const { responses, funnels, activity } = await services.insights.read('America/New_York' as TimeZone);
    const sum = activity.days.reduce((all, { interviews }) => all + interviews, 0);
    return [responses.all.flatMap(({ dots }) => dots.map(({ days }) => days)), funnels.all.interviewed, sum];
  };
  expect(await at('2026-03-10T20:00:00Z')).toEqual([[1], 1, 1]);
  expect(await at('2025-12-31T20:00:00Z')).toEqual([[], 0, 0]);
  expect(await at('2036-03-09T20:00:00Z')).toEqual([[3_653], 1, 0]);
});

describe('with many applications', () => {
  const now = instant('2026-03-03T20:00:00Z');
  const zone = 'America/New_York' as TimeZone;
  let services: TestServices;
  beforeAll(() => {
    services = createTestServices(now);
    const { store } = services;
    seedMany({ store, computerZone: () => zone, nextId: newId, report: fail }, 1_200, now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  function deleteOne(): ApplicationId {
    const [card] = services.board.read().cards;
    if (card === undefined) throw new Error('There is no card.');
    services.changes.make('delete-application', { applicationId: card.id }, 'window');
    return card.id;
  }

  it('what is recorded while they are read is in the next figures', async () => {
    const reading = services.insights.read(zone);
    deleteOne();
    await reading;
    expect((await services.insights.read(zone)).funnels.all.applied).toBe(1_199);
  });

  it('facts are read once, then only those of the applications that changed', async () => {
    const { insights, changes, store } = services;
    const before = await insights.read(zone);
    const slice = vi.spyOn(store.statistics, 'slice');
    const of = vi.spyOn(store.statistics, 'of');
    expect(await insights.read(zone), 'nothing changed: the same result').toBe(before);
    const id = deleteOne();
    expect((await insights.read(zone)).funnels.all.applied).toBe(before.funnels.all.applied - 1);
    expect(of.mock.calls).toEqual([[[id]]]);
    changes.undo('window');
    expect(await insights.read(zone)).toEqual(before);
    expect(slice).not.toHaveBeenCalled();
  });

  it('other work gets its turn while they are counted', async () => {
    services.setNow((now + 60_000) as Instant);
    let turns = 0;
    const progress = { isDone: false };
    const reading = services.insights.read(zone).then(() => (progress.isDone = true));
    while (!progress.isDone) {
      await nextTurn();
      turns += 1;
    }
    await reading;
    expect(turns).toBeGreaterThanOrEqual(2);
  });
});

function fail(what: string, cause: unknown): never {
  throw new Error(what, { cause });
}
