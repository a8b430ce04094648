import { expect, it } from 'vitest';
import { heardDays } from './heard/heard-words';
import { withinDays } from './figures';

it('says how many days, and "the same day" instead of none', () => {
  expect([0, 1, 9].map(withinDays)).toEqual(['on the same day', 'within 1 day', 'within 9 days']);
  const ranges = [
    [0, 0],
    [0, 1],
    [1, 1],
    [10, 21],
  ] as const;
  expect(ranges.map(([fromDays, toDays]) => heardDays({ fromDays, toDays }))).toEqual([
    'the same day',
    '0–1 days',
    '1 day',
    '10–21 days',
  ]);
});
