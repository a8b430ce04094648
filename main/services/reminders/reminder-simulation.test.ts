import { describe, expect, it } from 'vitest';
import { crashPoints } from '../../../tests/simulation/crash-points';
import { isFullLength } from '../../../tests/support/proof-length';
import { figuresInWords } from '../../../tests/simulation/figures';
import { live } from '../../../tests/simulation/life';
import { commit, sabotages } from '../../../tests/simulation/sabotages';

/** A slow machine gets what time it needs. */
const LONG_MS = 15 * 60_000;

const nothingFound = { missed: [], twice: [], unasked: [], lingering: 0, faults: [] };
const shortLife = { applications: 60, days: 120, seed: 1 };

describe('years of an ordinary life', () => {
  const size = isFullLength ? { applications: 1_000, days: 3_000 } : { applications: 60, days: 200 };
  const whatHappens = [
    'sleep',
    'restart',
    'clock jump',
    'zone change',
    'clocks put forward',
    'clocks put back',
    'notifications gone or back',
    'slow notifications',
    'asleep past a moved interview',
  ];

  it(
    `miss nothing and show nothing twice: ${size.applications} applications over ${size.days} days`,
    async () => {
      const figures = await live({ ...size, seed: 1 });
      console.info(figuresInWords(figures));
      expect(figures).toMatchObject(nothingFound);
      expect(figures.latestMs).toBeLessThanOrEqual(60_000);
      expect(figures.applications).toBe(size.applications);
      expect(figures.shown).toBeGreaterThan(size.applications);
      // In a short life not everything happens.
      if (!isFullLength) return;
      for (const point of crashPoints) expect(figures.crashes[point], point).toBeGreaterThan(0);
      for (const what of whatHappens) expect(figures.events[what], what).toBeGreaterThan(0);
      expect(figures.shown).toBeGreaterThan(3_000);
      expect(figures.repeatedAfterCrash).toBeGreaterThan(0);
    },
    LONG_MS,
  );

  it.each(isFullLength ? [2, 3, 4] : [])(
    'also with other chances (seed %i)',
    async (seed) => {
      const figures = await live({ applications: 60, days: 200, seed });
      expect(figures).toMatchObject(nothingFound);
    },
    LONG_MS,
  );
});

describe('the oracle', () => {
  it(
    'finds nothing in that life if nothing is broken',
    async () => {
      const figures = await live(shortLife);
      expect(figures).toMatchObject(nothingFound);
      expect(figures.shown).toBeGreaterThan(20);
    },
    LONG_MS,
  );

  it.each(sabotages)(
    'finds out: $title',
    async (broken) => {
      const { strikes, sabotage } = commit(broken);
      const figures = await live({ ...shortLife, sabotage });
      expect(strikes.count, 'the program was broken').toBeGreaterThan(0);
      const { missed, twice, unasked } = figures;
      const found = Object.entries({ missed, twice, unasked }).filter(([, names]) => names.length > 0);
      expect(found.map(([kind]) => kind)).toEqual([broken.found]);
      for (const name of found.flatMap(([, names]) => names)) {
        if (broken.names) expect(name).toMatch(broken.names);
        if (strikes.struck.size > 0) expect(strikes.struck).toContain(name.split(' ')[0]);
      }
    },
    LONG_MS,
  );
});
