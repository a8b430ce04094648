import { expect, it } from 'vitest';
import { makeCard, makeStep, NOW, UTC } from '../../tests/support/cards';
import { dueNowOf } from '@shared/rules/progress/due-now';
import { dueNowRows } from './due-now-rows';

const withStep = (days: Parameters<typeof makeStep>[0]) => makeCard('check-in', { current: makeStep(days) });

it('numbers its cards through all groups, and leaves the headings out', () => {
  const dueNow = dueNowOf(
    [withStep({ due: -9, latest: -1 }), withStep({ due: -1 }), withStep({ due: 3 })],
    NOW,
    UTC,
  );
  expect(dueNowRows(dueNow).map((row) => (row.kind === 'card' ? row.position : row.group))).toEqual([
    'late',
    1,
    'due',
    2,
    'coming-up',
    3,
  ]);
});
