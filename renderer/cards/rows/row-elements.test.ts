import { expect, it } from 'vitest';
import { createRowElements, type DrawnRow } from './row-elements';

const late = (...keys: string[]): DrawnRow[] => keys.map((key) => ({ key, list: 'late' }));
const due = (...keys: string[]): DrawnRow[] => keys.map((key) => ({ key, list: 'due' }));

/** Draws rows one time after the other; returns the elements of each. */
function createList() {
  const elements = createRowElements();
  return (rows: DrawnRow[], resultsOf: string | null = null, held: string | null = null) => {
    const drawn = elements.elementsOf(rows, resultsOf, held);
    elements.keep(drawn);
    const names = rows.map(({ key }) => drawn.nameOf.get(key));
    expect(new Set(names).size, 'each has an element of its own').toBe(rows.length);
    return names;
  };
}

it('keeps the element of each row while it is drawn', () => {
  const draw = createList();
  const [a, b, c] = draw(late('a', 'b', 'c'));
  expect(draw(late('b', 'c', 'd')).slice(0, 2)).toEqual([b, c]);
  expect(draw(late('a', 'c', 'b'))).not.toContain(a);
  expect(draw(late('c', 'b')).toSorted()).toEqual([b, c].toSorted());
});

it('draws other results into the elements that are there, in their order', () => {
  const draw = createList();
  const all = draw(late('a', 'b', 'c'));
  expect(draw(late('x', 'c', 'y', 'z'), 'search').slice(0, 3)).toEqual(all);
  expect(draw(late('c', 'b'), null)).toEqual(all.slice(0, 2));
});

it('takes no element from another list, since it would have to be moved', () => {
  const draw = createList();
  const [a, b, c] = draw([...late('a', 'b'), ...due('c')]);
  const [x, y, z] = draw([...late('x'), ...due('y', 'z')], 'search');
  expect([x, y]).toEqual([a, c]);
  expect([a, b, c]).not.toContain(z);
});

it('leaves the row that has the focus its element', () => {
  const draw = createList();
  const [a, b, c] = draw(late('a', 'b', 'c'));
  expect(draw(late('x', 'y', 'b'), 'search', 'b')).toEqual([a, c, b]);
  expect(draw(late('m', 'n'), 'other', 'b'), 'even if it is gone').toEqual([a, c]);
});

it('counts only what was drawn', () => {
  const elements = createRowElements();
  const [before] = [elements.elementsOf(late('a', 'b'), null, null)];
  elements.keep(before);
  elements.elementsOf(late('x', 'y'), 'given up', null);
  const after = elements.elementsOf(late('b', 'z'), 'search', null);
  expect([...after.nameOf.values()]).toEqual([...before.nameOf.values()]);
});
