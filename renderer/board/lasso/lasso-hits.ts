/** Which cards a lasso touches. Pure: in the coordinates of each column's rows, so that scrolling takes nothing out of it. */
import type { ApplicationId } from '@shared/model/ids';
import type { ColumnRow } from '../columns';

/** From one end to the other, in either order. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A column as it lies on the board, with the heights of its rows including the gap below each. */
export interface LassoedColumn {
  /** Its left and right edge. */
  readonly sides: Span;
  /** The lasso's own top and bottom, from the top of the column's first row. */
  readonly lasso: Span;
  readonly rows: readonly ColumnRow[];
}

export type Heights = Readonly<Record<ColumnRow['kind'], number>>;

/** The cards it touches: column by column, from top to bottom. */
export function cardsTouched(
  columns: readonly LassoedColumn[],
  across: Span,
  heights: Heights,
  gap: number,
): readonly ApplicationId[] {
  return columns
    .filter(({ sides }) => overlap(sides, across))
    .flatMap(({ rows, lasso }) => {
      let top = 0;
      return rows.flatMap((row) => {
        const place = { from: top, to: top + heights[row.kind] - gap };
        top += heights[row.kind];
        return row.kind !== 'group' && overlap(place, lasso) ? [row.card.id] : [];
      });
    });
}

function overlap(a: Span, b: Span): boolean {
  return Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.min(b.from, b.to) <= Math.max(a.from, a.to);
}

/** How far to scroll in a frame: faster the nearer the pointer is to an edge, and beyond it; 0 in between. */
export function scrollStep(at: number, { from, to }: Span): number {
  const before = from + EDGE - at;
  const after = at - (to - EDGE);
  if (before > 0) return -Math.min(MOST_A_FRAME, Math.ceil(before / 3));
  return after > 0 ? Math.min(MOST_A_FRAME, Math.ceil(after / 3)) : 0;
}

/** The width of an edge, and the longest step, in CSS pixels. */
const EDGE = 36;
const MOST_A_FRAME = 18;
