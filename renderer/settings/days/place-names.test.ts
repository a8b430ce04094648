import { describe, expect, it } from 'vitest';
import { matchingPlaces } from './place-names';

const places = ['No holidays', 'Algeria', 'Germany', 'Niger', 'Province of Geraldine', 'Thüringen'].map(
  (label) => ({ value: label, label }),
);
const found = (typed: string) => matchingPlaces(places, typed).map(({ label }) => label);

describe('a place that is typed', () => {
  it('comes first where its name begins so, then where a word of it does', () => {
    expect(found('ger')).toEqual(['Germany', 'Province of Geraldine', 'Algeria', 'Niger']);
  });

  it('is found without its accents and in any case', () => {
    expect(found(' THUR ')).toEqual(['Thüringen']);
    expect(found('thu\u0308r')).toEqual(['Thüringen']);
  });

  it('may be the entry for none, or not be there', () => {
    expect(found('no hol')).toEqual(['No holidays']);
    expect(found('xyz')).toEqual([]);
  });
});
