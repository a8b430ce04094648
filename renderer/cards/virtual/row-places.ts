/** Where rows of known heights lie below each other. Pure, in CSS pixels. */

/** Rows from the first up to and including the last; none if the last comes before the first. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** The top of each row, and at the end that of the one that would follow. */
export type RowTops = Float64Array;

/** A loop over all rows: it runs whenever a list of thousands changes. */
export function topsOf<Row>(rows: readonly Row[], heightOf: (row: Row) => number): RowTops {
  const tops = new Float64Array(rows.length + 1);
  let top = 0;
  for (let index = 0; index < rows.length; index += 1) {
    tops[index] = top;
    top += heightOf(rows[index] as Row);
  }
  tops[rows.length] = top;
  return tops;
}

/** The height of all rows together. */
export function heightOfAll(tops: RowTops): number {
  return tops.at(-1) ?? 0;
}

/** The rows that are in sight, at least in part, in a list of this height that is scrolled so far. */
export function rowsInSight(tops: RowTops, scrolled: number, height: number): RowRange {
  const count = tops.length - 1;
  // Rows may have gone that the list was scrolled to.
  const top = Math.max(0, Math.min(scrolled, heightOfAll(tops) - height));
  const last = Math.min(count - 1, rowAt(tops, Math.ceil(top + height) - 1));
  return { first: Math.max(0, Math.min(count - 1, rowAt(tops, top))), last };
}

/** The last row that begins at `at` or before. */
function rowAt(tops: RowTops, at: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How far to scroll to bring a row into sight, the shortest way; null if it is. */
export function scrollTo(tops: RowTops, index: number, scrolled: number, height: number): number | null {
  const [top, bottom] = [tops[index] ?? 0, tops[index + 1] ?? 0];
  // The list has a margin below its last row.
  if (bottom > scrolled + height) return index === tops.length - 2 ? bottom : bottom - height;
  return top < scrolled ? top : null;
}
