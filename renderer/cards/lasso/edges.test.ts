import { expect, it } from 'vitest';
import { scrollStep } from './edges';

it('scrolling begins at the edges, grows towards them, and is bounded beyond', () => {
  const sides = { from: 100, to: 500 };
  expect(scrollStep(300, sides)).toBe(0);
  expect(scrollStep(130, sides)).toBe(-2);
  expect(scrollStep(100, sides)).toBe(-12);
  expect(scrollStep(-400, sides)).toBe(-18);
  expect(scrollStep(500, sides)).toBe(12);
});
