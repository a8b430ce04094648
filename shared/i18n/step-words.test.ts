import { describe, expect, it } from 'vitest';
import type { ApplicationId } from '../model/ids';
import { applicationNames } from './application-names';
import { stepWords } from './step-words';
import { createTranslator } from './translator';

const { t } = createTranslator('en-GB');

describe('what a step asks for', () => {
  it.each([
    ['thank-you', 'Dana Kim', 1, 'Thank Dana Kim'],
    ['thank-you', 'Dana Kim', 2, 'Thank Dana Kim and 1 other'],
    ['thank-you', 'Dana Kim', 3, 'Thank Dana Kim and 2 others'],
    ['thank-you', '', 1, 'Thank Northwind'],
    ['check-in', 'Dana Kim', 1, 'Check in with Dana Kim'],
    ['check-in', '', 1, 'Check in with Northwind'],
    ['final', 'Dana Kim', 1, 'Send Dana Kim a final message'],
    ['final', '', 1, 'Send Northwind a final message'],
    ['close', '', 1, 'Ready to let go of Northwind'],
  ] as const)('%s to "%s", %i left', (step, personName, partsLeft, words) => {
    expect(stepWords(t, { step, personName, partsLeft }, 'Northwind')).toBe(words);
  });
});

describe('the names of a list', () => {
  const application = (id: string, company: string, role: string) => ({
    id: id as ApplicationId,
    company,
    role,
  });

  it('add the role only to applications at the same company', () => {
    const list = [
      application('1', 'Northwind', 'Designer'),
      application('2', 'northwind ', 'Researcher'),
      application('3', 'Globex', 'Designer'),
    ];
    expect(list.map(applicationNames(t, list))).toEqual([
      'Designer at Northwind',
      'Researcher at northwind ',
      'Globex',
    ]);
  });

  it('count an application that is listed twice once', () => {
    const one = application('1', 'Northwind', 'Designer');
    expect(applicationNames(t, [one, one])(one)).toBe('Northwind');
  });
});
