import { describe, expect, it } from 'vitest';
import { lacksName, signedName } from './signed-name';

const template = 'Hi Dana,\n\nThank you.\n\nBest wishes,\n[your name]';

describe('the name under a message', () => {
  it.each([
    ['Hi Dana,\n\nThank you for the quartet.\n\nBest wishes,\nRobin Vale', 'Robin Vale'],
    ['Hi Dana,\n\nBest wishes,\n\n  Robin  \n', 'Robin'],
    [template, null],
    ['Hi Dana,\n\nCheers,\nRobin', null],
    ['Best wishes,\nRobin\nP.S. The parrot says hello.', null],
    [`Best wishes,\n${'a'.repeat(61)}`, null],
    ['', null],
  ])('of %j is %j', (text, name) => {
    expect(signedName(text, template)).toBe(name);
  });

  it('isn’t known from a template that has no gap for it', () => {
    expect(signedName('Best wishes,\nRobin', 'Best wishes,\nRobin Vale')).toBeNull();
  });

  it('is missing while its gap is there', () => {
    expect(lacksName(template)).toBe(true);
    expect(lacksName('Hi Dana, [one thing you talked about]')).toBe(false);
  });
});
