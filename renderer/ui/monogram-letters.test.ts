import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf } from './monogram-letters';

describe('a monogram', () => {
  it.each([
    ['Northwind Traders', 'NT'],
    ['quill', 'Q'],
    ['Kestrel & Sons', 'KS'],
    ['  ', '?'],
    ['👩‍🚀 Space', '👩‍🚀'],
    ['Space 🚀', 'S'],
    ['Elm <b>Trio</b>', 'EB'],
    ['日本 電気', '日電'],
    ['<b>x', 'B'],
    ['מרכז (תל אביב)', 'מת'],
    ['“Elm” (Trio)', 'ET'],
    ['(', '('],
    ['e\u0301lan Ærø', 'E\u0301Æ'],
  ])('of %s is %s', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });

  it('has the same hue for the same name, between 0 and 359', () => {
    expect(hueOf('Quill')).toBe(hueOf(' quill '));
    for (const name of ['', 'a', 'Quill', '日本']) {
      expect(hueOf(name)).toBeGreaterThanOrEqual(0);
      expect(hueOf(name)).toBeLessThan(360);
    }
  });
});
