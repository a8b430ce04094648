import { describe, expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { TagId } from '@shared/model/ids';
import type { Filters } from '@shared/model/settings/saved-view';
import { filtersSchema } from '@shared/model/settings/saved-view';
import type { CalendarDate } from '@shared/model/time';
import { at, makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import { facetOptions, filtersPass, shownOptions, withFacet } from './facets';

const moment = { now: NOW, zone: UTC };
const { compare } = new Intl.Collator('en', { numeric: true });
const choice = { ...moment, compare };
const tag = '00000000-0000-7000-8000-0000000000a1' as TagId;

const cards = {
  late: makeCard('check-in', { current: makeStep({ due: -9, latest: -2 }), industry: 'Retail', tags: [tag] }),
  today: makeCard('final', { current: makeStep({ due: 0.2 }), people: ['Dana Kim', 'Elif Kaya'] }),
  soon: makeCard('check-in', { current: makeStep({ due: 5 }), source: 'LinkedIn' }),
  offer: makeCard('closed', { outcome: 'offer', since: at(-40) }),
  applied: makeCard('applied', { appliedOn: '2026-03-09' as CalendarDate }),
};

function shown(filters: Filters): readonly string[] {
  const passes = filtersPass(filters, moment);
  return Object.entries(cards).flatMap(([name, card]) => (passes(card) ? [name] : []));
}

describe('filters show cards', () => {
  it.each<[Filters, readonly string[]]>([
    [{}, ['late', 'today', 'soon', 'offer', 'applied']],
    [{ stage: ['check-in'] }, ['late', 'soon']],
    [{ stage: ['check-in', 'closed'] }, ['late', 'soon', 'offer']],
    [{ state: ['late'] }, ['late']],
    [{ due: ['overdue'] }, ['late']],
    [{ due: ['today'] }, ['late', 'today']],
    [{ due: ['week'] }, ['late', 'today', 'soon']],
    [{ person: ['Elif Kaya'] }, ['today']],
    [{ tag: [tag] }, ['late']],
    [{ source: ['LinkedIn'] }, ['soon']],
    [{ industry: ['Retail'] }, ['late']],
    [{ outcome: ['offer', 'rejected'] }, ['offer']],
    [{ date: ['last-week'] }, ['applied']],
    [{ date: ['earlier'] }, []],
    [{ date: ['last-quarter'] }, ['late', 'today', 'soon', 'offer', 'applied']],
    [{ stage: ['check-in'], due: ['today'] }, ['late']],
    [{ stage: ['no such stage'] }, []],
  ])('%j', (filters, expected) => {
    expect(shown(filters)).toEqual(expected);
    expect(filtersSchema.parse(filters)).toEqual(filters);
  });
});

it.each([
  [{ endedOn: '2026-03-09' }, ['last-week', 'last-month', 'last-quarter']],
  [{ endedOn: '2025-11-09' }, ['earlier']],
  [{ endedOn: null }, []],
  [{ endedOn: null, appliedOn: '2025-11-09' }, ['earlier']],
] as const)('a closed card goes by the days that are known: %j', (days, expected) => {
  const card = makeCard('closed', { outcome: 'rejected', since: NOW, ...(days as Partial<Card>) });
  const ranges = facetOptions([card], 'date', [], choice).filter(({ count }) => count > 0);
  expect(ranges.map(({ value }) => value)).toEqual(expected);
});

describe('what can be chosen', () => {
  it('is in its own order, with the number of cards', () => {
    expect(facetOptions(Object.values(cards), 'stage', [], choice)).toEqual([
      { value: 'applied', count: 1 },
      { value: 'thank-you', count: 0 },
      { value: 'check-in', count: 2 },
      { value: 'final', count: 1 },
      { value: 'closed', count: 1 },
    ]);
  });

  it("is in order of frequency for the user's own words, and what was chosen stays", () => {
    const more = [...Object.values(cards), makeCard('applied', { people: ['Elif Kaya'] })];
    expect(facetOptions(more, 'person', ['Gone'], choice)).toEqual([
      { value: 'Elif Kaya', count: 2 },
      { value: 'Dana Kim', count: 1 },
      { value: 'Gone', count: 0 },
    ]);
  });

  it('is in the order of the words if several are as frequent', () => {
    const more = ['Room 100', 'Room 2', 'Zoe', 'Ärztin', 'Room 1'].map((source) =>
      makeCard('applied', { source }),
    );
    const values = facetOptions(more, 'source', [], choice).map(({ value }) => value);
    expect(values).toEqual(['Ärztin', 'Room 1', 'Room 2', 'Room 100', 'Zoe']);
  });

  it('begins with what was chosen before, and never leaves out what is chosen', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((value) => ({ value }));
    const shown = (first: readonly string[], chosen: readonly string[]) =>
      shownOptions(options, { first, chosen, most: 2 })
        .map(({ value }) => value)
        .join('');
    expect(shown([], [])).toBe('ab');
    expect(shown(['e'], ['e'])).toBe('ea');
    expect(shown(['e'], ['e', 'd'])).toBe('ead');
    expect(shown(['e', 'c', 'd'], ['d', 'e'])).toBe('cde');
    expect(shown(['e'], [])).toBe('ea');
  });

  it('is left out of the filters if nothing is chosen', () => {
    expect(withFacet({ stage: ['final'] }, 'due', ['today'])).toEqual({ stage: ['final'], due: ['today'] });
    expect(withFacet({ stage: ['final'] }, 'stage', [])).toEqual({});
  });
});
