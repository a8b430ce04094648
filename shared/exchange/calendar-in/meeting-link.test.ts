import { expect, it } from 'vitest';
import { linksIn } from './meeting-link';

const wrapped = (address: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05`;

it('opens what mail programs put around a link, if there is a link inside', () => {
  expect(linksIn(`Join ${wrapped('https://zoom.us/j/1?pwd=a')}.`)).toEqual(['https://zoom.us/j/1?pwd=a']);
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/ b']) {
    expect(linksIn(wrapped(address))).toEqual([wrapped(address)]);
  }
});
