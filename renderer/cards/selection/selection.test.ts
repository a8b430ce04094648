import { beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../store';
import {
  clearSelection,
  extendSelection,
  selectByClick,
  selectedCards,
  selectOnly,
  useSelection,
} from './selection';

const order = ['a', 'b', 'c', 'd', 'e'] as ApplicationId[];
const id = (name: string) => name as ApplicationId;
const plain = { ctrlKey: false, metaKey: false, shiftKey: false };
const click = (name: string, held: Partial<typeof plain> = {}) =>
  selectByClick(id(name), { ...plain, ...held }, () => order);
const selected = () => [...useSelection.getState().ids].toSorted().join('');

beforeEach(() => {
  clearSelection();
  useBoard.setState({ cards: new Map(order.slice(0, 4).map((one) => [one, { id: one } as Card])) });
});

describe('the selection', () => {
  it('is left alone by a plain click', () => {
    expect(click('a')).toBe(false);
    expect(selected()).toBe('');
  });

  it('takes a card in and out with Ctrl or Cmd', () => {
    click('a', { ctrlKey: true });
    expect(click('c', { metaKey: true })).toBe(true);
    expect(selected()).toBe('ac');
    click('a', { ctrlKey: true });
    expect(selected()).toBe('c');
  });

  it('reaches from the last card selected by itself to the one clicked with Shift, in either direction', () => {
    click('c', { ctrlKey: true });
    click('e', { shiftKey: true });
    expect(selected()).toBe('cde');
    click('b', { shiftKey: true });
    expect(selected()).toBe('bcde');
  });

  it('begins with the card itself if there is no other', () => {
    click('b', { shiftKey: true });
    expect(selected()).toBe('b');
    click('d', { shiftKey: true });
    expect(selected()).toBe('bcd');
  });

  it('grows with Shift and the arrow keys, and shrinks on the way back', () => {
    click('e', { ctrlKey: true });
    extendSelection(id('a'), [id('b')]);
    extendSelection(id('b'), [id('d')]);
    expect(selected()).toBe('abde');
    extendSelection(id('d'), [id('b')]);
    expect(selected()).toBe('abe');
    extendSelection(id('b'), [id('a')]);
    expect(selected()).toBe('ae');
    extendSelection(id('a'), [id('b')]);
    expect(selected()).toBe('abe');
  });

  it('grows over all cards passed on a longer way, and shrinks on the way back', () => {
    extendSelection(id('b'), [id('c'), id('d'), id('e')]);
    expect(selected()).toBe('bcde');
    extendSelection(id('e'), [id('d'), id('c')]);
    expect(selected()).toBe('bc');
    extendSelection(id('c'), [id('b'), id('a')]);
    expect(selected()).toBe('ab');
  });

  it('is cleared once, and shows only cards that are there', () => {
    selectOnly([id('d'), id('e')]);
    expect(selectedCards().map((card) => card.id)).toEqual(['d']);
    expect([clearSelection(), clearSelection()]).toEqual([true, false]);
  });
});
