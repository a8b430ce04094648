import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react';
import { useIsPainted } from '../first-paint';
import { heightOfAll, topsOf, type RowRange, type RowTops } from './row-places';
import { createSight, type Sight } from './sight';

interface KeyedRow {
  readonly key: string;
}

export interface VirtualRowsOptions<Row extends KeyedRow> {
  readonly rows: readonly Row[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of a row with the gap below it, in CSS pixels. Its identity may change only with the rows. */
  readonly heightOf: (row: Row) => number;
  /** Rows drawn wherever the scroll position is: the focused one and the dragged one. */
  readonly keptKeys: readonly (string | null)[];
  /** Scrolled to when it changes. */
  readonly revealedKey: string | null;
}

/** A row to draw. */
export interface DrawnRow {
  readonly index: number;
  readonly key: string;
  /** From the top of all rows, in CSS pixels. */
  readonly top: number;
}

export interface VirtualRows {
  /** From top to bottom. */
  readonly drawn: readonly DrawnRow[];
  /** Of all rows. */
  readonly height: number;
}

/** Rows drawn beyond both edges, so that scrolling doesn't show a gap. */
const OVERSCAN = 3;

/** Which rows to draw, of rows with fixed heights, so that nothing is measured. */
export function useVirtualRows<Row extends KeyedRow>(options: VirtualRowsOptions<Row>): VirtualRows {
  const { rows, scroller, heightOf, keptKeys, revealedKey } = options;
  const tops = useMemo(() => topsOf(rows, heightOf), [rows, heightOf]);
  const [sight] = useState(createSight);
  const { first, last } = useRowsInSight(sight, tops);
  useFollowed(sight, scroller);

  const indexOf = (name: string | null) => (name === null ? -1 : rows.findIndex(({ key }) => key === name));
  // Rows beyond the edges would delay the frame that shows the others, unless they are drawn already.
  const isPainted = useIsPainted(rows);
  const isDrawn = (index: number) =>
    isPainted || (index >= first && index <= last) || sight.hasDrawn(rows[index]?.key);
  const near = range(Math.max(0, first - OVERSCAN), Math.min(rows.length, last + 1 + OVERSCAN)).filter(
    isDrawn,
  );
  const kept = keptKeys.map(indexOf).filter((index) => index !== -1);
  const drawn = [...new Set([...near, ...kept])]
    .sort((a, b) => a - b)
    .map((index) => ({ index, key: rows[index]?.key ?? '', top: tops[index] ?? 0 }));
  useLayoutEffect(() => sight.noteDrawn(drawn));

  const revealedIndex = indexOf(revealedKey);
  const revealed = revealedIndex === -1 ? null : revealedKey;
  const lastRevealed = useRef<string | null>(null);
  useEffect(() => {
    // Only when another row is to be revealed, not when the same one moves within the list.
    if (lastRevealed.current === revealed) return;
    lastRevealed.current = revealed;
    if (revealed !== null && scroller.current) sight.reveal(scroller.current, tops, revealedIndex);
  }, [sight, scroller, tops, revealed, revealedIndex]);
  return { drawn, height: heightOfAll(tops) };
}

/** The numbers from `from` up to but not including `end`. */
function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}

/** More rows than any list has, so that a range of them is one number. */
const MOST_ROWS = 2 ** 26;

/** The rows in sight; draws again when they are others. */
function useRowsInSight(sight: Sight, tops: RowTops): RowRange {
  const range = useSyncExternalStore(sight.subscribe, () => {
    const { first, last } = sight.rows(tops);
    return first * MOST_ROWS + last + 1;
  });
  return { first: Math.floor(range / MOST_ROWS), last: (range % MOST_ROWS) - 1 };
}

/** Notes how far the list is scrolled, and its size after each layout that changes it: asking for that would be another. */
function useFollowed(sight: Sight, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onScroll = () => {
      sight.noteScrolled(element.scrollTop);
    };
    const observer = new ResizeObserver(() => {
      sight.noteHeight(element.offsetHeight);
    });
    element.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, [sight, scroller]);
}

/** Where a row is drawn. */
export const placeOf = ({ top }: DrawnRow) => ({ transform: `translateY(${top}px)` });
