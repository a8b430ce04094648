import { describe, expect, it } from 'vitest';
import { defaultIndustries } from '@shared/model/settings/industries';
import { draftOf, faultsOf, hasRoom, industriesOf, rowsOf, rowsOfDraft, withNewRow } from './industry-rows';

describe('the list of industries while it is edited', () => {
  it('returns the list it was made from, sorted by name', () => {
    expect(industriesOf(rowsOf([...defaultIndustries].reverse()), 'en')).toEqual(defaultIndustries);
  });

  it('gives a new row its own key, even after one was removed', () => {
    const rows = rowsOf(defaultIndustries.slice(0, 3)).filter(({ key }) => key !== 1);
    const keys = withNewRow(withNewRow(rows)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(withNewRow([])).toEqual([{ key: 0, name: '', pace: 'standard' }]);
  });

  it('saves names without stray spaces', () => {
    expect(industriesOf(rowsOf([{ name: '  Real   estate ', pace: 'slow' }]), 'en')).toEqual([
      { name: 'Real estate', pace: 'slow' },
    ]);
  });

  it('names what is wrong beside the row', () => {
    const rows = rowsOf([
      { name: 'Law', pace: 'slow' },
      { name: '  ', pace: 'slow' },
      { name: ' law', pace: 'fast' },
      { name: 'x'.repeat(201), pace: 'fast' },
    ]);
    expect([...faultsOf(rows)]).toEqual([
      [1, 'missing'],
      [2, 'twice'],
      [3, 'too-long'],
    ]);
  });

  it('has no errors at first, and room for up to two hundred', () => {
    expect(faultsOf(rowsOf(defaultIndustries)).size).toBe(0);
    const many = rowsOf(Array.from({ length: 199 }, (_, index) => ({ name: `${index}`, pace: 'slow' })));
    expect(hasRoom(many)).toBe(true);
    expect(hasRoom(withNewRow(many))).toBe(false);
  });

  it('is restored from its draft, and from nothing else', () => {
    const rows = rowsOf(defaultIndustries);
    expect(rowsOfDraft(draftOf(rows))).toEqual(rows);
    expect(rowsOfDraft('[{"name":1}]')).toBeNull();
    expect(rowsOfDraft('{')).toBeNull();
  });
});
