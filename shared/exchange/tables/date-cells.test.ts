import { expect, it } from 'vitest';
import { readDateCell } from './date-cells';

it.each([
  ['٢٠٢٦-٠٣-٢٠', '2026-03-20'],
  ['۲۰ March 2026', '20 March 2026'],
  ['٢٠٢٦-٠٣-٢٠ ١٤:٣٠', '2026-03-20 14:30'],
])('a cell with %s is read as %s', (cell, plain) => {
  expect(readDateCell(plain).kind).not.toBe('wrong');
  expect(readDateCell(cell)).toEqual(readDateCell(plain));
});
