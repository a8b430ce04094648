import { describe, expect, it } from 'vitest';
import { telLink } from './tel';

describe('the address that dials a number', () => {
  it.each([
    ['+420 222 333 444', 'tel:+420222333444'],
    [' +49 (0) 30 / 123-456 ', 'tel:+4930123456'],
    ['(212) 555.0123', 'tel:2125550123'],
  ])('of %s is %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });

  it.each(['', '*#06#', '12', 'call me', '+1 212 555 0123 x5', '1'.repeat(21), 'tel:+1234567'])(
    'is none for %s',
    (phone) => {
      expect(telLink(phone)).toBeNull();
    },
  );
});
