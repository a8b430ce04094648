import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareUrgency } from '@shared/rules/progress/card';
import type { Card } from '@shared/model/card';
import { makeCard, makeStep, NOW } from '../../../tests/support/cards';
import { createDivider, dividedCards } from './divided-cards';
import { createListMaker } from './made-of-cards';
import { orderedCards } from './ordered-cards';
import { acceptChanges, acceptSnapshot, useBoard } from '../store';

const stages = ['applied', 'final', 'closed'] as const;
const newCard = fc
  .record({ stage: fc.constantFrom(...stages), due: fc.integer({ min: -4, max: 4 }) })
  .map(({ stage, due }) => makeCard(stage, { current: makeStep({ due, latest: due + 2 }) }));
/** Cards that come, change their list, and go. */
const happening = fc.record({
  come: fc.array(newCard, { maxLength: 24 }),
  moved: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...stages)), { maxLength: 3 }),
  gone: fc.array(fc.nat(), { maxLength: 2 }),
});

type HappeningOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

const mapOf = (cards: readonly Card[]) => new Map(cards.map((one) => [one.id, one]));
/** Closed cards belong to no list. */
const listOf = ({ stage }: Card) => (stage === 'closed' ? null : stage);

const shown = () => useBoard.getState().cards;

/** What happens to the board, as main announces it. */
function changeOf({ come, moved, gone }: HappeningOf<typeof happening>) {
  const before = [...shown().values()];
  const saved = moved.flatMap(([at, stage]) => {
    const card = before[at % before.length];
    return card ? [{ ...card, stage }] : [];
  });
  const removed = gone.flatMap((at) => before[at]?.id ?? []);
  return { saved: [...saved, ...come], removed };
}

describe('cards in lists', () => {
  it('are the same as divided from scratch, whatever changed, and so is what is made of them', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 8 }), (happenings) => {
        const divide = createDivider<string>();
        const namesOf = createListMaker(({ id, stage }) => `${stage} ${id}`);
        acceptSnapshot({ cards: [] });
        for (const each of happenings) {
          acceptChanges([changeOf(each)]);
          const inOrder = orderedCards(shown(), NOW);
          const scratch = [...shown().values()].sort((a, b) => compareUrgency(a, b, NOW));
          expect(inOrder).toEqual(scratch);
          const lists = divide(inOrder, [], listOf);
          expect(lists).toEqual(dividedCards(scratch, listOf));
          for (const list of [inOrder, ...lists.values()])
            expect(namesOf(list)).toEqual(list.map(({ id, stage }) => `${stage} ${id}`));
        }
      }),
    );
  });

  it('are the same if a view wasn’t shown for some changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(happening, fc.boolean()), { maxLength: 8 }), (happenings) => {
        const divide = createDivider<string>();
        const idsOf = createListMaker(({ id }) => id);
        acceptSnapshot({ cards: [] });
        for (const [each, isShown] of happenings) {
          acceptChanges([changeOf(each)]);
          const inOrder = orderedCards(shown(), NOW);
          if (!isShown) continue;
          const lists = divide(inOrder, [], listOf);
          expect(lists).toEqual(dividedCards(inOrder, listOf));
          for (const list of lists.values()) expect(idsOf(list)).toEqual(list.map(({ id }) => id));
        }
      }),
    );
  });

  it('make only what a change concerns', () => {
    const make = vi.fn(({ id }: Card) => id);
    const namesOf = createListMaker(make);
    const cards = Array.from({ length: 50 }, () => makeCard('applied', {}));
    acceptSnapshot({ cards });
    namesOf(orderedCards(shown(), NOW));
    make.mockClear();
    acceptChanges([{ saved: [makeCard('applied', {})], removed: [] }]);
    const inOrder = orderedCards(shown(), NOW);
    expect(namesOf(inOrder)).toEqual(inOrder.map(({ id }) => id));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('stay the same list if a change concerns another one', () => {
    const divide = createDivider<string>();
    const [first, second] = [makeCard('applied', {}), makeCard('final', {})];
    const before = divide(orderedCards(mapOf([first, second]), NOW), [], listOf);
    const renamed = { ...second, company: 'Fabrikam' };
    const after = divide(orderedCards(mapOf([first, renamed]), NOW), [], listOf);
    expect(after.get('applied')).toBe(before.get('applied'));
    expect(after.get('final')).toEqual([renamed]);
  });

  it('are divided again by something else', () => {
    const divide = createDivider<string>();
    const inOrder = orderedCards(mapOf([makeCard('applied', {})]), NOW);
    expect(divide(inOrder, ['stage'], listOf).get('applied')).toHaveLength(1);
    expect(divide(inOrder, ['nothing'], () => null).size).toBe(0);
  });

  it('are narrowed to those that are left, without a look at any other', () => {
    const divide = createDivider<string, readonly [string]>(([before], [by]) =>
      by.startsWith(before) ? [] : null,
    );
    const cards = ['Acme', 'Acorn', 'Birch'].map((company) => makeCard('applied', { company }));
    const [acme, acorn] = cards;
    const inOrder = orderedCards(mapOf(cards), NOW);
    const named = (start: string) =>
      vi.fn(({ company }: Card) => (company.startsWith(start) ? 'named' : null));
    divide(inOrder, ['A'], named('A'));
    const narrow = named('Ac');
    expect(divide(inOrder, ['Ac'], narrow)).toEqual(dividedCards(inOrder, named('Ac')));
    expect(narrow.mock.calls.map(([card]) => card)).toEqual(inOrder.filter((card) => card !== cards[2]));
    expect(divide(inOrder, ['Acm'], named('Acm')).get('named')).toEqual([acme]);
    expect(divide(inOrder, ['Aco'], named('Aco')).get('named')).toEqual([acorn]);
    expect(divide(inOrder, ['X'], named('X')).size).toBe(0);
  });

  it('are narrowed, and what may come takes its place among those that are left', () => {
    const cards = [-4, -3, -2, -1].map((due) =>
      makeCard('applied', { current: makeStep({ due, latest: due + 2 }) }),
    );
    const inOrder = orderedCards(mapOf(cards), NOW);
    const [first, second, third, fourth] = inOrder;
    if (!first || !second || !third || !fourth) throw new Error('Four cards were made.');
    const divide = createDivider<string, readonly [string]>(() => [third, second]);
    const only = (...members: readonly Card[]) =>
      vi.fn((card: Card) => (members.includes(card) ? 'list' : null));
    divide(inOrder, ['before'], only(first, second));
    const narrow = only(second, third);
    expect(divide(inOrder, ['after'], narrow).get('list')).toEqual([second, third]);
    expect(narrow.mock.calls.flat()).not.toContain(fourth);
  });
});
