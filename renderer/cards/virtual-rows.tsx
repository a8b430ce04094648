import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect, useMemo, useRef, type ReactNode, type Ref } from 'react';
import styles from './virtual-rows.module.css';

/** A heading over the cards of a group, or any other kind of row. */
interface AnyRow {
  readonly key: string;
  readonly kind: string;
}

type HeadingOf<Row extends AnyRow> = Extract<Row, { readonly kind: 'group' }>;

/** The rows from `first` up to `end`, all cards; under `heading`, the row before them, or under none. */
interface List<Row extends AnyRow> {
  readonly heading: HeadingOf<Row> | null;
  readonly first: number;
  readonly end: number;
}

export interface VirtualRowsProps<Row extends AnyRow> {
  readonly rows: readonly Row[];
  /** Height of each kind of row with the gap below it, in CSS pixels. */
  readonly heights: Readonly<Record<Row['kind'], number>>;
  /** Rows drawn wherever the scroll position is: the focused card and the dragged one. */
  readonly keptKeys: readonly (string | null)[];
  /** Scrolled to when it changes. */
  readonly revealedKey: string | null;
  /** The name of all the rows together. */
  readonly label: string;
  /** The name of the list under a heading. */
  readonly groupName: (heading: HeadingOf<Row>) => string;
  readonly children: (row: Row) => ReactNode;
  readonly scrollerRef?: Ref<HTMLDivElement>;
}

const OVERSCAN = 3;

/**
 * A scrolling list that draws only the rows in view. Rows have fixed heights, so that nothing is measured. For screen
 * readers the cards under each heading are a separate list, with their true number.
 */
export function VirtualRows<Row extends AnyRow>(props: VirtualRowsProps<Row>) {
  const { rows, heights, keptKeys, revealedKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const kept = keptKeys.map((key) => (key === null ? -1 : rows.findIndex((row) => row.key === key)));
  const keptNames = kept.join();
  const rangeExtractor = useCallback(
    (range: Range) => {
      const extra = keptNames
        .split(',')
        .map(Number)
        .filter((index) => index >= 0 && index < range.count);
      return [...new Set([...defaultRangeExtractor(range), ...extra])].sort((a, b) => a - b);
    },
    [keptNames],
  );
  // Their identity tells the virtualizer when to recompute all positions: only when the rows changed.
  const estimateSize = useCallback(
    (index: number) => heights[rows[index]?.kind as Row['kind']],
    [rows, heights],
  );
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
    // So that the first render already has its rows, before anything was measured.
    initialRect: { width: 240, height: window.innerHeight },
  });

  const revealedIndex = revealedKey === null ? -1 : rows.findIndex((row) => row.key === revealedKey);
  const lastRevealed = useRef<string | null>(null);
  useEffect(() => {
    // Only when another row is to be revealed, not when the same one moves within the list.
    if (lastRevealed.current === revealedKey) return;
    lastRevealed.current = revealedKey;
    if (revealedIndex >= 0) virtualizer.scrollToIndex(revealedIndex, { align: 'auto' });
  }, [virtualizer, revealedKey, revealedIndex]);

  const lists = useMemo(() => listsOf(rows), [rows]);
  const items = virtualizer.getVirtualItems();
  const drawn = (from: number, end: number) => items.filter(({ index }) => index >= from && index < end);
  const drawRow = (index: number) => {
    const row = rows[index];
    return row && props.children(row);
  };

  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof props.scrollerRef === 'function') props.scrollerRef(element);
        else if (props.scrollerRef) props.scrollerRef.current = element;
      }}
      className={styles.scroller}
    >
      <div className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {lists.map(({ heading, first, end }) => (
          <Fragment key={heading?.key ?? 'first'}>
            {heading
              ? drawn(first - 1, first).map((item) => (
                  <div key={item.key} className={styles.row} style={placeOf(item)}>
                    {props.children(heading)}
                  </div>
                ))
              : null}
            <ul aria-label={heading ? props.groupName(heading) : props.label}>
              {drawn(first, end).map((item) => (
                <li
                  key={item.key}
                  className={styles.row}
                  style={placeOf(item)}
                  aria-posinset={item.index - first + 1}
                  aria-setsize={end - first}
                >
                  {drawRow(item.index)}
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

const placeOf = ({ start }: VirtualItem) => ({ transform: `translateY(${start}px)` });

function isHeading<Row extends AnyRow>(row: Row): row is HeadingOf<Row> {
  return row.kind === 'group';
}

/** The lists within the rows: what comes before the first heading, and what is under each. */
function listsOf<Row extends AnyRow>(rows: readonly Row[]): readonly List<Row>[] {
  const headed = rows.flatMap((row, index) => (isHeading(row) ? [{ heading: row, first: index + 1 }] : []));
  const lists = [{ heading: null, first: 0 }, ...headed];
  return lists
    .map((list, index) => ({ ...list, end: (lists[index + 1]?.first ?? rows.length + 1) - 1 }))
    .filter(({ heading, first, end }) => heading !== null || end > first);
}
