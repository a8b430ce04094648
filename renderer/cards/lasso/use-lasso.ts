/**
 * Dragging on the board's empty space selects the cards that the frame touches; with Ctrl, Cmd or Shift, besides those
 * selected. A click there selects none.
 */
import { useCallback, useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import type { Stage } from '@shared/model/stage';
import { selectOnly, useSelection } from '../../cards/selection/selection';
import type { ColumnRow } from '../columns';
import { cardsTouched, scrollStep, type Heights, type LassoedColumn } from './lasso-hits';

/** What it needs to know of the board when it is drawn. */
export interface LassoedBoard {
  readonly rowsOf: (stage: Stage) => readonly ColumnRow[];
  readonly heights: Heights;
  readonly gap: number;
}

/** Shorter than that, it is a click. In CSS pixels. */
const LEAST_DRAWN = 5;

/** Returns the handler of the board's element. `frame` is the element that shows what is drawn. */
export function useLasso(
  board: LassoedBoard,
  frame: RefObject<HTMLElement | null>,
): (event: PointerEvent<HTMLElement>) => void {
  const latest = useRef(board);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = board;
  }, [board]);
  useEffect(() => () => stop.current?.(), []);
  return useCallback(
    (event) => {
      if (!startsLasso(event)) return;
      stop.current?.();
      stop.current = drawLasso(
        event,
        () => latest.current,
        (place) => placeFrame(frame.current, place),
      );
    },
    [frame],
  );
}

/** On empty space, with the main button of a mouse or a pen; a finger scrolls, and scrollbars are not the board's. */
function startsLasso({ button, pointerType, target, nativeEvent }: PointerEvent<HTMLElement>): boolean {
  if (button !== 0 || pointerType === 'touch' || !(target instanceof HTMLElement)) return false;
  if (target.closest('[data-card], button, a, input, [role="button"]') !== null) return false;
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = target;
  // Room is kept for the scrollbar of a column even while there is none.
  const isOnScrollbar =
    (nativeEvent.offsetX >= clientWidth && scrollHeight > clientHeight) ||
    (nativeEvent.offsetY >= clientHeight && scrollWidth > clientWidth);
  return !isOnScrollbar;
}

