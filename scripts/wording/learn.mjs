// Learns how much each word, and two or three words in a row, speak for bad wording: logistic regression by gradient descent.
import { BUCKETS, bucketsOf } from '../../shared/messages/checks/learned/buckets';
import { KINDS, wordingIds, writtenWeights } from '../../shared/messages/checks/learned/weights';
import { readWords } from '../../shared/messages/checks/signs/lexicon';
import { seededRandom } from '../../tests/support/seeded-random';

/** @typedef {import('./sentences.mjs').LabelledSentence} LabelledSentence */

const ROUNDS = 15;
const RATE = 0.3;
const BIAS_RATE = 0.01;
const DECAY = 1e-2;
/** Sentences are shuffled, so weights are averaged over several orders. */
const ORDERS = 3;
const DECIMALS = 1_000;

/**
 * The same weights for the same sentences, on every computer.
 * @param {readonly LabelledSentence[]} sentences
 * @returns {import('../../shared/messages/checks/learned/weights').Weights}
 */
export function learnWeights(sentences) {
  const examples = sentences.map(({ text, kind }) => ({
    kind,
    buckets: bucketsOf(wordsOf(text), text),
  }));
  const runs = Array.from({ length: ORDERS }, (_, order) => fitted(examples, order + 1));
  const weightOf = (/** @type {number} */ bucket) =>
    runs.reduce((sum, { weights }) => sum + (weights[bucket] ?? 0), 0) / ORDERS;
  const table = Array.from({ length: BUCKETS / 2 }, (_, pair) =>
    writtenWeights(weightOf(2 * pair), weightOf(2 * pair + 1)),
  ).join('');
  const bias = runs.reduce((sum, run) => sum + run.bias, 0) / ORDERS;
  return { bias: Math.round(bias * DECIMALS) / DECIMALS, table, kinds: kindsOf(examples).join('') };
}

/** @param {string} text */
export const wordsOf = (text) => readWords(text).map(({ word }) => word);

/** @typedef {{ readonly kind: number; readonly buckets: readonly number[] }} Example */

/**
 * One run through the examples in shuffled orders. Each step is the smaller, the more a weight has already moved (AdaGrad).
 * @param {readonly Example[]} examples
 * @param {number} seed
 */
function fitted(examples, seed) {
  const weights = new Float64Array(BUCKETS);
  const moved = new Float64Array(BUCKETS).fill(0.01);
  let bias = 0;
  const order = [...examples];
  const random = seededRandom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { kind, buckets } of order) {
      const share = Math.sqrt(buckets.length + 1);
      const sum = buckets.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-(bias + sum / share))) - (kind > 0 ? 1 : 0);
      for (const bucket of buckets) {
        const weight = weights[bucket] ?? 0;
        const slope = error / share + DECAY * weight;
        const squares = (moved[bucket] ?? 0) + slope * slope;
        moved[bucket] = squares;
        weights[bucket] = weight - (RATE * slope) / Math.sqrt(squares);
      }
      bias -= BIAS_RATE * error;
    }
  }
  return { weights, bias };
}

/**
 * For each `KINDS`th bucket, the check in whose bad sentences these are most common.
 * @param {readonly Example[]} examples
 */
function kindsOf(examples) {
  const shares = wordingIds.map((_, place) => {
    const own = examples.filter(({ kind }) => kind === place + 1);
    const share = new Float64Array(KINDS);
    for (const { buckets } of own)
      for (const bucket of buckets) share[bucket % KINDS] = (share[bucket % KINDS] ?? 0) + 1 / own.length;
    return share;
  });
  return Array.from({ length: KINDS }, (_, place) => {
    const counts = shares.map((share) => share[place] ?? 0);
    return counts.indexOf(Math.max(...counts));
  });
}

/**
 * @param {Example[]} examples
 * @param {() => number} random
 */
function shuffle(examples, random) {
  for (let last = examples.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [examples[last], examples[other]];
    if (one === undefined || two === undefined) continue;
    examples[last] = two;
    examples[other] = one;
  }
}
