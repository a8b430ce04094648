/** The order of events: whatever arrives when, and whatever the clocks say, every computer folds the same. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { foldApplication } from '../../../shared/events/fold-application';
import { compareEvents, subjectKey, type EventBody, type StoredEvent } from '../../../shared/events/event';
import type { ChangeId } from '../../../shared/model/ids';
import { accept } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import { progressOf } from '../../../shared/rules/progress/progress';
import { detailsInput, interviewInput } from '../../../tests/support/inputs';
import {
  createTestServices,
  createTestServicesOver,
  instant,
  type TestServices,
} from '../../../tests/support/test-services';
import type { NewChange } from '../../ports/store';
import { adoptChanges } from './merging/adopting';
import { doSomething, someAct, type Act } from '../../../tests/support/acts';

const DAY_MS = 86_400_000;
const start = instant('2026-03-03T15:00:00Z');
const counts = { runs: 0, changes: 0, concurrent: 0 };

afterAll(() => {
  console.log(
    `two devices: ${counts.runs} runs, ${counts.changes} changes, ${counts.concurrent} of them unseen by the other at first`,
  );
});

/** What happens on the two devices: an act on one of them, or an exchange in a shuffled order. */
type Step =
  | { readonly tag: 'act'; readonly device: 0 | 1; readonly act: Act }
  | { readonly tag: 'exchange'; readonly seed: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        tag: fc.constant('act' as const),
        device: fc.constantFrom(0 as const, 1 as const),
        act: someAct,
      }),
    },
    { weight: 1, arbitrary: fc.record({ tag: fc.constant('exchange' as const), seed: fc.nat() }) },
  ),
  { minLength: 8, maxLength: 30, size: 'max' },
);

/** How far the second device's clock is off: right, 90 days behind, or 10 years ahead. */
const clockErrors = fc.constantFrom(0, -90 * DAY_MS, 3_650 * DAY_MS);

it('two devices that exchange their events in any order end up with the same state', () => {
  fc.assert(
    fc.property(steps, clockErrors, fc.nat(), (sequence, clockError, lastSeed) => {
      const devices = [
        createTestServices(start),
        createTestServices((start + clockError) as Instant),
      ] as const;
      for (const company of ['A', 'B']) {
        const interviews = [interviewInput(instant('2026-03-02T15:00:00Z'))];
        devices[0].changes.make(
          'add-application',
          { details: detailsInput({ company }), interviews },
          'window',
        );
      }
      exchange(devices, lastSeed);
      for (const step of sequence) {
        if (step.tag === 'exchange') exchange(devices, step.seed);
        else doSomething(devices[step.device], step.act);
      }
      exchange(devices, lastSeed + 1);

      const [here, there] = devices;
      expect(logOf(there)).toEqual(logOf(here));
      expect(statesOf(there)).toEqual(statesOf(here));
      expect(undoStates(there)).toEqual(undoStates(here));
      for (const device of devices) {
        expectInOrder(device);
        // Rows kept up to date as changes arrived equal those of a rebuild.
        expect(
          createTestServicesOver(device)
            .projectionDifferences()
            .filter((name) => /^(change|heads) /.test(name)),
        ).toEqual([]);
        expect(device.reports).toEqual([]);
      }
      for (const device of devices) device.connection.close();
      counts.runs += 1;
    }),
    { numRuns: 60 },
  );
}, 120_000);

