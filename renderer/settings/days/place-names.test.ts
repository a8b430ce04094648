import { describe, expect, it } from 'vitest';
import { matchingPlaces } from './place-names';

const places = ['No holidays', 'Algeria', 'Germany', 'Niger', 'Province of Geraldine', 'Thüringen'].map(
  (label) => ({ value: label, label }),
);
const bavaria = { value: 'BY', label: 'Bayern' };
const found = (typed: string) =>
  matchingPlaces([...places, bavaria], typed, ({ label }) =>
    label === 'Bayern' ? [label, 'Bavaria'] : [label],
  ).map(({ label }) => label);

describe('a typed place', () => {
  it('is found first by the start of its name, then by the start of a word in it', () => {
    expect(found('ger')).toEqual(['Germany', 'Province of Geraldine', 'Algeria', 'Niger']);
  });

  it('is found without accents and in any case', () => {
    expect(found(' THUR ')).toEqual(['Thüringen']);
    expect(found('thu\u0308r')).toEqual(['Thüringen']);
  });

  it('is found by any of its names', () => {
    expect(found('bav')).toEqual(['Bayern']);
    expect(found('bay')).toEqual(['Bayern']);
  });

  it('may be the entry for no place, or not exist', () => {
    expect(found('no hol')).toEqual(['No holidays']);
    expect(found('xyz')).toEqual([]);
  });
});
