import { describe, expect, it } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import type { ColumnRow } from '../columns';
import { cardsTouched } from './lasso-hits';

const heights = { card: 94, 'short-card': 78, group: 28 };
const gap = 8;
const row = (kind: 'card' | 'short-card'): ColumnRow => {
  const card = makeCard('applied', {});
  return { kind, key: card.id, card };
};
const heading: ColumnRow = { kind: 'group', key: 'group-none', group: 'none', count: 2 };
const [one, two, three, other] = [row('card'), row('short-card'), row('card'), row('card')];
const left = { sides: { from: 0, to: 240 }, rows: [heading, one, two, three] };
const right = { sides: { from: 252, to: 492 }, rows: [other] };
const idsOf = (...rows: readonly ColumnRow[]) => rows.map(({ key }) => key);

/** Over both columns, with the same top and bottom in each. */
function touched(across: [number, number], down: [number, number]) {
  const lasso = { from: down[0], to: down[1] };
  const columns = [left, right].map((column) => ({ ...column, lasso }));
  return cardsTouched(columns, { from: across[0], to: across[1] }, heights, gap);
}

describe('a lasso', () => {
  it('touches the cards it overlaps, in the order of the columns, whichever way it was drawn', () => {
    expect(touched([200, 300], [20, 60])).toEqual(idsOf(one, other));
    expect(touched([300, 200], [60, 20])).toEqual(idsOf(one, other));
  });

  it('touches neither headings nor the gaps between cards or columns', () => {
    expect(touched([10, 20], [0, 27])).toEqual([]);
    expect(touched([10, 20], [28 + 87, 28 + 93])).toEqual([]);
    expect(touched([242, 250], [0, 500])).toEqual([]);
  });

  it('touches cards of every height where they are', () => {
    expect(touched([10, 20], [28 + 94, 28 + 95])).toEqual(idsOf(two));
    expect(touched([10, 20], [28 + 94 + 78, 500])).toEqual(idsOf(three));
  });
});
