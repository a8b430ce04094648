import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import type { Card } from '@shared/model/card';
import type { SearchHit } from '@shared/model/search';
import type { Stage } from '@shared/model/stage';
import { cardPasses, type CardFilter } from '../filter';
import { dividedCards } from '../order/divided-cards';
import { orderedCards } from '../order/ordered-cards';
import { acceptChanges, acceptSnapshot, useBoard } from '../store';
import { createFoundDivider } from './found-divider';

const everything: CardFilter = { query: '', hits: new Map(), filters: {}, isArchived: false };
const moment = { now: NOW, zone: UTC };

const listOf = (filter: CardFilter) => {
  const passes = cardPasses(filter, moment);
  return (card: Card) => (passes(card) ? card.stage : null);
};
const inOrder = () => orderedCards(useBoard.getState().cards, NOW);
const hitsOf = (cards: readonly Card[]) => new Map(cards.map(({ id }) => [id, {} as SearchHit]));

/** A divider, and a function that divides the board of now with it and counts the cards it looked at. */
function startDividing() {
  const divide = createFoundDivider<Stage>();
  return (filter: CardFilter) => {
    const look = vi.fn(listOf(filter));
    const lists = divide(inOrder(), [filter, moment], look);
    return { lists, looked: new Set(look.mock.calls.map(([card]) => card.company)) };
  };
}

const scratch = (filter: CardFilter) => dividedCards(inOrder(), listOf(filter));

beforeEach(() => {
  const companies = ['Café Noir', 'Cafeteria', 'Northwind', 'Contoso', 'Acme'];
  acceptSnapshot({
    cards: companies.map((company, index) =>
      makeCard('final', { company, role: 'Designer', current: makeStep({ due: index - 4, latest: index }) }),
    ),
  });
});

const cardOf = (company: string) => {
  const card = inOrder().find((one) => one.company === company);
  if (!card) throw new Error(`There is no ${company}.`);
  return card;
};

describe('while more of a search is typed', () => {
  it('only the cards found so far are looked at, accents or not', () => {
    const show = startDividing();
    show(everything);
    show({ ...everything, query: 'ca' });
    const { lists, looked } = show({ ...everything, query: 'café' });
    expect(lists.get('final')).toEqual([cardOf('Café Noir'), cardOf('Cafeteria')]);
    expect(looked).toEqual(new Set(['Café Noir', 'Cafeteria']));
  });

  it('and what main found since, in its place', () => {
    const show = startDividing();
    const no = { ...everything, query: 'no' };
    show(no);
    const hits = hitsOf([cardOf('Northwind'), cardOf('Cafeteria')]);
    const { lists, looked } = show({ ...no, query: 'noi', hits });
    expect(lists.get('final')).toEqual([cardOf('Café Noir'), cardOf('Cafeteria'), cardOf('Northwind')]);
    expect(looked).toEqual(new Set(['Café Noir', 'Cafeteria', 'Northwind']));
  });

  it('what main no longer finds is left out', () => {
    const show = startDividing();
    show({ ...everything, query: 'no', hits: hitsOf([cardOf('Acme'), cardOf('Contoso')]) });
    const { lists } = show({ ...everything, query: 'noi', hits: hitsOf([cardOf('Acme')]) });
    expect(lists.get('final')).toEqual([cardOf('Café Noir'), cardOf('Acme')]);
  });

  it('a hit of an archived card stays hidden, and so does one of a card that is gone', () => {
    const archived = makeCard('final', { company: 'Tailspin', isArchived: true });
    acceptChanges([{ saved: [archived], removed: [] }]);
    const show = startDividing();
    show({ ...everything, query: 'c' });
    const hits = hitsOf([archived, makeCard('final', { company: 'Nobody' })]);
    expect(show({ ...everything, query: 'ca', hits }).lists.get('final')).toEqual([
      cardOf('Café Noir'),
      cardOf('Cafeteria'),
    ]);
  });
});

describe('the columns after any typing, deleting, filtering, finding and changing', () => {
  const stage = fc.constantFrom<Stage>('applied', 'final', 'closed');
  const anyCard = fc
    .record({
      stage,
      company: fc.constantFrom('Café', 'Cafe Azul', 'Æther', 'Straße', 'Acme'),
      isArchived: fc.boolean(),
      due: fc.integer({ min: -4, max: 4 }),
    })
    .map(({ stage: of, due, ...part }) =>
      makeCard(of, { ...part, current: makeStep({ due, latest: due + 2 }) }),
    );
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('c', 'a', 'f', 'é', 's', 'ß', ' ').map((typed) => ({ typed })) },
    fc.record({ deleted: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ stages: fc.uniqueArray(stage, { maxLength: 2 }) }),
    fc.record({ isArchived: fc.boolean() }),
    { weight: 3, arbitrary: fc.record({ found: fc.array(fc.nat(), { maxLength: 6 }) }) },
    fc.record({ come: fc.array(anyCard, { maxLength: 20 }), gone: fc.array(fc.nat(), { maxLength: 3 }) }),
  );
  type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

  const at = (index: number) => {
    const cards = inOrder();
    return cards.length === 0 ? [] : cards.slice(index % cards.length).slice(0, 1);
  };

  function filterAfter(filter: CardFilter, one: Act): CardFilter {
    if ('typed' in one) return { ...filter, query: filter.query + one.typed };
    if ('deleted' in one) return { ...filter, query: filter.query.slice(0, -one.deleted) };
    if ('stages' in one) return { ...filter, filters: one.stages.length === 0 ? {} : { stage: one.stages } };
    if ('isArchived' in one) return { ...filter, ...one };
    if ('found' in one) return { ...filter, hits: hitsOf(one.found.flatMap(at)) };
    acceptChanges([{ saved: one.come, removed: one.gone.flatMap(at).map(({ id }) => id) }]);
    return filter;
  }

  it('are the same as divided from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(anyCard, { maxLength: 20 }),
        // Some of what happens is drawn together.
        fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        (cards, steps) => {
          acceptSnapshot({ cards });
          const show = startDividing();
          let filter = everything;
          for (const step of steps) {
            for (const one of step) filter = filterAfter(filter, one);
            expect(show(filter).lists).toEqual(scratch(filter));
          }
        },
      ),
    );
  });
});
