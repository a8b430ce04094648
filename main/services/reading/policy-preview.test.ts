import { DamagedRecordError } from '../../db/file/faults';
import { expect, it, vi } from 'vitest';
import { defaultPolicy, type Policy } from '../../../shared/model/policy';
import type { ApplicationId } from '../../../shared/model/ids';
import { MAX_MOVED_LISTED, type PolicyPreview } from '../../../shared/model/policy-preview';
import type { TimeZone } from '../../../shared/model/time';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';
import { newId } from '../../platform/new-id';
import { seedMany } from '../../demo/seed-many';

const twoWeeks = { ...defaultPolicy, checkIn: 'two-weeks' as const };

function add(services: TestServices, company: string): ApplicationId {
  const interviews = [interviewInput(instant('2026-03-02T15:00:00Z'))];
  const details = detailsInput({ company });
  const added = services.changes.make('add-application', { details, interviews }, 'window');
  if (!added.ok || !added.value.applicationId) throw new Error('The application was refused.');
  return added.value.applicationId;
}

/** Three applications whose check-in is next, and one each that is closed, archived and deleted. */
function begin(): TestServices {
  const services = createTestServices(instant('2026-03-03T15:00:00Z'));
  const ids = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'].map((company) => add(services, company));
  for (const applicationId of ids) {
    const interviewId = services.applications.fold(applicationId)?.interviews[0]?.id;
    if (!interviewId) throw new Error('There is no interview.');
    const sending = {
      applicationId,
      interviewId,
      step: 'thank-you',
      contactId: null,
      medium: 'email',
      sentAt: null,
    } as const;
    expect(services.changes.make('mark-sent', sending, 'window').ok).toBe(true);
  }
  const [closed, archived, deleted] = ids as [ApplicationId, ApplicationId, ApplicationId];
  services.changes.make('close-application', { applicationId: closed, outcome: 'no-reply' }, 'window');
  services.changes.make('archive-application', { applicationId: archived }, 'window');
  services.changes.make('delete-application', { applicationId: deleted }, 'window');
  return services;
}

async function previewOf(services: TestServices, policy: Policy): Promise<PolicyPreview> {
  const answered = await services.policyPreview.preview(policy);
  if (!answered.ok) throw new Error(`The preview was refused: ${JSON.stringify(answered.refusal)}`);
  return answered.value;
}

it('a preview shows what the change then does to open cards, and changes nothing', async () => {
  const services = begin();
  const before = services.board.read();
  const preview = await previewOf(services, twoWeeks);
  expect(services.board.read()).toEqual(before);
  expect(preview).toMatchObject({ movedCount: 3 });
  expect(preview.moved.map(({ company }) => company)).toEqual(['Dogwood', 'Elm', 'Fir']);

  services.changes.make('change-policy', { policy: twoWeeks }, 'window');
  const cards = new Map(services.board.read().cards.map((card) => [card.id, card]));
  for (const { applicationId, after } of preview.moved) {
    expect(cards.get(applicationId)).toMatchObject({ stage: after.stage, current: after.window });
  }
});

it('a preview of the current policy moves nothing', async () => {
  const preview = await previewOf(begin(), defaultPolicy);
  expect(preview).toEqual({ moved: [], movedCount: 0 });
});

it("an application that can't be read doesn't prevent the preview", async () => {
  const services = begin();
  const [first] = services.board.read().cards.filter(({ company }) => company === 'Elm');
  const { ofApplication, ofApplications } = services.store.events;
  const refuseDamaged = (ids: readonly ApplicationId[]) => {
    if (ids.some((id) => id === first?.id)) throw new DamagedRecordError('a damaged page');
  };
  vi.spyOn(services.store.events, 'ofApplication').mockImplementation((id) => {
    refuseDamaged([id]);
    return ofApplication(id);
  });
  vi.spyOn(services.store.events, 'ofApplications').mockImplementation((ids) => {
    refuseDamaged(ids);
    return ofApplications(ids);
  });
  const preview = await previewOf(services, twoWeeks);
  expect(preview.moved.map(({ company }) => company)).toEqual(['Dogwood', 'Fir']);
  expect(services.reports).toHaveLength(1);
});

it('if many move, the soonest are listed, all are counted, and other work gets its turn', async () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const services = createTestServices(now);
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedMany({ store: services.store, computerZone, nextId: newId, report: () => undefined }, 1_500, now);
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const preview = await previewOf(services, { ...defaultPolicy, sendAt: '11:00' as never });
  isDone = true;
  expect(preview.moved).toHaveLength(MAX_MOVED_LISTED);
  expect(preview.movedCount).toBeGreaterThan(MAX_MOVED_LISTED);
  expect(preview.movedCount).toBeLessThanOrEqual(services.board.read().cards.length);
  const dues = preview.moved.map(({ after }) => after.window?.dueAt ?? Infinity);
  expect(dues).toEqual(dues.toSorted((a, b) => a - b));
  expect(turns).toBeGreaterThan(20);
});

it('a preview is refused if the change would be', async () => {
  const services = begin();
  const [first] = defaultPolicy.industries;
  if (!first) throw new Error('There are no industries.');
  const policy = { ...twoWeeks, industries: [first, { ...first, pace: 'slow' as const }] };
  const refused = services.changes.make('change-policy', { policy }, 'window');
  expect(refused).toMatchObject({ ok: false, refusal: { tag: 'field', reason: 'already-listed' } });
  expect(await services.policyPreview.preview(policy)).toEqual(refused);
});

it('an older preview stops when a newer one starts, and says that it was superseded', async () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const services = createTestServices(now);
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedMany({ store: services.store, computerZone, nextId: newId, report: () => undefined }, 600, now);
  const reading = vi.spyOn(services.store.events, 'ofApplications');
  const older = services.policyPreview.preview({ ...twoWeeks, graceDays: 7 });
  await previewOf(services, twoWeeks);
  expect(await older).toEqual({ ok: false, refusal: { tag: 'state', reason: 'superseded' } });
  // Each card once, and those of the one turn that the older had before it.
  const readCount = reading.mock.calls.reduce((count, [ids]) => count + ids.length, 0);
  expect(readCount).toBeLessThan(600 * 1.5);
});

it('a card without a past interview is skipped', async () => {
  const services = begin();
  const details = detailsInput({ company: 'Ginkgo' });
  services.changes.make('add-application', { details, interviews: [] }, 'window');
  const reading = vi.spyOn(services.store.events, 'ofApplications');
  expect(await previewOf(services, twoWeeks)).toMatchObject({ movedCount: 3 });
  expect(reading.mock.calls.flatMap(([ids]) => ids)).toHaveLength(3);
});
