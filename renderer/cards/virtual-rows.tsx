import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type ReactNode, type Ref } from 'react';
import styles from './virtual-rows.module.css';

export interface VirtualRowsProps<Row extends { readonly key: string; readonly kind: string }> {
  readonly rows: readonly Row[];
  /** Height of each kind of row with the gap below it, in CSS pixels. */
  readonly heights: Readonly<Record<Row['kind'], number>>;
  /** Rows drawn wherever one has scrolled to: the focused card and the dragged one. */
  readonly keptKeys: readonly (string | null)[];
  /** Scrolled to when it changes. */
  readonly revealedKey: string | null;
  readonly label: string;
  readonly children: (row: Row) => ReactNode;
  readonly scrollerRef?: Ref<HTMLDivElement>;
  /** Of a row that is an item of the list: its place, from 1, and how many there are. */
  readonly placeOf: (row: Row) => { readonly position: number; readonly count: number } | null;
}

const OVERSCAN = 3;

/** A list that scrolls by itself and draws only the rows in sight. Rows have fixed heights, so that nothing is measured. */
export function VirtualRows<Row extends { readonly key: string; readonly kind: string }>(
  props: VirtualRowsProps<Row>,
) {
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
  // Their identity tells the virtualizer when to reckon all places anew: when the rows changed, and only then.
  const estimateSize = useCallback(
    (index: number) => heights[rows[index]?.kind as Row['kind']],
    [rows, heights],
  );
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler it warns for is not in use.
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
    // So that the first drawing has its rows already, before anything was measured.
    initialRect: { width: 240, height: window.innerHeight },
  });

  const revealedIndex = revealedKey === null ? -1 : rows.findIndex((row) => row.key === revealedKey);
  const lastRevealed = useRef<string | null>(null);
  useEffect(() => {
    // Only when another row is to be revealed: not when the same one moves within the list.
    if (lastRevealed.current === revealedKey) return;
    lastRevealed.current = revealedKey;
    if (revealedIndex >= 0) virtualizer.scrollToIndex(revealedIndex, { align: 'auto' });
  }, [virtualizer, revealedKey, revealedIndex]);

  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof props.scrollerRef === 'function') props.scrollerRef(element);
        else if (props.scrollerRef) props.scrollerRef.current = element;
      }}
      className={styles.scroller}
    >
      <ul aria-label={props.label} className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const place = props.placeOf(row);
          return (
            <li
              key={key}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              role={place ? undefined : 'presentation'}
              aria-posinset={place?.position}
              aria-setsize={place?.count}
            >
              {props.children(row)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
