import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareUrgency } from '@shared/rules/progress/card';
import type { Card } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { makeCard, makeStep, NOW } from '../../../tests/support/cards';
import { orderedCards } from './ordered-cards';

const HOUR_MS = 3_600_000;

const step = fc
  .record({
    due: fc.integer({ min: -4, max: 4 }),
    step: fc.constantFrom('check-in' as const, 'close' as const),
  })
  .map(({ due, step: kind }) => makeStep({ step: kind, opens: due - 1, due, latest: due + 2 }));
const card = fc
  .record({ stage: fc.constantFrom('applied', 'final', 'closed'), current: fc.option(step) })
  .map(({ stage, current }) => makeCard(stage as Card['stage'], { current }));
/** What happens between two looks: cards that come or change, how many go, and how many hours pass. */
const happening = fc.record({
  saved: fc.array(card, { maxLength: 5 }),
  changed: fc.array(step, { maxLength: 3 }),
  gone: fc.nat({ max: 2 }),
  hours: fc.integer({ min: -30, max: 60 }),
});

const mapOf = (cards: readonly Card[]) => new Map(cards.map((one) => [one.id, one]));

describe('the cards in order', () => {
  it('are the same as sorted from scratch, whatever changed and however time passed', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 8 }), (happenings) => {
        let now: Instant = NOW;
        let cards: readonly Card[] = [];
        for (const { saved, changed, gone, hours } of happenings) {
          now = (now + hours * HOUR_MS) as Instant;
          const left = cards.slice(gone);
          cards = [...left.map((one, index) => ({ ...one, ...stepAt(changed, index) })), ...saved];
          const sorted = cards.toSorted((a, b) => compareUrgency(a, b, now));
          expect(orderedCards(mapOf(cards), now)).toEqual(sorted);
        }
      }),
    );
  });

  it('are the same list as long as nothing moved', () => {
    const due = makeCard('final', { current: makeStep({ due: -1, latest: 5 }) });
    const late = makeCard('final', { current: makeStep({ due: -9, latest: -1 }) });
    const first = orderedCards(mapOf([due, late]), NOW);
    expect(orderedCards(mapOf([due, late]), (NOW + 60_000) as Instant)).toBe(first);
  });

  it('put letting go after messages that are due, however long ago it was suggested', () => {
    const offered = makeCard('final', {
      current: makeStep({ step: 'close', opens: -20, due: -20, latest: -13 }),
    });
    const due = makeCard('final', { current: makeStep({ due: -1, latest: 5 }) });
    expect(orderedCards(mapOf([offered, due]), NOW)).toEqual([due, offered]);
  });
});

function stepAt(steps: readonly Card['current'][], index: number): Partial<Card> {
  const current = steps[index];
  return current === undefined ? {} : { current };
}
