import { describe, expect, it } from 'vitest';
import { findEntries, MAX_FOUND } from './find-entries';

const names = [
  'Board',
  'Insights',
  'Barista at Café Central',
  'Dana Kim',
  'New application…',
  'Driver at Straßenbahn',
  'Open: \u2068מנהל/ת פיתוח\u2069 at \u2068אוניברסיטת תל אביב\u2069',
  'Open: \u2068مهندس\u2069 at \u2068شركة الاتصالات\u2069',
  'Инженер at Яндекс',
  '編集者 at 日本新聞',
  'Clerk at स्टेट बैंक',
];
const entries = names.map((name) => ({ id: name, name }));
const found = (typed: string, recent: readonly string[] = []) =>
  findEntries(typed, entries, recent).map(({ name }) => name);

describe('the palette finds', () => {
  it.each([
    ['boa', 'Board'],
    ['cafe', 'Barista at Café Central'],
    ['strasse', 'Driver at Straßenbahn'],
    ['DANA', 'Dana Kim'],
    ['kim dana', 'Dana Kim'],
    ['new app', 'New application…'],
    ['isights', 'Insights'],
    ['אביב פיתוח', names[6]],
    ['الاتصالات', names[7]],
    ['яндкс', names[8]],
    ['日本', names[9]],
    ['बैंक', names[10]],
  ])('%s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('nothing that is far off', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('***')).toEqual([]);
  });

  it('what was used recently first', () => {
    expect(found('', ['Insights', 'Dana Kim']).slice(0, 3)).toEqual(['Insights', 'Dana Kim', 'Board']);
    expect(found('b', ['Driver at Straßenbahn'])[0]).toBe('Driver at Straßenbahn');
  });

  it('no more than can be shown', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: String(index),
      name: `Same ${String(index)}`,
    }));
    expect(findEntries('same', many, [])).toHaveLength(MAX_FOUND);
  });
});
