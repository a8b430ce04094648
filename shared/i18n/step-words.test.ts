import { describe, expect, it } from 'vitest';
import type { ApplicationId } from '../model/ids';
import { applicationNames } from './application-names';
import { stepWords } from './step-words';
import { createTranslator } from './translator';

const { t } = createTranslator('en-GB');

describe('what a step asks for', () => {
  it.each([
    ['thank-you', 'Dana Kim', { all: 1 }, 'Thank Dana Kim'],
    ['thank-you', 'Dana Kim', { all: 2 }, 'Thank Dana Kim and 1 other'],
    ['thank-you', 'Dana Kim', { all: 3 }, 'Thank Dana Kim and 2 others'],
    ['thank-you', 'Dana Kim', { all: 4, skipped: 1 }, 'Thank Dana Kim and 2 others'],
    ['thank-you', 'Dana Kim', { all: 4, sent: 2 }, 'Thank Dana Kim (2 of 4 sent)'],
    ['thank-you', 'Dana Kim', { all: 4, sent: 2, skipped: 1 }, 'Thank Dana Kim (2 of 4 sent)'],
    ['thank-you', '', { all: 2, sent: 1 }, 'Thank Northwind (1 of 2 sent)'],
    ['thank-you', '', { all: 1 }, 'Thank Northwind'],
    ['check-in', 'Dana Kim', { all: 1 }, 'Check in with Dana Kim'],
    ['check-in', '', { all: 1 }, 'Check in with Northwind'],
    ['final', 'Dana Kim', { all: 1 }, 'Send Dana Kim a final message'],
    ['final', '', { all: 1 }, 'Send Northwind a final message'],
    ['close', '', { all: 1 }, 'Ready to let go of Northwind'],
  ] as const)('%s to "%s", %j', (step, personName, counts, words) => {
    const { all, sent, skipped } = { sent: 0, skipped: 0, ...counts };
    const parts = { all, sent, skipped, left: all - sent - skipped };
    expect(stepWords(t, { step, personName, parts }, 'Northwind')).toBe(words);
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
