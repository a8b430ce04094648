import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '@shared/model/card';
import { makeCard, makeStep, NOW } from '../../../tests/support/cards';
import { createDivider, dividedCards } from './divided-cards';
import { orderedCards } from './ordered-cards';

const stages = ['applied', 'final', 'closed'] as const;
const newCard = fc
  .record({ stage: fc.constantFrom(...stages), due: fc.integer({ min: -4, max: 4 }) })
  .map(({ stage, due }) => makeCard(stage, { current: makeStep({ due, latest: due + 2 }) }));
/** Cards that come, change their list, and go. */
const happening = fc.record({
  come: fc.array(newCard, { maxLength: 4 }),
  moved: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...stages)), { maxLength: 3 }),
  gone: fc.array(fc.nat(), { maxLength: 2 }),
});

const mapOf = (cards: readonly Card[]) => new Map(cards.map((one) => [one.id, one]));
/** Closed cards belong to no list. */
const listOf = ({ stage }: Card) => (stage === 'closed' ? null : stage);

describe('cards in lists', () => {
  it('are the same as divided from scratch, whatever changed', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 8 }), (happenings) => {
        const divide = createDivider<string>();
        let cards: readonly Card[] = [];
        for (const { come, moved, gone } of happenings) {
          const changed = cards.map((one, index) => {
            const stage = moved.find(([at]) => at % cards.length === index)?.[1];
            return stage === undefined ? one : { ...one, stage };
          });
          cards = [...changed.filter((_, index) => !gone.includes(index)), ...come];
          const inOrder = orderedCards(mapOf(cards), NOW);
          expect(divide(inOrder, [], listOf)).toEqual(dividedCards(inOrder, listOf));
        }
      }),
    );
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
});
