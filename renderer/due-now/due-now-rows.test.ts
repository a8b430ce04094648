import { expect, it } from 'vitest';
import type { InterviewId } from '@shared/model/ids';
import type { CalendarDate } from '@shared/model/time';
import { at, dueNowAmong, makeCard, makeStep, NOW, UTC } from '../../tests/support/cards';
import { dueNowRows } from './due-now-rows';

const withStep = (days: Parameters<typeof makeStep>[0]) => makeCard('check-in', { current: makeStep(days) });

it('has a heading for each group, with its cards below, and marks the most urgent card', () => {
  const dueNow = dueNowAmong(
    [withStep({ due: -9, latest: -1 }), withStep({ due: -1 }), withStep({ due: 3 })],
    NOW,
    UTC,
  );
  expect(dueNowRows(dueNow).map((row) => (row.kind === 'group' ? row.group : row.kind))).toEqual([
    'late',
    'first-card',
    'due',
    'card',
    'coming-up',
    'card',
  ]);
});

it('gives less room to what has no bar, and least to what has nothing to do yet', () => {
  const planned = makeCard('applied', {
    upcoming: {
      interviewId: '00000000-0000-7000-8000-00000000aaaa' as InterviewId,
      startsAt: at(2),
      endsAt: at(2.1),
      timeZone: UTC,
    },
  });
  const silent = makeCard('applied', {
    nudge: { heardOn: '2026-03-01' as CalendarDate, afterDays: 7, dueAt: at(-1), putOffUntil: null },
  });
  const kinds = (...cards: Parameters<typeof dueNowAmong>[0]) =>
    dueNowRows(dueNowAmong(cards, NOW, UTC)).flatMap((row) => (row.kind === 'group' ? [] : [row.kind]));
  expect(kinds(planned)).toEqual(['line']);
  expect(kinds(silent, planned)).toEqual(['first-barless', 'line']);
});
