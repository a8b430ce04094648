import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useIsPainted } from './first-paint';

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
}

/** Rows drawn beyond both edges, so that scrolling doesn't show a gap. */
const OVERSCAN = 3;

/** The toolbar and a heading, in CSS pixels: the least there is above the rows. */
const ABOVE_ROWS = 90;

/** Which rows to draw, of rows with fixed heights, so that nothing is measured. */
export function useVirtualRows<Row extends KeyedRow>(
  options: VirtualRowsOptions<Row>,
): Virtualizer<HTMLDivElement, Element> {
  const { rows, scroller, heightOf, keptKeys, revealedKey } = options;
  const kept = keptKeys.map((key) => (key === null ? -1 : rows.findIndex((row) => row.key === key)));
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
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
    // So that the first render already has its rows, before anything was measured.
    initialRect: { width: 240, height: window.innerHeight - ABOVE_ROWS },
  });
  useLayoutEffect(() => {
    drawn.current = new Set(virtualizer.getVirtualItems().map(({ key }) => key));
  });

  const revealedIndex = revealedKey === null ? -1 : rows.findIndex((row) => row.key === revealedKey);
  const lastRevealed = useRef<string | null>(null);
  useEffect(() => {
    // Only when another row is to be revealed, not when the same one moves within the list.
    if (lastRevealed.current === revealedKey) return;
    lastRevealed.current = revealedKey;
    // Scrolling asks for the layout, so what is in sight isn't scrolled to.
    if (revealedIndex >= 0 && !isInSight(virtualizer, revealedIndex))
      virtualizer.scrollToIndex(revealedIndex, { align: 'auto' });
  }, [virtualizer, revealedKey, revealedIndex]);
  return virtualizer;
}

function isInSight(virtualizer: Virtualizer<HTMLDivElement, Element>, index: number): boolean {
  const { scrollOffset, scrollRect, measurementsCache } = virtualizer;
  const row = measurementsCache[index];
  if (!row || scrollOffset === null || scrollRect === null) return false;
  return row.start >= scrollOffset && row.end <= scrollOffset + scrollRect.height;
}

/** Where a row is drawn. */
export const placeOf = ({ start }: VirtualItem) => ({ transform: `translateY(${start}px)` });
