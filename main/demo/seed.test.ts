import { expect, it } from 'vitest';
import { stepStateAt } from '../../shared/rules/progress/step-state';
import type { Stage } from '../../shared/model/application';
import type { TimeZone } from '../../shared/model/time';
import { newId } from '../platform/new-id';
import { createTestServices, instant } from '../../tests/support/test-services';
import { seedDemo } from './seed';

const moments = [
  '2026-11-22T19:40:00+01:00', // a Sunday evening
  '2026-11-25T08:05:00+01:00',
  '2026-03-30T12:00:00+02:00', // the Monday after the clocks changed
  '2026-12-31T23:55:00+01:00',
];

it.each(moments)('the demo seeded at %s has every stage, and every state of a step', (moment) => {
  const now = instant(moment);
  const services = createTestServices(now);
  const report = (what: string, cause: unknown) => {
    throw new Error(what, { cause });
  };
  const computerZone = () => 'Europe/Berlin' as TimeZone;
  seedDemo({ store: services.store, computerZone, nextId: newId, report }, now);
  const { cards } = services.board.read();
  expect(cards.length).toBeGreaterThanOrEqual(38);
  const perStage = new Map<Stage, number>();
  for (const { stage } of cards) perStage.set(stage, (perStage.get(stage) ?? 0) + 1);
  for (const stage of ['applied', 'thank-you', 'check-in', 'final', 'closed'] as const) {
    expect(perStage.get(stage), stage).toBeGreaterThanOrEqual(4);
  }
  const states = cards.flatMap(({ current }) => (current ? [stepStateAt(current.step, current, now)] : []));
  expect(new Set(states)).toEqual(new Set(['waiting', 'open', 'due', 'late', 'ready']));
  expect(new Set(cards.flatMap(({ outcome }) => outcome ?? []))).toEqual(
    new Set(['offer', 'rejected', 'no-reply', 'withdrew']),
  );
  expect(services.board.undoState().undo).not.toBeNull();
  expect(services.store.cards.nextChangeAt()).toBeGreaterThan(now);
});
