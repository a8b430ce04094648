/**
 * Dragging on the empty space of a view selects the cards that the frame touches; with Ctrl, Cmd or Shift, besides those
 * selected. A click there selects none.
 */
import { useCallback, useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { selectOnly, useSelection } from '../selection/selection';

/** What a view knows about where its cards are. Points are in the window, in CSS pixels. */
export interface LassoView {
  /** Whether a frame may begin there: not on what can be pressed, dragged or read. */
  readonly isFree: (target: HTMLElement, x: number, y: number) => boolean;
  /** A frame that begins there. What it touches is found as the view is scrolled by then. */
  readonly begin: (scroller: HTMLElement, x: number, y: number) => Lasso;
}

/** A frame, whose other corner is at the pointer. */
export interface Lasso {
  /** What it touches, in the order the view shows it. */
  readonly touched: (x: number, y: number) => readonly ApplicationId[];
  /** The frame as it is seen; its beginning goes with what scrolls. */
  readonly place: (x: number, y: number) => DOMRect;
  /** Scrolls if the pointer is at an edge. True if anything moved. */
  readonly scroll: (x: number, y: number) => boolean;
}

/** Shorter than that, it is a click. In CSS pixels. */
const LEAST_DRAWN = 5;

/**
 * Returns the handler of the element that scrolls sideways. `viewOf` is given what is shown by then, also while a frame is
 * drawn; `frame` is the element that shows what is drawn.
 */
export function useLasso<Shown>(
  shown: Shown,
  viewOf: (shown: () => Shown) => LassoView,
  frame: RefObject<HTMLElement | null>,
): (event: PointerEvent<HTMLElement>) => void {
  const stop = useRef<(() => void) | null>(null);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  }, [shown]);
  useEffect(() => () => stop.current?.(), []);
  return useCallback(
    (event) => {
      const view = viewOf(() => latest.current);
      if (!startsLasso(event, view)) return;
      stop.current?.();
      stop.current = drawLasso(event, view, (place) => placeFrame(frame.current, place));
    },
    [viewOf, frame],
  );
}

/** With the main button of a mouse or a pen; a finger scrolls, and scrollbars are not the view's. */
function startsLasso(event: PointerEvent<HTMLElement>, { isFree }: LassoView): boolean {
  const { button, pointerType, target, nativeEvent, clientX, clientY } = event;
  if (button !== 0 || pointerType === 'touch' || !(target instanceof HTMLElement)) return false;
  if (!isFree(target, clientX, clientY)) return false;
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = target;
  // Room is kept for the scrollbar even while there is none.
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

function drawLasso(
  event: PointerEvent<HTMLElement>,
  view: LassoView,
  drawFrame: (frame: DOMRect | null) => void,
): () => void {
  const { currentTarget: scroller, target, clientX, clientY, pointerId } = event;
  const before = useSelection.getState();
  const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
  const isOnCard = target instanceof Element && target.closest('[data-card]') !== null;
  const kept: readonly ApplicationId[] = isAdding ? [...before.ids] : [];
  const lasso = view.begin(scroller, clientX, clientY);
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
    select([...kept, ...lasso.touched(x, y)]);
    drawFrame(lasso.place(x, y));
  }

  /** Once per frame while it is drawn, since a pointer at rest at an edge keeps scrolling. */
  function step(): void {
    if (lasso.scroll(x, y)) draw();
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
      if (isDrawn) swallowClick();
      // Without a frame it was a click, on a card or beside them all.
      else if (!isAdding && !isOnCard) select([]);
    },
    pointercancel: takeBack,
    blur(event) {
      // Not that of what had the focus until the press.
      if (event.target === window) end();
    },
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

/** The click that comes at once with the end of a frame that began on a card would open it. */
function swallowClick(): void {
  const gone = new AbortController();
  listen(gone.signal, { click: (event) => event.stopPropagation() });
  setTimeout(() => gone.abort());
}

type Listeners = { readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void };

/** Listens in the whole window, before anything else does, until the signal comes. */
function listen(signal: AbortSignal, listeners: Listeners): void {
  for (const [name, listener] of Object.entries(listeners))
    window.addEventListener(name, listener as EventListener, { signal, capture: true });
}

/** Leaves the selection as it is if the same cards are touched. */
function select(ids: readonly ApplicationId[]): void {
  const next = new Set(ids);
  const { ids: known } = useSelection.getState();
  if (next.size !== known.size || [...next].some((id) => !known.has(id))) selectOnly(next);
}
