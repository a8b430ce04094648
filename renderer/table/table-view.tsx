import { useCallback, useEffect, useMemo, useRef, type MouseEvent, type RefObject } from 'react';
import type { TagId } from '@shared/model/ids';
import type { TableLayout } from '@shared/model/settings/table-layout';
import { cardPasses, resultsKey, useShownFilter } from '../cards/filter';
import { focusCard, focusLastCard } from '../cards/focus/card-focus';
import { useCardKeys } from '../cards/focus/use-card-keys';
import { useKeptFocus } from '../cards/focus/use-kept-focus';
import { useNoteFocus, useViewFocus } from '../cards/focus/use-view-focus';
import { noteTabStop, openMenuAtPointer, useTabStop } from '../cards/focus/use-tab-stop';
import { LassoFrame } from '../cards/lasso/lasso-frame';
import { useLasso } from '../cards/lasso/use-lasso';
import { useOrderedCards } from '../cards/order/ordered-cards';
import { NothingShown } from '../cards/nothing-shown';
import { AnnouncedElsewhere } from '../cards/search/found-elsewhere';
import { ShownQuery } from '../cards/search/marked';
import { selectOnly, useSelection, useShownCards } from '../cards/selection/selection';
import { useBoard } from '../cards/store';
import { placeOf, useVirtualRows } from '../cards/rows/use-virtual-rows';
import { useTableLayout } from '../cards/table-layout';
import { computerZone, useNow } from '../core/clock';
import { useTags } from '../core/use-tags';
import { t } from '../core/words';
import { ComponentLibrary } from '../ui/library/library';
import { ColumnMenu } from './column-menu';
import { followOverviews, useOverviews } from './overviews';
import { TableHead } from './table-head';
import { tableLasso } from './table-lasso';
import { ROW_HEIGHT, TableRow } from './table-row';
import { sortedCards } from './table-rows';
import { columnOf, useTableColumns } from './use-table-columns';
import styles from './table.module.css';

/** Every application that passes the filter, one per row. */
export function TableView() {
  const layout = useTableLayout();
  useEffect(followOverviews, []);
  return (
    <section className={styles.view} aria-label={t('table.title')}>
      {layout ? <ArrangedTable layout={layout} /> : null}
    </section>
  );
}

function ArrangedTable({ layout }: { readonly layout: TableLayout }) {
  const now = useNow();
  const cards = useOrderedCards();
  const overviews = useOverviews((state) => state.overviews);
  const filter = useShownFilter();
  const { sort } = layout;
  const tags = useTags();
  const shown = useMemo(() => {
    const tagNames = new Map<TagId | null, string>(tags.map(({ id, name }) => [id, name]));
    const zone = computerZone();
    const passing = cards.filter(cardPasses(filter, { now, zone }));
    return sortedCards(passing, { overviews, tagNames, zone }, sort);
  }, [cards, filter, overviews, tags, sort, now]);
  const frame = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  useNoteFocus(shown.length === 0, note);
  const rows = useMemo(() => shown.map((card) => ({ key: card.id, card })), [shown]);
  return (
    <>
      <AnnouncedElsewhere />
      {cards.length > 0 ? (
        <div className={styles.bar}>
          <span className={styles.count} role="status">
            {t('table.count', { count: shown.length })}
          </span>
          <ComponentLibrary>
            <ColumnMenu layout={layout} />
          </ComponentLibrary>
        </div>
      ) : null}
      <ShownQuery value={filter.query}>
        {shown.length > 0 ? (
          <div className={styles.frame}>
            <Grid {...{ rows, layout, frame }} />
            <LassoFrame ref={frame} />
          </div>
        ) : (
          <NothingShown view="table" ref={note} />
        )}
      </ShownQuery>
    </>
  );
}

interface Row {
  readonly key: string;
  readonly card: ReturnType<typeof sortedCards>[number];
}

const heightOf = () => ROW_HEIGHT;

interface GridProps {
  readonly rows: readonly Row[];
  readonly layout: TableLayout;
  /** The element that shows a frame drawn around rows. */
  readonly frame: RefObject<HTMLDivElement | null>;
}

function Grid({ rows, layout, frame }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const overviews = useOverviews((state) => state.overviews);
  const tabStop = useBoard((state) => state.tabStop);
  const { headers, widths } = useTableColumns(layout);
  const idColumns = useMemo(() => [rows.map(({ card }) => card.id)], [rows]);
  const columns = useColumnList(headers.map(columnOf).join());
  const virtualizer = useVirtualRows({
    ...{ rows, scroller, heightOf },
    keptKeys: [tabStop],
    // The focus itself scrolls to its row, and a row pressed with the mouse must stay where it is.
    revealedKey: null,
    resultsOf: resultsKey(useShownFilter()),
  });
  useTabStop(idColumns);
  useShownCards(idColumns);
  useKeptFocus(scroller, idColumns, focusCard);
  useViewFocus(focusLastCard);
  const [rowIds = []] = idColumns;
  const order = useCallback(() => rowIds, [rowIds]);
  const isAllSelected = useSelection(({ ids }) => rows.every(({ card }) => ids.has(card.id)));
  const onKeyDown = useCardKeys(idColumns);
  const onPointerDown = useLasso(rowIds, tableLasso, frame);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('table.title')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      className={styles.grid}
      style={{ '--columns': widths.map((width) => `${width}px`).join(' ') } as React.CSSProperties}
      data-keys="board"
      onKeyDown={onKeyDown}
      onFocus={noteTabStop}
      onContextMenu={openMenuAtPointer}
      onPointerDown={onPointerDown}
      onMouseDown={forgetText}
    >
      <div role="rowgroup" className={styles.headGroup}>
        <TableHead
          headers={headers}
          sort={layout.sort}
          isAllSelected={isAllSelected}
          onSelectAll={() => selectOnly(isAllSelected ? [] : order())}
          onDown={() => {
            const first = tabStop ?? rows[0]?.card.id;
            if (first !== undefined) focusCard(first);
          }}
        />
      </div>
      <div role="rowgroup" className={styles.rows} data-rows style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div key={item.key} role="presentation" className={styles.place} style={placeOf(item)}>
              <TableRow
                card={row.card}
                overview={overviews.get(row.card.id)}
                columns={columns}
                order={order}
                index={item.index}
              />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

/** A click with Shift selects the rows up to there, not their text, too. */
function forgetText({ shiftKey }: MouseEvent): void {
  if (shiftKey) getSelection()?.removeAllRanges();
}

/** The same list as long as its names are the same, so that a dragged edge redraws no row. */
function useColumnList(names: string) {
  return useMemo(() => names.split(',') as ReturnType<typeof columnOf>[], [names]);
}
