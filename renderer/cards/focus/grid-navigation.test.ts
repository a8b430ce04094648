import { describe, expect, it } from 'vitest';
import type { ApplicationId } from '@shared/model/ids';
import { directionOfKey, heirOf, neighbourOf, wayTo } from './grid-navigation';

const ids = (text: string) => text.split('').filter((letter) => letter !== '-') as ApplicationId[];
const id = (letter: string) => letter as ApplicationId;
/** Columns from left to right; the third is empty. */
const columns = [ids('abc'), ids('d'), ids(''), ids('efghijklm')];

describe('arrow keys', () => {
  it.each([
    ['b', 'up', 'a'],
    ['b', 'down', 'c'],
    ['a', 'up', null],
    ['c', 'down', null],
    ['c', 'right', 'd'],
    ['d', 'right', 'e'],
    ['f', 'left', 'd'],
    ['a', 'left', null],
    ['e', 'right', null],
    ['b', 'first', 'a'],
    ['b', 'last', 'c'],
    ['e', 'page-down', 'k'],
    ['k', 'page-down', 'm'],
    ['g', 'page-up', 'e'],
  ] as const)('from %s %s lead to %s', (from, direction, to) => {
    expect(neighbourOf(columns, id(from), direction)).toBe(to);
  });

  it("lead nowhere from a card that isn't shown", () => {
    expect(neighbourOf(columns, id('z'), 'down')).toBeNull();
  });

  it.each([
    ['e', 'h', 'fgh'],
    ['h', 'e', 'gfe'],
    ['c', 'd', 'd'],
  ])('pass on the way from %s to %s: %s', (from, to, way) => {
    expect(wayTo(columns, id(from), id(to))).toEqual(ids(way));
  });

  it('are distinguished from other keys', () => {
    expect(directionOfKey('ArrowUp')).toBe('up');
    expect(directionOfKey('Enter')).toBeNull();
    expect(directionOfKey('constructor')).toBeNull();
  });
});

describe('the card that gets the focus next', () => {
  it('is the card in the place of the one that is gone', () => {
    expect(heirOf(columns, [ids('ac'), ids('d'), [], []], id('b'))).toBe('c');
  });

  it('is the last one if the last is gone', () => {
    expect(heirOf(columns, [ids('ab'), ids('d'), [], []], id('c'))).toBe('b');
  });

  it('is the very first card if the column is empty', () => {
    expect(heirOf(columns, [ids('abc'), [], [], []], id('d'))).toBe('a');
    expect(heirOf(columns, [[], [], [], []], id('d'))).toBeNull();
  });
});
