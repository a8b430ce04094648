import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOfAll, rowsInSight, scrollTo, topsOf } from './row-places';

const heights = fc.array(fc.constantFrom(28, 78, 94), { minLength: 1, maxLength: 40 });
const list = fc.record({
  heights,
  scrolled: fc.nat({ max: 4_000 }),
  height: fc.integer({ min: 100, max: 900 }),
});
const identity = (height: number) => height;

/** Looked for one by one. */
function seen(rows: readonly number[], top: number, bottom: number): number[] {
  let at = 0;
  return rows.flatMap((height, index) => {
    const isSeen = at < bottom && at + height > top;
    at += height;
    return isSeen ? [index] : [];
  });
}

describe('rows of known heights', () => {
  it('lie below each other', () => {
    const tops = topsOf([94, 28, 78], identity);
    expect([...tops]).toEqual([0, 94, 122, 200]);
    expect(heightOfAll(tops)).toBe(200);
    expect(heightOfAll(topsOf([], identity))).toBe(0);
  });

  it('are in sight if any part of them is', () => {
    fc.assert(
      fc.property(list, ({ heights: rows, scrolled, height }) => {
        const tops = topsOf(rows, identity);
        const top = Math.max(0, Math.min(scrolled, heightOfAll(tops) - height));
        const indexes = seen(rows, top, top + height);
        expect(rowsInSight(tops, scrolled, height)).toEqual({ first: indexes[0], last: indexes.at(-1) });
      }),
    );
  });

  it('are in sight at the end of the list, however many are gone', () => {
    expect(rowsInSight(topsOf([100, 100, 100], identity), 5_000, 150)).toEqual({ first: 1, last: 2 });
  });

  it('are none in an empty list', () => {
    const { first, last } = rowsInSight(topsOf([], identity), 0, 500);
    expect(last).toBeLessThan(first);
  });

  it('are brought into sight by scrolling no further than needed', () => {
    fc.assert(
      fc.property(list, fc.nat(), ({ heights: rows, scrolled: wished, height }, at) => {
        const tops = topsOf(rows, identity);
        const most = Math.max(0, heightOfAll(tops) - height);
        const scrolled = Math.min(wished, most);
        const index = at % rows.length;
        const to = scrollTo(tops, index, scrolled, height);
        const [top, bottom] = [tops[index] ?? NaN, tops[index + 1] ?? NaN];
        const after = Math.min(to ?? scrolled, most);
        expect(top).toBeGreaterThanOrEqual(after);
        expect(bottom).toBeLessThanOrEqual(after + height);
        const distance = Math.max(0, bottom - scrolled - height) + Math.max(0, scrolled - top);
        expect(Math.abs(after - scrolled)).toBe(distance);
      }),
    );
  });
});