it('any set of events folds to the same in any order of arrival, without throwing', () => {
  fc.assert(
    fc.property(fc.array(someAct, { minLength: 5, maxLength: 25, size: 'max' }), fc.nat(), (acts, seed) => {
      const services = createTestServices(start);
      services.changes.make(
        'add-application',
        { details: detailsInput(), interviews: [interviewInput(instant('2026-03-02T15:00:00Z'))] },
        'window',
      );
      for (const act of acts) doSomething(services, act);
      const events = [...services.store.events.all()];
      const part = shuffled(events, seed).slice(0, Math.ceil(events.length / 2));
      for (const some of [events, part]) {
        const sorted = shuffled(some, seed + 1).toSorted(compareEvents);
        expect(sorted.map(({ id }) => id)).toEqual(some.toSorted(compareEvents).map(({ id }) => id));
        for (const own of groupedBySubject(sorted)) {
          const application = foldApplication(own);
          if (application) progressOf(application, services.settings.read().policy, services.now());
        }
      }
      expect(events.toSorted(compareEvents)).toEqual(events);
      services.connection.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Every reading is in the one order, in which a change follows those its author had seen, whatever the clocks said. */
function expectInOrder({ store, connection }: TestServices): void {
  const { events } = store;
  const applicationIds = events.applicationIds();
  for (const read of [[...events.all()], ...applicationIds.map((id) => events.ofApplication(id))]) {
    expect(read.map(({ id }) => id)).toEqual(read.toSorted(compareEvents).map(({ id }) => id));
  }
  const places = new Map([...events.all()].map(({ changeId }, place) => [changeId, place]));
  const links = connection
    .prepare<[], { readonly child: ChangeId; readonly parent: ChangeId }>(
      'SELECT change_id AS child, parent_id AS parent FROM change_parent',
    )
    .all();
  const early = links.filter(
    ({ child, parent }) => (places.get(parent) ?? -1) > (places.get(child) ?? Infinity),
  );
  expect(early).toEqual([]);
}

function groupedBySubject(events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] {
  return [...Map.groupBy(events, ({ subject }) => subjectKey(subject)).values()];
}

/** Gives each what only the other has, whole changes in a shuffled order. */
function exchange(devices: readonly [TestServices, TestServices], seed: number): void {
  const [ours, theirs] = devices.map(changesOf);
  if (!ours || !theirs) return;
  counts.changes += ours.size + theirs.size;
  for (const [from, to, device] of [
    [ours, theirs, devices[1]],
    [theirs, ours, devices[0]],
  ] as const) {
    const missing = [...from.values()].filter(({ id }) => !to.has(id));
    counts.concurrent += missing.length;
    device.store.write(() => {
      adoptChanges(device.store, shuffled(missing, seed), device.now());
      return accept(null);
    });
  }
}

/** Every change of a device as it would be handed on. */
function changesOf(services: TestServices): ReadonlyMap<ChangeId, NewChange> {
  const { store, connection } = services;
  const parents = connection
    .prepare<[string], ChangeId>('SELECT parent_id FROM change_parent WHERE change_id = ? ORDER BY 1')
    .pluck();
  const description = connection
    .prepare<[string], string | null>('SELECT description FROM change WHERE id = ?')
    .pluck();
  const byChange = Map.groupBy([...store.events.all()], ({ changeId }) => changeId);
  return new Map(
    [...byChange].map(([id, events]) => {
      const [first] = events;
      if (!first) throw new Error('a change without events');
      const said = description.get(id) ?? null;
      const { deviceId, hlc, origin, at } = first;
      return [
        id,
        {
          ...{ id, deviceId, hlc, origin, at, parents: parents.all(id) },
          description: said === null ? null : (JSON.parse(said) as NewChange['description']),
          events: events.map((event) => ({
            id: event.id,
            index: event.index,
            subject: event.subject,
            body: event.body as EventBody,
          })),
        },
      ];
    }),
  );
}

function logOf(services: TestServices): readonly unknown[] {
  return [...services.store.events.all()].map((event) => JSON.stringify(event));
}

function statesOf(services: TestServices): readonly unknown[] {
  const applications = services.store.events.applicationIds().map((id) => services.applications.fold(id));
  return [...applications, services.store.journal.heads([{ kind: 'settings' }])];
}

function undoStates({ connection }: TestServices): readonly unknown[] {
  return [
    connection.prepare('SELECT * FROM change_state ORDER BY change_id').all(),
    connection.prepare('SELECT * FROM head ORDER BY subject, change_id').all(),
  ];
}

/** The same order for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map(
    (item, index) =>
      [(Math.imul(index + 1, 2_654_435_761) ^ Math.imul(seed + 1, 40_503)) >>> 0, item] as const,
  );
  return keyed.toSorted(([a], [b]) => a - b).map(([, item]) => item);
}
