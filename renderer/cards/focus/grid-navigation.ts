/** Which card an arrow key goes to. Pure. */
import type { ApplicationId } from '@shared/model/ids';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'page-up' | 'page-down';

const PAGE = 6;

/**
 * The card to go to from `from`, in columns of cards from left to right and top to bottom; null if there is none in that
 * direction. Sideways keeps the height as far as the column allows and skips empty columns; nothing wraps around.
 */
export function neighbourOf(
  columns: readonly (readonly ApplicationId[])[],
  from: ApplicationId,
  direction: Direction,
): ApplicationId | null {
  const column = columns.findIndex((ids) => ids.includes(from));
  const ids = columns[column];
  if (!ids) return null;
  const row = ids.indexOf(from);
  if (direction === 'left' || direction === 'right') {
    return sideways(columns, column, row, direction === 'left' ? -1 : 1);
  }
  const target = ids[rowAfter(row, ids.length - 1, direction)];
  return target === undefined || target === from ? null : target;
}

/** The cards passed on the way to another, which is the last of them; sideways, only that one. */
export function wayTo(
  columns: readonly (readonly ApplicationId[])[],
  from: ApplicationId,
  to: ApplicationId,
): readonly ApplicationId[] {
  const ids = columns.find((column) => column.includes(from)) ?? [];
  const [here, there] = [ids.indexOf(from), ids.indexOf(to)];
  if (there === -1) return [to];
  return there > here ? ids.slice(here + 1, there + 1) : ids.slice(there, here).reverse();
}

function rowAfter(row: number, last: number, direction: Exclude<Direction, 'left' | 'right'>): number {
  switch (direction) {
    case 'up':
      return Math.max(row - 1, 0);
    case 'down':
      return Math.min(row + 1, last);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'page-up':
      return Math.max(row - PAGE, 0);
    case 'page-down':
      return Math.min(row + PAGE, last);
  }
}

function sideways(
  columns: readonly (readonly ApplicationId[])[],
  column: number,
  row: number,
  side: -1 | 1,
): ApplicationId | null {
  for (let at = column + side; at >= 0 && at < columns.length; at += side) {
    const ids = columns[at] ?? [];
    const target = ids[Math.min(row, ids.length - 1)];
    if (target !== undefined) return target;
  }
  return null;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

/** The direction of a key (`KeyboardEvent.key`), or null if it has none. */
export function directionOfKey(key: string): Direction | null {
  return Object.hasOwn(directions, key) ? (directions[key] ?? null) : null;
}

/**
 * Where the focus goes when its card is gone: to the card now in its place, or the one before; null if its column is now
 * empty.
 */
export function heirOf(
  before: readonly (readonly ApplicationId[])[],
  after: readonly (readonly ApplicationId[])[],
  gone: ApplicationId,
): ApplicationId | null {
  const column = before.findIndex((ids) => ids.includes(gone));
  const row = before[column]?.indexOf(gone) ?? 0;
  const ids = after[column] ?? [];
  return ids[Math.min(row, ids.length - 1)] ?? after.find((other) => other.length > 0)?.[0] ?? null;
}
