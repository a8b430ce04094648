import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import type { DecideContext } from './decision';
import { changePolicy } from './settings';

const holidays = ['2026-05-01', '2026-12-25'] as CalendarDate[];
const known: Policy = { ...defaultPolicy, holidays };
const context: DecideContext = {
  now: Date.parse('2026-03-03T15:00:00Z') as Instant,
  policy: known,
  computerZone: 'UTC' as TimeZone,
  nextId: () => '',
};
const alreadyThere = { ok: false, refusal: { tag: 'state', reason: 'already-there' } };

describe('a policy', () => {
  it('that says what holds already is refused, however it is written', () => {
    const reversed = Object.fromEntries(Object.entries(known).reverse()) as unknown as Policy;
    const unsorted = {
      ...known,
      holidays: holidays.toReversed(),
      workingDays: known.workingDays.toReversed(),
    };
    for (const policy of [known, reversed, unsorted]) {
      expect(changePolicy({ policy }, context)).toEqual(alreadyThere);
    }
  });

  it.each([
    ['a number', { graceDays: known.graceDays + 1 }],
    ['a weekday', { workingDays: known.workingDays.slice(1) }],
    ['a holiday', { holidays: holidays.slice(1) }],
  ] as const)('in which %s differs is a change', (_what, patch) => {
    const policy: Policy = { ...known, ...patch };
    expect(changePolicy({ policy }, context)).toMatchObject({
      ok: true,
      value: { event: { type: 'policy-changed', policy } },
    });
  });
});
