import { expect, it } from 'vitest';
import { sourcesOf } from './sources';

it('suggests the sources used before, the most frequent first, then the usual ones', () => {
  const used = ['A friend', '', 'LinkedIn', 'linkedin', 'A friend', 'a  friend'];
  expect(sourcesOf(used, ['LinkedIn', 'Referral'])).toEqual(['A friend', 'LinkedIn', 'Referral']);
});
