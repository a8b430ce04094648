import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivalOf, type Wait } from './survival';

/** "13+" is still waiting after 13, "13" got its reply then. */
function waits(text: string): readonly Wait[] {
  return text.split(' ').map((word) => ({ days: Number.parseFloat(word), answered: !word.endsWith('+') }));
}

const maintained = waits('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
const nonmaintained = waits('5 5 8 8 12 16+ 23 27 30 33 43 45');

describe('the survival estimate of the aml data (Miller 1997), compared with R 4.2.2, survival 3.5-3', () => {
  it.each([
    [
      'maintained',
      maintained,
      [
        [9, 11, 1, 0.909091, 0.50808, 0.986674],
        [13, 10, 1, 0.818182, 0.447429, 0.951162],
        [18, 8, 1, 0.715909, 0.35019, 0.899024],
        [23, 7, 1, 0.613636, 0.265752, 0.835299],
        [31, 5, 1, 0.490909, 0.167331, 0.7534],
        [34, 4, 1, 0.368182, 0.09283, 0.657041],
        [48, 2, 1, 0.184091, 0.011738, 0.525015],
      ],
      [18, 31, 48],
    ],
    [
      'nonmaintained',
      nonmaintained,
      [
        [5, 12, 2, 0.833333, 0.481715, 0.955509],
        [8, 10, 2, 0.666667, 0.337019, 0.859712],
        [12, 8, 1, 0.583333, 0.270139, 0.80094],
        [23, 6, 1, 0.486111, 0.191877, 0.729672],
        [27, 5, 1, 0.388889, 0.126272, 0.649817],
        [30, 4, 1, 0.291667, 0.072402, 0.560886],
        [33, 3, 1, 0.194444, 0.031199, 0.461429],
        [43, 2, 1, 0.097222, 0.005746, 0.348904],
        [45, 1, 1, 0, null, null],
      ],
      [8, 23, 33],
    ],
  ] as const)('%s', (_, data, rows, quartiles) => {
    const { curve, ...rest } = survivalOf(data);
    const rounded = (value: number | null) => value && Math.round(value * 1e6) / 1e6;
    expect(
      curve.map(({ day, atRisk, answered, survival, low, high }) => [
        day,
        atRisk,
        answered,
        rounded(survival),
        rounded(low),
        rounded(high),
      ]),
    ).toEqual(rows);
    expect(rest).toEqual({
      n: data.length,
      events: rows.reduce((sum, row) => sum + row[2], 0),
      median: quartiles[1],
      quartiles,
    });
  });

  it('both groups together', () => {
    const { curve, median } = survivalOf([...maintained, ...nonmaintained]);
    const at = (day: number) => curve.find((point) => point.day === day);
    expect(at(5)?.survival).toBeCloseTo(0.913043, 6);
    expect(at(5)?.low).toBeCloseTo(0.694948, 6);
    expect(at(23)?.high).toBeCloseTo(0.726449, 6);
    expect(at(48)?.low).toBeCloseTo(0.006956, 6);
    expect(median).toBe(27);
  });
});

describe('the survival estimate at its edges', () => {
  it('is empty without data', () => {
    expect(survivalOf([])).toEqual({
      n: 0,
      events: 0,
      curve: [],
      median: null,
      quartiles: [null, null, null],
    });
  });

  it('has no curve or median while all are waiting', () => {
    expect(survivalOf(waits('3+ 10+'))).toMatchObject({ n: 2, events: 0, curve: [], median: null });
  });

  it('counts a reply on the day itself, before a wait that ends then', () => {
    expect(survivalOf(waits('0+ 0 3')).curve.map(({ day, survival }) => [day, survival])).toEqual([
      [0, 2 / 3],
      [3, 0],
    ]);
  });

  it('uses the first day by which half have their reply, even if it stays at exactly half', () => {
    expect(survivalOf(waits('7 7 14 14+ 14 21+ 28 30+')).median).toBe(14);
    // 9/10 × 8/9 × … × 5/6 is half, but slightly off in binary.
    expect(survivalOf(waits('1 2 3 4 5 6+ 6+ 6+ 6+ 6+')).median).toBe(5);
  });

  it('never rises, stays within its band, and without open waits is the plain share', () => {
    const wait = fc.record({ days: fc.integer({ min: 0, max: 60 }), answered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wait, { minLength: 1, maxLength: 200 }), (all) => {
        const { curve, events } = survivalOf(all);
        expect(events).toBe(all.filter(({ answered }) => answered).length);
        curve.forEach(({ survival, low, high }, index) => {
          expect(survival).toBeLessThan(curve[index - 1]?.survival ?? 1);
          if (low !== null && high !== null) {
            expect(low).toBeLessThanOrEqual(survival);
            expect(high).toBeGreaterThanOrEqual(survival);
          }
        });
        const complete = survivalOf(all.map(({ days }) => ({ days, answered: true })));
        for (const { day, survival } of complete.curve) {
          expect(survival).toBeCloseTo(all.filter(({ days }) => days > day).length / all.length, 9);
        }
      }),
    );
  });
});
