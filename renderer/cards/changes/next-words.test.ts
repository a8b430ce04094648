import { describe, expect, it, vi } from 'vitest';
import { at, makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import { unbroken } from '../../../tests/support/words/unbroken';
import type { Card } from '@shared/model/card';
import type { CalendarDate } from '@shared/model/time';

vi.mock('../../core/clock', () => ({ computerZone: () => UTC }));
const { nextWords } = await import('./next-words');

const said = (...parts: readonly Partial<Card>[]) =>
  nextWords(
    parts.map((part) => makeCard('check-in', part)),
    NOW,
  );
const step = (days: Parameters<typeof makeStep>[0]) => ({ current: makeStep(days) });
const nudge = { heardOn: '2026-03-01' as CalendarDate, afterDays: 12, dueAt: at(2), putOffUntil: null };

describe('what is due next, as it is heard after a change', () => {
  it.each([
    ['a step ahead', step({ due: 7 }), 'Next: check-in, due Wed 18 Mar.'],
    ['a step that is due', step({ due: -1 }), 'Next: check-in, due now.'],
    ['a step that is late', step({ due: -9, latest: -2 }), 'Next: check-in, late. It was due Mon 2 Mar.'],
    [
      'a snooze',
      step({ due: -1, snoozedUntil: at(1) }),
      'Next: check-in, snoozed until Thu 12 Mar, 12:00\u00a0PM.',
    ],
    ['letting go, ahead', step({ step: 'close', due: 7 }), 'Next: letting go, from Wed 18 Mar.'],
    ['letting go, possible', step({ step: 'close', due: -1 }), 'Next: letting go, whenever you like.'],
    ['a nudge ahead', { nudge }, 'Next: look again on Fri 13 Mar.'],
    [
      'a nudge that was put off',
      { nudge: { ...nudge, dueAt: at(-1), putOffUntil: at(5) } },
      'Next: look again on Mon 16 Mar.',
    ],
    ['a nudge that is due', { nudge: { ...nudge, dueAt: at(-1) } }, 'Nothing heard: look again now.'],
    ['nothing', {}, 'Nothing is due.'],
    ['an archived application', { ...step({ due: -1 }), isArchived: true }, ''],
  ] as const)('of one with %s', (_what, part, words) => {
    expect(unbroken(said(part))).toBe(unbroken(words));
  });

  it('of one with an interview', () => {
    const upcoming = (startsIn: number) => ({
      upcoming: {
        interviewId: makeStep({}).interviewId,
        startsAt: at(startsIn),
        endsAt: at(startsIn + 1),
        timeZone: UTC,
      },
    });
    expect(unbroken(said(upcoming(7)))).toBe(unbroken('Next: interview, Wed 18 Mar, 12:00\u00a0PM.'));
    expect(said(upcoming(-0.5))).toBe('The interview is in progress.');
  });

  it('of several counts those that are due', () => {
    const [due, late, ahead] = [step({ due: -1 }), step({ due: -9, latest: -2 }), step({ due: 7 })];
    const snoozed = step({ due: -1, snoozedUntil: at(1) });
    expect(said(due, late, ahead, snoozed)).toBe('2 of them are due.');
    expect(said(due, ahead)).toBe('1 of them is due.');
    expect(said(ahead, snoozed)).toBe('Nothing is due.');
    expect(said()).toBe('');
  });
});
