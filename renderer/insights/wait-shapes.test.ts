import { describe, expect, it } from 'vitest';
import type { ApplicationId } from '@shared/model/ids';
import { survivalOf } from '@shared/statistics/survival';
import { axisEnd, bandPath, curvePath, hasBand, shareRepliedBy, stackedDots } from './wait-shapes';

const scales = { x: (days: number) => days * 10, y: (share: number) => 100 - share * 100 };
const survival = survivalOf([
  { days: 2, answered: true },
  { days: 3, answered: false },
  { days: 5, answered: true },
  { days: 9, answered: false },
]);

describe('a wait chart', () => {
  it('steps up at each reply, to the longest wait', () => {
    expect(curvePath(survival, 9, scales)).toBe('M0,100H20V75H50V37.5H90');
  });

  it('stays flat while there is no reply', () => {
    expect(curvePath(survivalOf([{ days: 4, answered: false }]), 4, scales)).toBe('M0,100H40');
    expect(bandPath(survivalOf([]), 0, scales)).toBe('');
  });

  it('ends its band where all have replied', () => {
    const complete = survivalOf([
      { days: 1, answered: true },
      { days: 2, answered: true },
    ]);
    expect(hasBand(complete)).toBe(true);
    expect(hasBand(survivalOf([{ days: 0, answered: true }])), 'all on the same day').toBe(false);
    expect(bandPath(complete, 8, scales)).toMatch(/^M10,100H10V[\d.]+H20V[\d.]+H10Z$/);
  });

  it('says which share had a reply by a day', () => {
    expect([1, 2, 4, 5, 50].map((days) => shareRepliedBy(survival, days))).toEqual([
      0, 0.25, 0.25, 0.625, 0.625,
    ]);
  });

  it('ends its axis at the longest wait, or half as far again as the last reply if that is far beyond it', () => {
    const replies = (days: readonly number[]) =>
      survivalOf([...days.map((day) => ({ days: day, answered: true })), { days: 3_000, answered: false }]);
    const five = replies([1, 3, 5, 9, 15]);
    expect([15, 40, 46, 47, 3_000].map((longest) => axisEnd(five, longest))).toEqual([15, 40, 46, 23, 23]);
    expect(axisEnd(replies([0, 0, 0, 0, 0]), 3_000)).toBe(0);
    expect(axisEnd(replies([1, 3, 5, 9]), 3_000), 'too few replies for a curve').toBe(3_000);
    expect(axisEnd(survivalOf([]), 0)).toBe(0);
  });

  it('stacks the dots of a day, closer if there are many', () => {
    const dots = (count: number, days: number) =>
      Array.from({ length: count }, () => ({
        applicationId: 'a' as ApplicationId,
        days,
        answered: true,
        isOpen: false,
      }));
    expect(stackedDots([...dots(3, 1), ...dots(1, 2)], 50)).toEqual([0, 9.5, 19, 0]);
    expect(Math.max(...stackedDots(dots(101, 1), 50))).toBe(50);
  });
});