function placeFrame(frame: HTMLElement | null, place: DOMRect | null): void {
  if (frame === null) return;
  frame.hidden = place === null;
  if (place === null) return;
  const { left, top, width, height } = place;
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

interface LassoedElement {
  readonly stage: Stage;
  readonly element: Element;
  readonly rows: Element;
  /** Where the lasso begins, from the top of its rows. */
  readonly beginsAt: number;
}

function drawLasso(
  event: PointerEvent<HTMLElement>,
  board: () => LassoedBoard,
  drawFrame: (frame: DOMRect | null) => void,
): () => void {
  const { currentTarget: scroller, clientX, clientY, pointerId } = event;
  const before = useSelection.getState();
  const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
  const kept: readonly ApplicationId[] = isAdding ? [...before.ids] : [];
  const columns = lassoedElements(scroller, clientY);
  const beginsAt = clientX + scroller.scrollLeft;
  let [x, y, frame, isDrawn] = [clientX, clientY, 0, false];
  const gone = new AbortController();

  function end(): void {
    gone.abort();
    cancelAnimationFrame(frame);
    drawFrame(null);
  }

  function takeBack(): void {
    end();
    if (isDrawn) useSelection.setState(before);
  }

  function draw(): void {
    const across = { from: beginsAt - scroller.scrollLeft, to: x };
    const lassoed = columns.map(({ stage, element, rows, beginsAt: top }): LassoedColumn => {
      const { left, right } = element.getBoundingClientRect();
      const lasso = { from: top, to: y - rows.getBoundingClientRect().top };
      return { sides: { from: left, to: right }, lasso, rows: board().rowsOf(stage) };
    });
    const { heights, gap } = board();
    select([...kept, ...cardsTouched(lassoed, across, heights, gap)]);
    drawFrame(frameOf(scroller, across.from, columns, clientY, x, y));
  }

  /** Once a picture while it is drawn, since a pointer at rest at an edge goes on scrolling. */
  function step(): void {
    const scrolled = scrollAtEdges(scroller, x, y);
    if (scrolled) draw();
    frame = requestAnimationFrame(step);
  }

  listen(gone.signal, {
    pointermove(event) {
      if (event.pointerId !== pointerId) return;
      [x, y] = [event.clientX, event.clientY];
      if ((event.buttons & 1) === 0) end();
      else if (isDrawn) draw();
      else if (Math.hypot(x - clientX, y - clientY) >= LEAST_DRAWN) {
        isDrawn = true;
        scroller.setPointerCapture(pointerId);
        getSelection()?.removeAllRanges();
        step();
        draw();
      }
    },
    pointerup() {
      end();
      // Without a frame it was a click beside the cards.
      if (!isDrawn && !isAdding) select([]);
    },
    pointercancel: takeBack,
    blur: end,
    // It would select the text of the headings.
    selectstart: (event) => event.preventDefault(),
    keydown(event) {
      if (event.key !== 'Escape' || !isDrawn) return;
      event.preventDefault();
      event.stopPropagation();
      takeBack();
    },
  });
  return end;
}

type Listeners = { readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void };

/** Listens in the whole window, before anything else does, until the signal comes. */
function listen(signal: AbortSignal, listeners: Listeners): void {
  for (const [name, listener] of Object.entries(listeners))
    window.addEventListener(name, listener as EventListener, { signal, capture: true });
}

function lassoedElements(scroller: HTMLElement, clientY: number): readonly LassoedElement[] {
  return [...scroller.querySelectorAll<HTMLElement>('[data-column]')].flatMap((element) => {
    const rows = element.querySelector('[data-rows]');
    const stage = element.dataset.column as Stage | undefined;
    if (rows === null || stage === undefined) return [];
    return [{ stage, element, rows, beginsAt: clientY - rows.getBoundingClientRect().top }];
  });
}

/** Leaves the selection as it is if the same cards are touched. */
function select(ids: readonly ApplicationId[]): void {
  const next = new Set(ids);
  const { ids: known } = useSelection.getState();
  if (next.size !== known.size || [...next].some((id) => !known.has(id))) selectOnly(next);
}

/** The board sideways, and the column under the pointer up and down. True if anything moved. */
function scrollAtEdges(scroller: HTMLElement, x: number, y: number): boolean {
  const { left, right } = scroller.getBoundingClientRect();
  const inside = Math.min(Math.max(x, left + 1), right - 1);
  const column = [...scroller.querySelectorAll('[data-column]')].find((element) => {
    const sides = element.getBoundingClientRect();
    return inside >= sides.left && inside <= sides.right;
  });
  const rows = column?.querySelector('[data-rows]')?.parentElement;
  const moved = scrollBy(scroller, 'scrollLeft', scrollStep(x, { from: left, to: right }));
  if (!rows) return moved;
  const { top, bottom } = rows.getBoundingClientRect();
  return scrollBy(rows, 'scrollTop', scrollStep(y, { from: top, to: bottom })) || moved;
}

function scrollBy(element: HTMLElement, along: 'scrollLeft' | 'scrollTop', step: number): boolean {
  if (step === 0) return false;
  const before = element[along];
  element[along] += step;
  return element[along] !== before;
}

/** The frame as it is seen: its beginning goes with the column that scrolls, and nothing of it is outside the board. */
function frameOf(
  scroller: HTMLElement,
  fromX: number,
  columns: readonly LassoedElement[],
  firstY: number,
  x: number,
  y: number,
): DOMRect {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const under = columns.find(({ element }) => {
    const sides = element.getBoundingClientRect();
    return x >= sides.left && x <= sides.right;
  });
  const fromY = under ? under.beginsAt + under.rows.getBoundingClientRect().top : firstY;
  const within = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to);
  const [x1, x2] = [within(fromX, left, right), within(x, left, right)];
  const [y1, y2] = [within(fromY, top, bottom), within(y, top, bottom)];
  return new DOMRect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2));
}
