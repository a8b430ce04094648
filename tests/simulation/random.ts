import { seededRandom } from '../support/seeded-random';

/** Reproducible random numbers: the same numbers for the same seed. */
export interface Chance {
  /** From 0 up to but not including 1. */
  random(): number;
  /** A whole number from 0 up to but not including `n`. */
  below(n: number): number;
  /** True in `share` of all cases, 0 to 1. */
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function chanceFrom(seed: number): Chance {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  return {
    random,
    below,
    happens: (share) => random() < share,
    pick(list) {
      if (list.length === 0) throw new Error('Nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
