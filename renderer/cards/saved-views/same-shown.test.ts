import { describe, expect, it } from 'vitest';
import type { Shown } from '@shared/model/settings/saved-view';
import { isSameShown } from './same-shown';

const board: Shown = {
  view: 'board',
  query: 'berlin',
  filters: { stage: ['final', 'check-in'], due: ['today'] },
  isArchived: false,
  table: null,
};
const table: Shown = {
  ...board,
  view: 'table',
  table: { order: ['role'], hidden: ['source', 'people'], sort: { column: 'next', isDescending: false } },
};

describe('a saved view', () => {
  it.each<[string, Shown, Shown]>([
    ['is the same', board, board],
    [
      'is the same in whatever order its filters were chosen',
      board,
      { ...board, filters: { due: ['today'], stage: ['check-in', 'final'] } },
    ],
    ['is the same with a space after its search', board, { ...board, query: 'berlin ' }],
    [
      'is the same if its columns are named more fully',
      table,
      {
        ...table,
        table: {
          order: ['role', 'company'],
          hidden: ['people', 'source'],
          sort: { column: 'next', isDescending: false },
        },
      },
    ],
  ])('%s', (_, one, other) => {
    expect(isSameShown(one, other)).toBe(true);
  });

  it.each<[string, Shown, Shown]>([
    ['another view', board, table],
    ['another search', board, { ...board, query: '' }],
    ['one filter less', board, { ...board, filters: { due: ['today'] } }],
    ['the archived ones', board, { ...board, isArchived: true }],
    [
      'another order of rows',
      table,
      {
        ...table,
        table: {
          order: ['role'],
          hidden: ['source', 'people'],
          sort: { column: 'next', isDescending: true },
        },
      },
    ],
  ])('is changed by %s', (_, one, other) => {
    expect(isSameShown(one, other)).toBe(false);
  });
});
