import {
  Fragment,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { createRowElements } from './row-elements';
import { placeOf, useVirtualRows } from './use-virtual-rows';
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
  /** See `VirtualRowsOptions`. */
  readonly resultsOf?: string | null;
  /** The name of all the rows together. */
  readonly label: string;
  /** The name of the list under a heading. */
  readonly groupName: (heading: HeadingOf<Row>) => string;
  readonly children: (row: Row) => ReactNode;
  readonly scrollerRef?: Ref<HTMLDivElement>;
  readonly className?: string | undefined;
}

/**
 * A scrolling list that draws only the rows in view. Rows have fixed heights, so that nothing is measured. For screen
 * readers the cards under each heading are a separate list, with their true number.
 */
export function VirtualRows<Row extends AnyRow>(props: VirtualRowsProps<Row>) {
  const { rows, heights, keptKeys, revealedKey, resultsOf = null } = props;
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
    props.scrollerRef,
    () => scroller.current,
    [],
  );
  const heightOf = useCallback((row: Row | undefined) => heights[row?.kind as Row['kind']], [heights]);
  const virtualizer = useVirtualRows({ rows, scroller, heightOf, keptKeys, revealedKey, resultsOf });
  const lists = useMemo(() => listsOf(rows), [rows]);
  const items = virtualizer.getVirtualItems();
  const drawn = (from: number, end: number) => items.filter(({ index }) => index >= from && index < end);
  const [known] = useState(createRowElements);
  const drawnRows = lists.flatMap(({ heading, first, end }) =>
    drawn(first, end).map(({ key }) => ({ key: String(key), list: heading?.key ?? '' })),
  );
  const elements = known.elementsOf(drawnRows, resultsOf, focusedCard());
  useLayoutEffect(() => {
    known.keep(elements);
  });
  const drawRow = (index: number) => {
    const row = rows[index];
    return row && props.children(row);
  };

  return (
    <div ref={scroller} className={`${styles.scroller} ${props.className ?? ''}`}>
      <div className={styles.rows} data-rows style={{ height: virtualizer.getTotalSize() }}>
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
                  key={elements.nameOf.get(String(item.key))}
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

/** The card that the focus is in. */
function focusedCard(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;
}

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
