import { expect, it } from 'vitest';
import type { StatusWord } from '@shared/exchange/tables/table-row';
import type { ImportChoices, ImportPreview } from '@shared/ipc/import';
import type { CalendarDate } from '@shared/model/time';
import { isAsked, openQuestionCount, openStatusWords, statusAnswer } from './open-questions';

const word = (text: string, meaning: StatusWord['meaning'] = null): StatusWord => ({
  ...{ key: text, word: text, count: 1, meaning },
});
const column = (field: 'company' | 'role' | null) => ({ name: 'x', field, isGuessed: false, example: '' });
const ambiguous = [{ cell: '1/5', readings: ['2025-05-01', '2026-01-05'] as CalendarDate[] }];

const kindWithoutCompany = {
  ...{ key: 'x', files: ['x.csv'], headerIndex: 0, firstLines: [] },
  ...{ columns: [column('role')], columnsAsked: ['company'] as const },
};

interface Part extends Partial<
  Pick<ImportPreview, 'columns' | 'columnsAsked' | 'ambiguous' | 'statusWords' | 'kinds'>
> {
  readonly choices?: ImportChoices;
}

const stateOf = ({ choices = {}, ...part }: Part) => ({
  choices,
  preview: {
    ...{ files: [], headerIndex: 0, firstLines: [], columns: [], columnsAsked: [], kinds: [] },
    ...{ ambiguous: [], statusWords: [], ...part },
  },
});

it.each<readonly [string, Part, number]>([
  ['nothing is asked', {}, 0],
  ['no column holds the company', { columnsAsked: ['company'], columns: [column(null)] }, 1],
  ['another kind of table in the archive has no company', { kinds: [kindWithoutCompany] }, 1],
  ['one was guessed', { columnsAsked: ['company'], columns: [column('company')] }, 0],
  ['no column holds the role', { columnsAsked: ['role'] }, 1],
  ['the role is in no column, as was said', { columnsAsked: ['role'], choices: { isRoleOptional: true } }, 0],
  ['dates can be read in two ways', { ambiguous }, 1],
  ['their order was chosen, and one fits neither', { ambiguous, choices: { dateOrder: 'day-first' } }, 0],
  ['a word is unknown', { statusWords: [word('vibing'), word('sent', { kind: 'applied' })] }, 1],
  ['a word means that it wasn’t applied for', { statusWords: [word('saved', { kind: 'not-applied' })] }, 0],
  [
    'a word can mean several things, and one is proposed',
    { statusWords: [word('declined', { kind: 'closed', outcome: 'withdrew', isSure: false })] },
    0,
  ],
])('counts what only the user can say: %s', (_, part, count) => {
  expect(openQuestionCount(stateOf(part))).toBe(count);
});

it('asks about rows without a status once their dates are read', () => {
  const statusWords = [word('')];
  expect(openStatusWords(stateOf({ statusWords, ambiguous }))).toEqual([]);
  expect(openQuestionCount(stateOf({ statusWords, ambiguous }))).toBe(1);
  expect(openQuestionCount(stateOf({ statusWords }))).toBe(1);
});

it('takes a word for answered only if it was, whatever the word is', () => {
  const known = word('constructor', { kind: 'applied' });
  expect(isAsked(known, { statuses: { other: 'applied' } })).toBe(false);
  expect(statusAnswer({ statuses: { other: 'applied' } }, 'constructor')).toBeUndefined();
  const answered = { statuses: { constructor: 'not-applied' as const } };
  expect(isAsked(known, answered)).toBe(true);
  expect(statusAnswer(answered, 'constructor')).toBe('not-applied');
});
