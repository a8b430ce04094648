import { describe, expect, it } from 'vitest';
import { at, makeCard, makeStep, NOW, UTC } from '../../tests/support/cards';
import type { SearchHit } from '@shared/model/search';
import type { CalendarDate } from '@shared/model/time';
import { dividedCards } from '../cards/order/divided-cards';
import type { CardFilter } from '../cards/filter';
import type { Card } from '@shared/model/card';
import { columnOf, columnsOf, createColumnRows } from './columns';

const shown = { query: '', hits: new Map(), filters: {}, isArchived: false };

const moment = { now: NOW, zone: UTC };

const columnRows = (stage: Card['stage'], cards: readonly Card[]) => createColumnRows(stage, NOW)(cards);

function filteredColumns(cards: readonly Card[], filter: CardFilter) {
  return columnsOf(dividedCards(cards, columnOf(filter, moment)));
}

describe('the columns', () => {
  it('put each card in the column of its stage, in the order they come', () => {
    const late = makeCard('check-in', { current: makeStep({ due: -9, latest: -2 }) });
    const open = makeCard('check-in', { current: makeStep({ due: 2, latest: 7 }) });
    const closed = makeCard('closed', { outcome: 'offer' });
    const columns = filteredColumns([late, closed, open], shown);
    expect(columns['check-in']).toEqual([late, open]);
    expect(columns.closed).toEqual([closed]);
    expect(columns.applied).toEqual([]);
  });

  it('find a card by words from company and role in any order and case', () => {
    const wanted = makeCard('applied', { company: 'Ærø Shipping', role: 'Product Designer' });
    const other = makeCard('applied', { company: 'Blue Harbor', role: 'Designer' });
    const find = (query: string) => filteredColumns([wanted, other], { ...shown, query }).applied;
    expect(find('  designer ÆRØ ')).toEqual([wanted]);
    expect(find('designer')).toHaveLength(2);
    expect(find('nurse')).toEqual([]);
  });

  it('find a card by what main found in its texts', () => {
    const [wanted, other] = [makeCard('applied', {}), makeCard('applied', {})];
    const hits = new Map([[wanted.id, {} as SearchHit]]);
    expect(filteredColumns([wanted, other], { ...shown, query: 'xyz', hits }).applied).toEqual([wanted]);
  });

  it('show only archived cards', () => {
    const archived = makeCard('applied', { isArchived: true });
    const cards = [archived, makeCard('applied', {})];
    expect(filteredColumns(cards, { ...shown, isArchived: true }).applied).toEqual([archived]);
    expect(filteredColumns(cards, shown).applied).not.toContain(archived);
  });
});

describe('the lines of a column', () => {
  it('are just the cards while there are few', () => {
    const card = makeCard('check-in', { current: makeStep({ due: 1, latest: 5 }) });
    const rows = columnRows('check-in', [card, makeCard('check-in', { current: makeStep({ due: 2 }) })]);
    expect(rows.map(({ kind }) => kind)).toEqual(['card', 'card']);
  });

  it('are short for a card without a window bar, unless it has to say that it can only be read', () => {
    const step = makeStep({ due: -1, latest: 5 });
    const kindOf = (...[stage, part]: Parameters<typeof makeCard>) =>
      columnRows(stage, [makeCard(stage, part)])[0]?.kind;
    expect(kindOf('applied', {})).toBe('short-card');
    expect(kindOf('closed', { outcome: 'rejected', current: step })).toBe('short-card');
    expect(kindOf('final', { current: step })).toBe('card');
    expect(kindOf('applied', { unreadable: 'newer' })).toBe('card');
    const nudge = { heardOn: '2026-02-02' as CalendarDate, afterDays: 14, putOffUntil: null };
    expect(kindOf('applied', { nudge: { ...nudge, dueAt: NOW } }), 'for its badge').toBe('card');
    expect(kindOf('applied', { nudge: { ...nudge, dueAt: at(1) } })).toBe('short-card');
    expect(kindOf('applied', { nudge: { ...nudge, dueAt: NOW, putOffUntil: at(1) } })).toBe('short-card');
  });

  it('have a heading with a count above each group once there are many', () => {
    const late = Array.from({ length: 7 }, () =>
      makeCard('final', { current: makeStep({ due: -9, latest: -1 }) }),
    );
    const waiting = Array.from({ length: 6 }, () =>
      makeCard('final', { current: makeStep({ opens: 3, due: 5 }) }),
    );
    const rows = columnRows('final', [...late, ...waiting]);
    expect(rows.filter((row) => row.kind === 'group')).toEqual([
      { kind: 'group', key: 'group-late', group: 'late', count: 7 },
      { kind: 'group', key: 'group-waiting', group: 'waiting', count: 6 },
    ]);
    expect(rows.filter((row) => row.kind === 'card')).toHaveLength(13);
  });

  it("aren't grouped if all are in one group", () => {
    const cards = Array.from({ length: 20 }, () => makeCard('applied', { since: at(-3) }));
    expect(columnRows('applied', cards).every(({ kind }) => kind === 'short-card')).toBe(true);
  });
});
