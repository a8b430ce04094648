import { expect, it } from 'vitest';
import { lowestAmount } from './lowest-amount';

it.each([
  ['48.500 € to 52.000', 48_500],
  ['$85,000 - $95,000', 85_000],
  ['$85-95k', 85_000],
  ['€85k–€95k', 85_000],
  ['900 to 1k', 900],
  ['60 000 – 70 000 CHF', 60_000],
  ["CHF 95'000", 95_000],
  ['from 70 Tsd. €', 70_000],
  ['25.50 an hour', 25.5],
  ['1.250,75 €', 1_250.75],
  ['85000', 85_000],
  ['55 kroner', 55],
  ['Negotiable', null],
  ['', null],
])('the lowest amount of %j is %j', (text, amount) => {
  expect(lowestAmount(text)).toBe(amount);
});
