import { describe, expect, it } from 'vitest';
import { mailWaysOn, profileAddress } from './ways';

describe('the ways to a mail program', () => {
  it('begin with a draft, except where it opens as a message received', () => {
    expect(['linux', 'win32', 'darwin'].map((system) => mailWaysOn(system)[0])).toEqual([
      'draft',
      'draft',
      'link',
    ]);
  });
});

describe('a profile that is opened', () => {
  it.each([
    ['www.linkedin.com/in/dana-kim', 'https://www.linkedin.com/in/dana-kim'],
    ['https://de.linkedin.com/in/dana-kim', 'https://de.linkedin.com/in/dana-kim'],
    ['https://linkedin.com.example.com/in/dana', null],
    ['https://www.example.com/linkedin.com', null],
    ['javascript:alert(1)//linkedin.com', null],
    ['', null],
  ])('of %j is %j', (entered, address) => {
    expect(profileAddress(entered)).toBe(address);
  });
});
