import { describe, expect, it } from 'vitest';

import { findingsOf } from '../checks';
import { readWords } from '../signs/lexicon';
import { BUCKETS, bucketsOf } from './buckets';
import { leaningOf } from './leaning';
import { KINDS, kindIn, weightIn, writtenWeights } from './weights';

const wordsOf = (text: string) => readWords(text).map(({ word }) => word);

describe('the buckets of a sentence', () => {
  it('are one for each word, and for two or three in a row', () => {
    // "<", two words and the end are four words, three pairs, two pairs over a word, and two threes.
    expect(bucketsOf(['thank', 'you'], 'thank you')).toHaveLength(4 + 3 + 2 + 2);
    for (const bucket of bucketsOf(wordsOf('we met on friday'), 'we met on friday')) {
      expect(bucket).toBeGreaterThanOrEqual(0);
      expect(bucket).toBeLessThan(BUCKETS);
    }
  });
  it('are the same for other endings, days and numbers', () => {
    expect(bucketsOf(['waited', 'two', 'friday'], '')).toEqual(bucketsOf(['waiting', '3', 'monday'], ''));
    expect(bucketsOf(['you', 'thank'], '')).not.toEqual(bucketsOf(['thank', 'you'], ''));
  });
});

describe('the weights of two buckets', () => {
  it.each([
    [0, 0.8, 0, 0.8],
    [-1.2, 0.4, -1.2, 0.4],
    [99, -99, 1.6, -1.6],
    [0.19, 0.21, 0, 0.4],
  ])('of %f and %f are stored in one character', (even, odd, storedEven, storedOdd) => {
    const weights = { bias: 0, table: writtenWeights(even, odd), kinds: '' };
    expect(weights.table).toHaveLength(1);
    expect(weightIn(weights, 0)).toBeCloseTo(storedEven);
    expect(weightIn(weights, 1)).toBeCloseTo(storedOdd);
  });
  it('have their check by their number', () => {
    const weights = { bias: 0, table: '', kinds: `03${'0'.repeat(KINDS - 2)}` };
    expect([0, 1, KINDS + 1].map((bucket) => kindIn(weights, bucket))).toEqual([0, 3, 3]);
  });
});

describe('the leaning of a sentence', () => {
  const scoreOf = (text: string) => leaningOf(wordsOf(text), text).score;
  it('is above 0 for bad wording, also in words that no pattern has', () => {
    expect(scoreOf('i would clean the toilets if that got me hired')).toBeGreaterThan(0);
    expect(scoreOf('thank you for showing me the greenhouse')).toBeLessThan(0);
  });
  it('is the bias for no words', () => {
    expect(
      leaningOf([], '', { bias: 0.5, table: writtenWeights(0, 0).repeat(BUCKETS / 2), kinds: '' }).score,
    ).toBe(0.5);
  });
});

describe('a message whose sentence leans to bad wording', () => {
  const message = {
    step: 'check-in',
    medium: 'email',
    text: '',
    subject: '',
    to: { name: 'Dana Kim', role: '' },
    company: 'Acme',
    role: 'Data Engineer',
    talkingPoints: [],
    sentToOthers: [],
    others: { companies: [], people: [] },
    askForStatus: true,
  } as const;
  const findingsIn = (text: string) =>
    findingsOf({ ...message, text })
      .filter(({ rule }) => rule === 'W7')
      .map(({ check, from, to }) => [check, text.slice(from, to)]);

  it('has it found as a whole, by one check', () => {
    expect(findingsIn('Hi Dana,\n\nMy whole family is praying that you choose me. All the best.')).toEqual([
      ['desperate', 'My whole family is praying that you choose me.'],
    ]);
  });
  it('passes if these are words that the other said', () => {
    expect(findingsIn('Hi Dana,\n\nYou said "my whole family is praying that you choose me".')).toEqual([]);
  });
});
