import {
  defaultRangeExtractor,
  elementScroll,
  useVirtualizer,
  type Range,
  type Rect,
  type VirtualItem,
  type Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useIsPainted } from '../first-paint';

interface KeyedRow {
  readonly key: string;
}

export interface VirtualRowsOptions<Row extends KeyedRow> {
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Height of a row with the gap below it, in CSS pixels. Its identity may change only with the rows. */
  readonly heightOf: (row: Row | undefined) => number;
  /** Rows drawn wherever the scroll position is: the focused one and the dragged one. */
  readonly keptKeys: readonly (string | null)[];
  /** Scrolled to when it changes. */
  readonly revealedKey: string | null;
  /** What narrows the rows down; null if nothing does. When it becomes something else, its results begin at the top. */
  readonly resultsOf: string | null;
}

/** Rows drawn beyond both edges, so that scrolling doesn't show a gap. */
const OVERSCAN = 3;

/** The toolbar and a heading, in CSS pixels: the least there is above the rows. */
const ABOVE_ROWS = 90;

/** Which rows to draw, of rows with fixed heights, so that nothing is measured. */
export function useVirtualRows<Row extends KeyedRow>(
  options: VirtualRowsOptions<Row>,
): Virtualizer<HTMLDivElement, Element> {
  const { rows, scroller, heightOf, keptKeys, revealedKey, resultsOf } = options;
  const indexOf = (name: string | null) => (name === null ? -1 : rows.findIndex(({ key }) => key === name));
  const kept = keptKeys.map(indexOf);
  const keptNames = kept.join();
  // Rows beyond the edges would delay the frame that shows the others, unless they are drawn already.
  const isPainted = useIsPainted(rows);
  const drawn = useRef<ReadonlySet<unknown>>(new Set());
  const rangeExtractor = useCallback(
    (range: Range) => {
      const { startIndex, endIndex } = range;
      const near = defaultRangeExtractor(range).filter(
        (index) =>
          isPainted || (index >= startIndex && index <= endIndex) || drawn.current.has(rows[index]?.key),
      );
      const extra = keptNames
        .split(',')
        .map(Number)
        .filter((index) => index >= 0 && index < range.count);
      return [...new Set([...near, ...extra])].sort((a, b) => a - b);
    },
    [keptNames, rows, isPainted],
  );
  // Their identity tells the virtualizer when to recompute all positions: only when the rows changed.
  const estimateSize = useCallback((index: number) => heightOf(rows[index]), [rows, heightOf]);
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  // So that the first render already has its rows, before anything was measured.
  const [guessed] = useState(() => ({ width: 240, height: guessedHeight(window) }));
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
    observeElementRect: observeRect,
    scrollToFn: scrollTo,
    initialRect: guessed,
  });
  useLayoutEffect(() => {
    drawn.current = new Set(virtualizer.getVirtualItems().map(({ key }) => key));
  });

  const revealedIndex = indexOf(revealedKey);
  const revealed = revealedIndex === -1 ? null : revealedKey;
  const lastRevealed = useRef<string | null>(null);
  useEffect(() => {
    // Only when another row is to be revealed, not when the same one moves within the list.
    if (lastRevealed.current === revealed) return;
    lastRevealed.current = revealed;
    // Scrolling asks for the layout, so what is in sight isn't scrolled to.
    if (revealed !== null && !isInSight(virtualizer, revealedIndex, guessed))
      scrollToRow(virtualizer, revealedIndex);
  }, [virtualizer, revealed, revealedIndex, guessed]);

  const lastResults = useRef(resultsOf);
  useLayoutEffect(() => {
    if (lastResults.current === resultsOf) return undefined;
    lastResults.current = resultsOf;
    if (resultsOf === null) return undefined;
    // Before the frame is painted, but after the virtualizer has heard of a scrolling that is under way.
    const frame = requestAnimationFrame(() => {
      if (virtualizer.scrollOffset !== 0) virtualizer.scrollElement?.scrollTo(0, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [virtualizer, resultsOf]);
  return virtualizer;
}

type RowsOptions = VirtualizerOptions<HTMLDivElement, Element>;

/** How high the rows may be in a window, in CSS pixels: at least as high as they will be. */
export function guessedHeight({
  innerHeight,
  outerHeight,
}: Pick<Window, 'innerHeight' | 'outerHeight'>): number {
  // A page that has just been started may not have been told the size of its view yet.
  return (innerHeight === 0 ? outerHeight : innerHeight) - ABOVE_ROWS;
}

/** Reports the size after each layout that changes it. Asking for it when the rows are drawn would be a layout of its own. */
const observeRect: RowsOptions['observeElementRect'] = ({ scrollElement }, report) => {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver(() => {
    report({ width: scrollElement.offsetWidth, height: scrollElement.offsetHeight });
  });
  observer.observe(scrollElement);
  return () => {
    observer.disconnect();
  };
};

/** A list that is drawn is at its top already; scrolling it there would be a layout of its own. */
const scrollTo: RowsOptions['scrollToFn'] = (offset, options, virtualizer) => {
  if (offset !== 0 || virtualizer.scrollOffset !== 0) elementScroll(offset, options, virtualizer);
};

/**
 * Scrolls by the least that shows the row. The virtualizer's own way checks for several frames whether it arrived, because
 * rows might turn out to be higher; that is a layout of its own each time, and more frames than there is to see.
 */
function scrollToRow(virtualizer: Virtualizer<HTMLDivElement, Element>, index: number): void {
  const { scrollElement, scrollOffset, measurementsCache, options } = virtualizer;
  const row = measurementsCache[index];
  if (!row || !scrollElement) return;
  const height = scrollElement.clientHeight;
  const isBelow = row.end > (scrollOffset ?? 0) + height;
  // Below the last row there is a margin.
  const end = index === options.count - 1 ? scrollElement.scrollHeight : row.end;
  scrollElement.scrollTop = isBelow ? end - height : row.start;
}

/** Whether a row is surely in sight: as long as the height is only guessed, that is certain of the upper half. */
function isInSight(
  { scrollOffset, scrollRect, measurementsCache }: Virtualizer<HTMLDivElement, Element>,
  index: number,
  guessed: Rect,
): boolean {
  const row = measurementsCache[index];
  if (!row || scrollOffset === null || scrollRect === null) return false;
  const height = scrollRect === guessed ? guessed.height / 2 : scrollRect.height;
  return row.start >= scrollOffset && row.end <= scrollOffset + height;
}

/** Where a row is drawn. */
export const placeOf = ({ start }: VirtualItem) => ({ transform: `translateY(${start}px)` });
