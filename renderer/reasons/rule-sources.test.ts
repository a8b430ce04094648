import { describe, expect, it } from 'vitest';
import { reasons } from '@shared/i18n/en/reasons';
import type { RuleId } from '@shared/model/progress';
import { articlesOf } from './rule-sources';

/** Section 1 of the rules: the source of each. */
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
    '%s names the articles it comes from (%s)',
    (rule, letters) => {
      expect(articlesOf(reasons.sources[rule]).join('')).toBe(letters);
    },
  );
});
