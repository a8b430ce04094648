import { expect, it } from 'vitest';
import { guessedHeight } from './use-virtual-rows';

it('takes the height of the page for its first rows, or the window’s while the page has none yet', () => {
  expect(guessedHeight({ innerHeight: 430, outerHeight: 860 })).toBe(340);
  expect(guessedHeight({ innerHeight: 0, outerHeight: 860 })).toBe(770);
});
