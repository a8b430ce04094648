import { describe, expect, it } from 'vitest';
import { reasons } from '@shared/i18n/en/reasons';
import type { RuleId } from '@shared/model/progress';
import { articlesOf, hasDisagreement } from './rule-sources';

/** Section 1 of the rules: where each comes from. */
const sources: Readonly<Record<RuleId, string>> = {
  G1: 'E',
  T1: 'B',
  T2: 'C',
  T3: 'D',
  K1: 'ACE',
  K2: 'B',
  K3: 'A',
  K4: 'B',
  K5: 'D',
  K6: 'E',
  K7: 'D',
  L1: 'D',
  F1: 'A',
  F2: 'C',
  F3: 'B',
  M1: 'B',
  M2: 'A',
  M3: 'C',
  O1: 'AC',
  R: '',
  X1: '',
  X2: '',
};

describe('a reason', () => {
  it.each(Object.entries(sources) as [RuleId, string][])(
    '%s names the articles it comes from (%s) and says a sentence',
    (rule, letters) => {
      expect(articlesOf(reasons[rule].articles).join('')).toBe(letters);
      expect(reasons[rule].text).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('is told as disputed only where a setting would change the date', () => {
    expect(hasDisagreement('thank-you', ['T2', 'T1', 'T3'])).toBe(true);
    expect(hasDisagreement('check-in', ['K1', 'K2'])).toBe(true);
    expect(hasDisagreement('check-in', ['K5'])).toBe(true);
    expect(hasDisagreement('check-in', ['K6', 'K7'])).toBe(false);
    expect(hasDisagreement('check-in', ['K4', 'K5'])).toBe(false);
    expect(hasDisagreement('check-in', ['K3', 'X1'])).toBe(false);
    expect(hasDisagreement('final', ['F2'])).toBe(true);
    expect(hasDisagreement('close', ['M1', 'M3'])).toBe(true);
  });
});
