/** How bad the wording of a sentence is, by weights learned from all examples: what the patterns have no pattern for. */
import { bucketsOf } from './buckets';
import learned from './weights.json' with { type: 'json' };
import { kindIn, weightIn, wordingIds, type Weights, type WordingId } from './weights';

export interface Leaning {
  /** About 0 in the middle; below, good wording is more likely than bad. */
  readonly score: number;
  /** What it would be if it was bad. */
  readonly check: WordingId;
}

/** From here on a sentence counts as bad, although no pattern is found in it. */
const BAD_FROM = 0;
/** Below this it counts as good, although one is. */
const GOOD_BELOW = -1;
/** Fewer words say too little. */
const FEWEST_WORDS = 4;

/** True if the weights alone make the sentence bad. `words` are its words. */
export const isBad = (words: readonly unknown[], { score }: Leaning): boolean =>
  words.length >= FEWEST_WORDS && score > BAD_FROM;

/** True if the weights clear a sentence in which a pattern was found. */
export const isGood = ({ score }: Leaning): boolean => score < GOOD_BELOW;

/** Total, and takes time in proportion to the words. */
export function leaningOf(words: readonly string[], sentence: string, weights: Weights = learned): Leaning {
  const evidence = wordingIds.map(() => 0);
  let sum = 0;
  let count = 0;
  for (const bucket of bucketsOf(words, sentence)) {
    const weight = weightIn(weights, bucket);
    if (weight === 0) continue;
    sum += weight;
    count += 1;
    if (weight < 0) continue;
    const kind = kindIn(weights, bucket);
    evidence[kind] = (evidence[kind] ?? 0) + weight;
  }
  const check = wordingIds[evidence.indexOf(Math.max(...evidence))] ?? 'negative';
  return { score: weights.bias + sum / Math.sqrt(count + 1), check };
}
