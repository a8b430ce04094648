import { expect, it } from 'vitest';
import { heardDays } from './heard/heard-words';
import { survivalOf } from '@shared/statistics/survival';
import { withinDays } from './figures';
import { findingOf } from './response-times';

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

it('says when a quarter, half and three quarters had a reply, as far as they had one, and how many they are', () => {
  const finding = (
    replied: readonly number[],
    waiting: readonly number[] = [],
    ended: readonly number[] = [],
  ) =>
    findingOf({
      key: '',
      survival: survivalOf([
        ...replied.map((days) => ({ days, answered: true })),
        ...[...waiting, ...ended].map((days) => ({ days, answered: false })),
      ]),
      open: waiting.length,
      longest: 0,
      dots: [],
    });
  expect(finding([0, 0, 0, 0, 0])).toBe(
    'Three quarters had a reply on the same day. 5 in all, 5 replied, 0 waiting.',
  );
  expect(finding([1, 2, 3, 4, 5])).toBe(
    'Half had a reply within 3 days. A quarter had one within 2 days, three quarters within 4 days. 5 in all, 5 replied, 0 waiting.',
  );
  expect(finding([1, 2, 3, 4, 5], [9, 9, 9, 9, 9, 9])).toBe(
    'Fewer than half have had a reply. A quarter had one within 3 days. 11 in all, 5 replied, 6 waiting.',
  );
  expect(
    finding(
      [1, 1, 1, 1, 1],
      Array.from({ length: 1_200 }, () => 1),
    ),
  ).toBe('Fewer than half have had a reply. 1,205 in all, 5 replied, 1,200 waiting.');
  expect(finding([1, 2, 3, 4, 5], [6], [6, 6])).toBe(
    'Half had a reply within 4 days. A quarter had one within 2 days. 8 in all, 5 replied, 1 waiting, 2 ended without a reply.',
  );
  expect(finding([1, 2, 3, 4])).toBe(
    'Too few replies to say: 4 of the 5 needed. Until then, go by the rules: check in 7–\u206014 days after the interview, 2–\u20603 if they reply fast, 10–\u206014 if they reply slowly.',
  );
});
