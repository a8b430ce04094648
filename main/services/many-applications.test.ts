import { expect, it } from 'vitest';
import { defaultPolicy } from '../../shared/model/policy';
import type { Instant, TimeZone } from '../../shared/model/time';
import { newId } from '../platform/new-id';
import { createTestServices, instant } from '../../tests/support/test-services';
import { seedMany } from './demo/seed-many';

const COUNT = 1_200;

it('many applications are brought through a day and a policy change, and undone, without a card going astray', () => {
  const now = instant('2026-03-03T15:00:00-05:00');
  const services = createTestServices(now);
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedMany({ store: services.store, computerZone, nextId: newId, report: () => undefined }, COUNT, now);
  expect(services.board.read().cards).toHaveLength(COUNT);

  const heard: number[] = [];
  services.onBoardChanged(({ saved }) => heard.push(saved.length));
  services.setNow((now + 86_400_000) as Instant);
  services.passingOfTime.advance();
  // Only what the day changed was touched, in batches that keep nobody waiting.
  expect(Math.max(...heard)).toBeLessThanOrEqual(500);
  expect(heard.reduce((sum, count) => sum + count, 0)).toBeLessThan(COUNT);
  expect(services.passingOfTime.nextChangeAt()).toBeGreaterThan(services.now());

  heard.length = 0;
  const before = services.board.read().cards;
  const policy = { ...defaultPolicy, checkIn: 'two-weeks' as const };
  expect(services.changes.make('change-policy', { policy }, 'window').ok).toBe(true);
  expect(heard).toEqual([COUNT]);
  expect(services.changes.undo('window').ok).toBe(true);
  expect(services.board.read().cards).toEqual(before);
  expect(services.projectionDifferences()).toEqual([]);
}, 60_000);
