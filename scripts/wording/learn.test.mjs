import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { isBad, leaningOf } from '../../shared/messages/checks/learned/leaning';
import { repositoryFolder } from '../setup/paths.mjs';
import { learnWeights, wordsOf } from './learn.mjs';
import { weightsFile, weightsText } from './program.mjs';
import { readSentences } from './sentences.mjs';

const sentences = readSentences(repositoryFolder);
/** By people who wrote no other set. */
const unseen = /^(?:twentieth|twenty-first|twenty-third)\//;

describe('the weights of the wording checks', () => {
  it('are what the examples give (if not: npm run wording)', () => {
    expect(readFileSync(join(repositoryFolder, weightsFile), 'utf8')).toBe(weightsText(repositoryFolder));
  });

  it('find most bad sentences of authors they have never read, and hardly any good one', () => {
    const weights = learnWeights(sentences.filter(({ set }) => !unseen.test(set)));
    const tried = sentences
      .filter(({ set }) => unseen.test(set))
      .map(({ text, kind }) => {
        const words = wordsOf(text);
        return { isMeantBad: kind > 0, isFound: isBad(words, leaningOf(words, text, weights)) };
      });
    const share = (/** @type {boolean} */ isMeantBad) => {
      const those = tried.filter((one) => one.isMeantBad === isMeantBad);
      return those.filter(({ isFound }) => isFound).length / those.length;
    };
    const [found, alarms] = [share(true), share(false)];
    console.info(
      `weights alone, on authors never read: ${(found * 100).toFixed(1)} % of bad sentences found, ` +
        `${(alarms * 100).toFixed(1)} % false alarms`,
    );
    expect(found).toBeGreaterThan(0.8);
    expect(alarms).toBeLessThan(0.03);
  });
});
