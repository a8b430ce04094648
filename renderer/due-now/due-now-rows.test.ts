import { expect, it } from 'vitest';
import { dueNowAmong, makeCard, makeStep, NOW, UTC } from '../../tests/support/cards';
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
