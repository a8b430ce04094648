import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address';

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
