import { describe, expect, it } from 'vitest';
import { defaultIndustries } from '../model/settings/industries';
import type { WaitGroup } from './insights';
import { industriesWith, learnedFrom, learnedKey } from './learned';
import { survivalOf } from './survival';

function group(key: string, days: readonly number[], open: readonly number[] = []): WaitGroup {
  const waits = [
    ...days.map((day) => ({ days: day, answered: true })),
    ...open.map((day) => ({ days: day, answered: false })),
  ];
  return { key, survival: survivalOf(waits), open: open.length, longest: 0, dots: [] };
}
const around = (day: number) => [-1, -1, 0, 0, 0, 1, 1, 2, 2].map((off) => day + off);
const learned = (...groups: WaitGroup[]) => learnedFrom(groups, defaultIndustries);

describe('what is learned', () => {
  it('is a slower pace where replies come clearly later', () => {
    expect(learned(group('Law', around(16)))).toEqual([
      { industry: 'Law', n: 9, median: 16, pace: 'standard', suggested: 'slow', wait: 7 },
    ]);
  });

  it('is a faster pace where they come clearly sooner', () => {
    expect(learned(group('finance', around(8)))).toMatchObject([{ pace: 'slow', suggested: 'standard' }]);
    expect(learned(group('Law', around(2)))).toMatchObject([{ pace: 'standard', suggested: 'fast' }]);
  });

  it('is also learned from silence', () => {
    const late = group('Retail', [15, 16, 17, 18, 20], [19, 21, 25, 30]);
    expect(learned(late)).toMatchObject([{ pace: 'fast', suggested: 'slow', median: 20 }]);
  });

  it.each([
    ['it agrees with the pace', group('Law', around(8))],
    ['the figures are spread over several paces', group('Law', [1, 2, 4, 9, 14, 16, 20, 25, 30])],
    ['there are fewer than five replies', group('Law', [16, 16, 16, 16], [30, 30, 30])],
    ['there is no industry', group('', around(16))],
  ])('is nothing if %s', (_, one) => {
    expect(learned(one)).toEqual([]);
  });

  it('changes one industry, or adds it to the list', () => {
    const [law] = learned(group(' law', around(16)));
    const [chess] = learned(group('Chess', around(16)));
    if (!law || !chess) throw new Error('Nothing was learned.');
    expect(industriesWith(defaultIndustries, law)).toContainEqual({ name: 'Law', pace: 'slow' });
    expect(industriesWith(defaultIndustries, law)).toHaveLength(defaultIndustries.length);
    expect(industriesWith(defaultIndustries, chess).at(-1)).toEqual({ name: 'Chess', pace: 'slow' });
    expect(learnedKey(law)).toBe('law:slow');
  });
});
