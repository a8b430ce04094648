import { expect, it } from 'vitest';
import { isolate } from './isolate';
import { shortened } from './shorten';

it("doesn't change what fits", () => {
  expect(shortened('Northwind', 9)).toBe('Northwind');
  expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦');
});

it('cuts between characters as a reader sees them', () => {
  expect(shortened('W'.repeat(200), 5)).toBe('WWWW…');
  expect(shortened('👩‍👩‍👧‍👦'.repeat(3), 2)).toBe('👩‍👩‍👧‍👦…');
  expect(shortened('e\u0301'.repeat(9), 3)).toBe('e\u0301e\u0301…');
  expect(shortened('Northwind Traders', 11)).toBe('Northwind…');
});

it('closes right-to-left marks that were opened', () => {
  expect(shortened(`at ${isolate('מרכז (תל אביב)')}`, 8)).toBe('at \u2068מרכ\u2069…');
});
