/** Which cards a lasso touches. Pure: in the coordinates of each column's rows, so that scrolling takes nothing out of it. */
import type { ApplicationId } from '@shared/model/ids';
import type { Span } from '../../cards/lasso/edges';
import type { ColumnRow } from '../columns';

/** A column as placed on the board, with the heights of its rows including the gap below each. */
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
