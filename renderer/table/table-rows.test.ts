import { describe, expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { ApplicationId, InterviewId, TagId } from '@shared/model/ids';
import type { Overview } from '@shared/model/views/overview';
import type { TableColumn } from '@shared/model/settings/table-columns';
import type { Instant, TimeZone } from '@shared/model/time';
import { at, makeCard, makeStep, UTC } from '../../tests/support/cards';
import { nextSort, sortedCards } from './table-rows';

const tag = 'tag' as TagId;
const id = (name: string) => name as ApplicationId;

const cards: readonly Card[] = [
  makeCard('applied', {
    id: id('a'),
    company: 'Zebra',
    role: 'Baker',
    since: 1 as Instant,
    tags: [tag],
    source: 'Referral',
  }),
  makeCard('closed', { id: id('b'), company: 'Élan', role: 'Cellist', since: 2 as Instant }),
  makeCard('check-in', { id: id('c'), company: 'elm', role: 'Archivist', since: 3 as Instant }),
];

const overview = (name: string, more: Partial<Overview>): [ApplicationId, Overview] => [
  id(name),
  {
    ...{ applicationId: id(name), industry: '', addedAt: 0 as Instant, heardAt: null, sentAt: null },
    ...{ rounds: [], people: [], ...more },
  },
];
const overviews = new Map([
  overview('a', { sentAt: 20 as Instant, people: ['Zoë'] }),
  overview('b', { sentAt: 30 as Instant, rounds: [5 as Instant, 9 as Instant] }),
  overview('c', { people: ['Ann'], rounds: [7 as Instant] }),
]);

const order = (column: TableColumn, isDescending = false, sorted = cards) =>
  sortedCards(
    sorted,
    { overviews, tagNames: new Map([[tag, 'Dream']]), zone: 'UTC' as TimeZone },
    { column, isDescending },
  )
    .map((card) => card.id)
    .join('');

describe('the rows of the table', () => {
  it('are sorted by any column, in both directions', () => {
    expect(order('company')).toBe('bca');
    expect(order('company', true)).toBe('acb');
    expect(order('role')).toBe('cab');
    expect(order('stage')).toBe('acb');
    expect(order('tags')[0]).toBe('a');
    expect(order('source')[0]).toBe('a');
    expect(order('interviews', true).slice(0, 2)).toBe('bc');
  });

  it('have nothing last, whatever the direction', () => {
    expect(order('sent')).toBe('abc');
    expect(order('sent', true)).toBe('bac');
    expect(order('people')).toBe('cab');
    expect(order('people', true)).toBe('acb');
  });

  it('have those without a next step last, even if the least urgent come first', () => {
    const [soon, late] = [makeStep({ due: 1 }), makeStep({ due: -9, latest: -2 })];
    const interviewId = 'interview' as InterviewId;
    const upcoming = { interviewId, startsAt: at(3), endsAt: at(3.1), timeZone: UTC };
    const urgent = [
      makeCard('check-in', { id: id('a'), current: late }),
      makeCard('final', { id: id('b'), current: soon }),
      makeCard('thank-you', { id: id('c'), upcoming }),
      makeCard('applied', { id: id('d') }),
      makeCard('closed', { id: id('e') }),
    ];
    expect(order('next', true, urgent)).toBe('cbade');
    expect(order('next', false, urgent)).toBe('abcde');
  });

  it('are sorted by the numbers in a text, not by their digits', () => {
    const numbered = ['Company 10', 'company 2', 'Company 2b', 'Company'].map((company, index) =>
      makeCard('applied', { id: id(String(index)), company }),
    );
    expect(order('company', false, numbered)).toBe('3120');
    expect(order('company', true, numbered)).toBe('0213');
  });

  it('are sorted by the lower end of a salary, then by its words', () => {
    const paid = ['100k', 'Negotiable', '$85,000 to 120,000', '', '9 500 €'].map((salary, index) =>
      makeCard('applied', { id: id(String(index)), ...(salary === '' ? {} : { salary }) }),
    );
    expect(order('salary', false, paid)).toBe('42013');
    expect(order('salary', true, paid)).toBe('02413');
  });

  it('are sorted by what a year is worth, with those whose period is unknown after them', () => {
    const salaries = ['90k', '25 an hour', '100k a year', '4,000 € per month', '80000', 'Open'];
    const paid = salaries.map((salary, index) => makeCard('applied', { id: id(String(index)), salary }));
    expect(order('salary', false, paid)).toBe('312405');
    expect(order('salary', true, paid)).toBe('213045');
  });

  it('keep their urgency if they are equal in the column', () => {
    expect(order('industry')).toBe(order('next'));
  });
});

it('a heading sorts dates newest first and words from A, and turns the order if pressed again', () => {
  const byCompany = nextSort({ column: 'next', isDescending: false }, 'company');
  expect(byCompany).toEqual({ column: 'company', isDescending: false });
  expect(nextSort(byCompany, 'company')).toEqual({ column: 'company', isDescending: true });
  expect(nextSort(byCompany, 'heard')).toEqual({ column: 'heard', isDescending: true });
});
