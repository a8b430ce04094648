import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedAddress, webAddress } from './web-address';

describe('a web address', () => {
  it.each([
    [' acme.com/jobs/12 ', 'https://acme.com/jobs/12'],
    ['www.acme.com', 'https://www.acme.com'],
    ['acme.com:8080/jobs?id=1#top', 'https://acme.com:8080/jobs?id=1#top'],
    ['//acme.com/jobs', 'https://acme.com/jobs'],
  ])('typed as "%s" is %s', (typed, kept) => {
    expect(webAddress(typed)).toBe(kept);
  });

  it.each([
    'https://acme.com',
    'http://acme.com',
    'ftp://acme.com',
    'dana@acme.com',
    'see my mail',
    'acme',
    '',
  ])('stays "%s"', (typed) => {
    expect(webAddress(typed)).toBe(typed);
  });
});

describe('the address that is opened', () => {
  it.each([
    ['http://acme.com', 'https://acme.com/'],
    [' HTTPS://Acme.com/a b ', 'https://acme.com/a%20b'],
    ['https://büro.example/', 'https://xn--bro-hoa.example/'],
    ['see my mail', 'see my mail'],
  ])('of "%s" is shown as %s', (address, shown) => {
    expect(openedAddress(address)).toBe(shown);
  });

  it('is opened unchanged: the URL parser has nothing left to change', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (typed) => {
        const shown = openedAddress(typed);
        expect(new URL(shown).href).toBe(shown);
      }),
    );
  });
});
