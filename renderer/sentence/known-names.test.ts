import { expect, it, vi } from 'vitest';
import { readInWords as read, sentenceContext as context } from '../../tests/support/words/sentence-rig';
import { makeCard } from '../../tests/support/cards';
import { resultOf } from '@shared/model/work/steps';
import * as searchTexts from '@shared/i18n/search-text';
import { keysOf, knownNames, knownNamesInSteps } from './known-names';

vi.mock('@shared/i18n/search-text', { spy: true });

const folded = vi.mocked(searchTexts.searchText);
const many = Array.from({ length: 300 }, (_, index) =>
  makeCard('check-in', { company: `Company ${index}`, role: 'Editor', people: [`Person ${index}`] }),
);
const sentence = 'interview with Person 7 at Company 7 yesterday 3p';

it('reading more of a sentence reads none of the names again', () => {
  const cards = [...many];
  read(sentence, { ...context, cards });
  folded.mockClear();
  expect(read(`${sentence}m`, { ...context, cards })).toMatch(/\|Company 7\|Editor\|Person 7\|/);
  expect(folded.mock.calls.length).toBeLessThan(many.length);
});

it('what is read in steps isn’t read again', () => {
  const cards = [...many];
  const steps = knownNamesInSteps(cards);
  const names = resultOf(steps);
  expect(knownNames(cards)).toBe(names);
});

it('many cards are read in many steps', () => {
  const steps = knownNamesInSteps(Array.from({ length: 5_000 }, () => many[0] ?? makeCard('check-in', {})));
  let count = 0;
  while (steps.next().done !== true) count += 1;
  expect(count).toBeGreaterThan(20);
});

it('a name as it is written counts more than one that could be written so', () => {
  const cards = ['Müller', 'Mueller'].map((company) => makeCard('check-in', { company }));
  for (const list of [cards, cards.toReversed()]) {
    const { companies } = knownNames(list);
    expect([...companies].toSorted()).toEqual([
      ['MUELLER', 'Mueller'],
      ['MULLER', 'Müller'],
    ]);
  }
});

it('after a change, only the names of the card that changed are read', () => {
  const cards = [...many];
  knownNames(cards);
  folded.mockClear();
  const names = knownNames(cards.with(3, makeCard('check-in', { company: 'Elm', people: ['Dana Kim'] })));
  expect([names.companies.get('ELM'), names.people.get('DANA KIM')]).toEqual(['Elm', 'Dana Kim']);
  expect([names.companies.has('COMPANY 3'), names.words.has('DANA')]).toEqual([false, true]);
  expect(folded.mock.calls.map(([name]) => name)).toEqual(['Elm', expect.any(String), 'Dana Kim']);
});

it.each([
  ['Acme', ['ACME']],
  ['Müller', ['MULLER', 'MUELLER']],
  // Composed of a letter and a mark.
  ['Mu\u0308ller', ['MULLER', 'MUELLER']],
  ['Élodie', ['ELODIE']],
])('%s is found by %j', (name, keys) => {
  expect(keysOf(name)).toEqual(keys);
});
