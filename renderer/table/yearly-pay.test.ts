import { expect, it } from 'vitest';
import { payPeriod, yearlyPay } from './yearly-pay';

it.each([
  ['25.50 an hour', 53_040],
  ['€30/h', 62_400],
  ['$45/hr', 93_600],
  ['20 € pro Stunde', 41_600],
  ['£450 per day', 117_000],
  ['day rate 500', 130_000],
  ['$1,200 a week', 62_400],
  ['4.200 € pro Monat', 50_400],
  ['3 500 € par mois', 42_000],
  ['£3,000 pcm', 36_000],
  ['3000 monthly', 36_000],
  ['$85-95k per year', 85_000],
  ['60k p.a.', 60_000],
  ['48.500 € Jahresgehalt', 48_500],
  ['CHF 95’000 jährlich', 95_000],
  ['30.000 € al año', 30_000],
  // Nobody knows which.
  ['85000', null],
  ['$85-95k', null],
  ['60k a year or 35 an hour', null],
  ['Hourly, negotiable', null],
  ['', null],
  // Within other words.
  ['85k, Paris', null],
  ['50k plus equity a lot', null],
  ['40k Mayfair', null],
])('%j is worth %j a year', (text, yearly) => {
  expect(yearlyPay(text)).toBe(yearly);
});

it('names the period', () => {
  expect(payPeriod('25 an hour')).toBe('hour');
  expect(payPeriod('25')).toBeNull();
});
