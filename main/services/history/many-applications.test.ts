import { expect, it } from 'vitest';
import type { Card } from '../../../shared/model/card';
import { defaultPolicy } from '../../../shared/model/policy';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { newId } from '../../platform/new-id';
import { createTestServices, createTestServicesOver, instant } from '../../../tests/support/test-services';
import { seedMany } from '../../demo/seed-many';
import { createServices } from '../services';
import { BATCH } from './projecting';

const COUNT = 1_200;

const isOpen = ({ stage }: Card) => stage !== 'closed';

it('many applications go through a day, a policy change and its undo without a wrong card', () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const left: (() => void)[] = [];
  const services = createTestServices(now, 'Europe/Berlin', (work) => void left.push(work));
  /** Runs everything that was scheduled. */
  const runScheduled = () => {
    for (let work = left.shift(); work; work = left.shift()) work();
  };
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedMany({ store: services.store, computerZone, nextId: newId, report: () => undefined }, COUNT, now);
  expect(services.board.read().cards).toHaveLength(COUNT);

  const heard: number[] = [];
  services.onBoardChanged(({ saved }) => heard.push(saved.length));
  services.setNow((now + 86_400_000) as Instant);
  services.passingOfTime.tick(services.now());
  runScheduled();
  // Only what the day changed was touched, in batches that keep nobody waiting.
  expect(Math.max(...heard)).toBeLessThanOrEqual(BATCH);
  expect(heard.reduce((sum, count) => sum + count, 0)).toBeLessThan(COUNT);
  expect(services.store.cards.nextChangeAt()).toBeGreaterThan(services.now());

  heard.length = 0;
  const before = services.board.read().cards;
  const policy = { ...defaultPolicy, checkIn: 'two-weeks' as const };
  expect(services.changes.make('change-policy', { policy }, 'window').ok).toBe(true);
  expect(heard).toEqual([BATCH]);
  runScheduled();
  // What is closed no policy moves.
  expect(heard.reduce((sum, count) => sum + count, 0)).toBe(before.filter(isOpen).length);
  expect(Math.max(...heard)).toBe(BATCH);
  expect(services.board.read().cards.filter(isOpen)).not.toEqual(before.filter(isOpen));
  expect(services.projectionDifferences()).toEqual([]);
  expect(services.changes.undo('window').ok).toBe(true);
  runScheduled();
  expect(services.board.read().cards).toEqual(before);
  expect(services.projectionDifferences()).toEqual([]);
}, 60_000);

it('an app that ends in the middle of a policy change continues at the next start', () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const services = createTestServices(now, 'Europe/Berlin', () => undefined);
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedMany({ store: services.store, computerZone, nextId: newId, report: () => undefined }, COUNT, now);
  const policy = { ...defaultPolicy, checkIn: 'two-weeks' as const };
  services.changes.make('change-policy', { policy }, 'window');
  expect(services.projectionDifferences()).not.toEqual([]);
  expect(createTestServicesOver(services).projectionDifferences()).toEqual([]);
}, 60_000);

it('many applications are changed as one, with one undo, and how much is done is said meanwhile', () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const services = createTestServices(now);
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  const deps = { store: services.store, computerZone, nextId: newId, report: () => undefined };
  seedMany(deps, COUNT, now);
  const shares: number[] = [];
  const { changes } = createServices({
    ...{ ...deps, clock: { now: () => now } },
    onProgress: (share) => void shares.push(share),
  });
  const { cards } = services.board.read();
  const input = { applicationIds: cards.map(({ id }) => id), act: { kind: 'archive' } } as const;
  expect(changes.isLarge({ name: 'change-several', input })).toBe(true);
  const one = { ...input, applicationIds: input.applicationIds.slice(0, 1) };
  expect(changes.isLarge({ name: 'change-several', input: one })).toBe(false);

  expect(changes.make('change-several', input, 'window')).toMatchObject({
    ok: true,
    value: { description: { name: 'several-archived', count: COUNT } },
  });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  // Once for each that is decided, and once for each that is projected.
  expect(shares).toHaveLength(2 * COUNT);
  expect(services.board.read().cards.every(({ isArchived }) => isArchived)).toBe(true);
  expect(services.projectionDifferences()).toEqual([]);

  expect(changes.isLarge('undo')).toBe(true);
  expect(changes.undo('window').ok).toBe(true);
  expect(services.board.read().cards).toEqual(cards);
  expect(services.projectionDifferences()).toEqual([]);
}, 60_000);

it('a tag of many applications is merged as a large change, one of a few is not', () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const services = createTestServices(now);
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedMany({ store: services.store, computerZone, nextId: newId, report: () => undefined }, COUNT, now);
  const applicationIds = services.board.read().cards.map(({ id }) => id);
  const tag = (name: string, ids: readonly ApplicationId[]) => {
    const add = [{ name, colour: 'blue' as const }];
    const act = { kind: 'tags' as const, add, remove: [] };
    services.changes.make('change-several', { applicationIds: [...ids], act }, 'window');
  };
  tag('Many', applicationIds);
  tag('Few', applicationIds.slice(0, 10));
  const idOf = (name: string) => {
    const found = services.settings.read().tags.find((one) => one.name === name);
    if (!found) throw new Error(`There is no tag ${name}.`);
    return found.id;
  };
  const merging = (from: string, into: string) =>
    ({ name: 'merge-tags', input: { tagId: idOf(from), intoId: idOf(into) } }) as const;
  expect(services.changes.isLarge(merging('Few', 'Many'))).toBe(false);
  expect(services.changes.isLarge(merging('Many', 'Few'))).toBe(true);
}, 60_000);
