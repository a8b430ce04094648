/** A frame drawn on the board: over columns that scroll each by itself. */
import type { Stage } from '@shared/model/stage';
import { frameWithin, scrollBy, scrollStep } from '../../cards/lasso/edges';
import type { Lasso, LassoView } from '../../cards/lasso/use-lasso';
import type { ColumnRow } from '../columns';
import { cardsTouched, type Heights, type LassoedColumn } from './lasso-hits';

/** What it needs to know of the board while it is drawn. */
export interface LassoedBoard {
  readonly rowsOf: (stage: Stage) => readonly ColumnRow[];
  readonly heights: Heights;
  readonly gap: number;
}

/** `board` returns what the board shows by then. */
export function boardLasso(board: () => LassoedBoard): LassoView {
  return {
    isFree: (target) => target.closest('[data-card], button, a, input, [role="button"]') === null,
    begin: (scroller, x, y) => beginLasso(board, scroller, x, y),
  };
}

interface LassoedElement {
  readonly stage: Stage;
  readonly element: Element;
  readonly rows: Element;
  /** Where the lasso begins, from the top of its rows. */
  readonly beginsAt: number;
}

function beginLasso(board: () => LassoedBoard, scroller: HTMLElement, firstX: number, firstY: number): Lasso {
  const columns = lassoedElements(scroller, firstY);
  const beginsAt = firstX + scroller.scrollLeft;
  const fromX = () => beginsAt - scroller.scrollLeft;
  return {
    touched(x, y) {
      const lassoed = columns.map(({ stage, element, rows, beginsAt: top }): LassoedColumn => {
        const { left, right } = element.getBoundingClientRect();
        const lasso = { from: top, to: y - rows.getBoundingClientRect().top };
        return { sides: { from: left, to: right }, lasso, rows: board().rowsOf(stage) };
      });
      const { heights, gap } = board();
      return cardsTouched(lassoed, { from: fromX(), to: x }, heights, gap);
    },
    place(x, y) {
      const under = columns.find(({ element }) => isOver(element, x));
      const fromY = under ? under.beginsAt + under.rows.getBoundingClientRect().top : firstY;
      return frameWithin(scroller.getBoundingClientRect(), [fromX(), fromY], [x, y]);
    },
    scroll: (x, y) => scrollAtEdges(scroller, x, y),
  };
}

function lassoedElements(scroller: HTMLElement, clientY: number): readonly LassoedElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-column]')].flatMap((element) => {
    const rows = element.querySelector('[data-rows]');
    const stage = element.dataset.column as Stage | undefined;
    if (rows === null || stage === undefined) return [];
    return [{ stage, element, rows, beginsAt: clientY - rows.getBoundingClientRect().top }];
  });
}

/** The board sideways, and the column under the pointer up and down. True if anything moved. */
function scrollAtEdges(scroller: HTMLElement, x: number, y: number): boolean {
  const { left, right } = scroller.getBoundingClientRect();
  const inside = Math.min(Math.max(x, left + 1), right - 1);
  const column = [...scroller.querySelectorAll('[data-column]')].find((element) => isOver(element, inside));
  const rows = column?.querySelector('[data-rows]')?.parentElement;
  const moved = scrollBy(scroller, 'scrollLeft', scrollStep(x, { from: left, to: right }));
  if (!rows) return moved;
  const { top, bottom } = rows.getBoundingClientRect();
  return scrollBy(rows, 'scrollTop', scrollStep(y, { from: top, to: bottom })) || moved;
}

function isOver(element: Element, x: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return x >= left && x <= right;
}
