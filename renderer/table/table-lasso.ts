/** A frame drawn in the table: from below the rows, or in a row beside what it says. */
import type { ApplicationId } from '@shared/model/ids';
import { frameWithin, scrollBy, scrollStep, type Span } from '../cards/lasso/edges';
import type { Lasso, LassoView } from '../cards/lasso/use-lasso';
import { HEAD_HEIGHT } from './table-head';
import { ROW_HEIGHT } from './table-row';

/** `order` returns the rows as the table shows them by then. */
export function tableLasso(order: () => readonly ApplicationId[]): LassoView {
  return {
    isFree: (target, x, y) =>
      target.closest('button, a, input, label, [role="columnheader"]') === null && !isOnText(target, x, y),
    begin: (scroller, x, y) => beginLasso(order, scroller, x, y),
  };
}

/** Text can be selected from there. */
function isOnText(target: HTMLElement, x: number, y: number): boolean {
  if (target.closest('[role="gridcell"]') === null) return false;
  const range = document.createRange();
  range.selectNodeContents(target);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function beginLasso(
  order: () => readonly ApplicationId[],
  scroller: HTMLElement,
  firstX: number,
  firstY: number,
): Lasso {
  const rows = scroller.querySelector('[data-rows]') ?? scroller;
  const top = () => rows.getBoundingClientRect().top;
  const beginsAt = { x: firstX + scroller.scrollLeft, y: firstY - top() };
  return {
    touched: (_x, y) => rowsTouched(order(), { from: beginsAt.y, to: y - top() }),
    place: (x, y) =>
      frameWithin(roomOf(scroller), [beginsAt.x - scroller.scrollLeft, beginsAt.y + top()], [x, y]),
    scroll(x, y) {
      const room = roomOf(scroller);
      const across = scrollBy(scroller, 'scrollLeft', scrollStep(x, { from: room.left, to: room.right }));
      return scrollBy(scroller, 'scrollTop', scrollStep(y, { from: room.top, to: room.bottom })) || across;
    },
  };
}

/** Where rows are seen: below the head. */
function roomOf(scroller: HTMLElement): DOMRect {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  return new DOMRect(left, top + HEAD_HEIGHT, width, height - HEAD_HEIGHT);
}

/** The rows between two heights, in CSS pixels from the top of the first one. */
export function rowsTouched(order: readonly ApplicationId[], { from, to }: Span): readonly ApplicationId[] {
  const first = Math.max(0, Math.floor(Math.min(from, to) / ROW_HEIGHT));
  return order.slice(first, Math.max(0, Math.floor(Math.max(from, to) / ROW_HEIGHT) + 1));
}
