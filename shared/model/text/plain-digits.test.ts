import { expect, it } from 'vitest';
import { withPlainDigits } from './plain-digits';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['١٢ March, مارس', '12 March, مارس'],
])('reads %s as %s', (text, plain) => {
  expect(withPlainDigits(text)).toBe(plain);
});
