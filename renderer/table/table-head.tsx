import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { tableColumns, type TableColumn } from '@shared/model/settings/table-columns';
import type { TableLayout } from '@shared/model/settings/table-layout';
import { announce } from '../core/announce';
import { changeTableLayout } from '../cards/table-layout';
import { t } from '../core/words';
import { Icon } from '../ui/icons';
import { showResizing, useResizing, withColumnAt } from './table-layout';
import { nextSort } from './table-rows';
import { boundedWidth, columnOf, type ColumnHeader } from './use-table-columns';
import styles from './table.module.css';

/** In CSS pixels. */
export const HEAD_HEIGHT = 36;
const WIDTH_STEP = 16;

export interface TableHeadProps {
  readonly headers: readonly ColumnHeader[];
  readonly sort: TableLayout['sort'];
  readonly isAllSelected: boolean;
  /** Selects all rows, or none if all are. */
  readonly onSelectAll: () => void;
  /** Called to go from the head to the rows. */
  readonly onDown: () => void;
}

/** The headings of the columns: one tab stop, with arrow keys from one to the next. */
export function TableHead({ headers, sort, isAllSelected, onSelectAll, onDown }: TableHeadProps) {
  const columns = headers.map(columnOf);
  const [current, setCurrent] = useState<TableColumn>('company');
  const row = useRef<HTMLDivElement>(null);
  const tabStop = columns.includes(current) ? current : columns[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const header = headers.find((one) => columnOf(one) === tabStop);
    if (!header || event.altKey) return;
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const index = columns.indexOf(columnOf(header));
    if (event.key === 'ArrowDown') onDown();
    else if (side !== 0 && event.shiftKey) widen(header, side);
    else if (side !== 0 && (event.ctrlKey || event.metaKey)) move(columns, index, side);
    else if (side !== 0) focusHeading(row.current, columns[index + side]);
    else if (event.key === 'Home') focusHeading(row.current, columns[0]);
    else if (event.key === 'End') focusHeading(row.current, columns.at(-1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={1}
      className={styles.head}
      style={{ height: HEAD_HEIGHT }}
      onKeyDown={onKeyDown}
    >
      <div role="columnheader">
        <label className={styles.select}>
          <input
            type="checkbox"
            checked={isAllSelected}
            aria-label={t('table.selectAll')}
            onChange={onSelectAll}
          />
        </label>
      </div>
      {headers.map((header) => (
        <Heading
          key={header.id}
          header={header}
          sort={sort}
          isTabStop={columnOf(header) === tabStop}
          onFocus={() => setCurrent(columnOf(header))}
        />
      ))}
      {/* Above the rows' buttons. */}
      <div role="columnheader" className={styles.actionsHead}>
        <span className="visually-hidden">{t('commands.names.open-card-menu')}</span>
      </div>
    </div>
  );
}

interface HeadingProps {
  readonly header: ColumnHeader;
  readonly sort: TableLayout['sort'];
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

function Heading({ header, sort, isTabStop, onFocus }: HeadingProps) {
  const column = columnOf(header);
  const name = t(`table.columns.${column}`);
  const isSorted = sort.column === column;
  const { element, isOver } = useReordering(column);
  return (
    <div
      ref={element}
      role="columnheader"
      className={styles.heading}
      data-over={isOver || undefined}
      {...(isSorted ? { 'aria-sort': sort.isDescending ? 'descending' : 'ascending' } : {})}
    >
      <button
        type="button"
        className={styles.sort}
        tabIndex={isTabStop ? 0 : -1}
        data-column={column}
        title={t('table.headingKeys', { column: name })}
        onFocus={onFocus}
        onClick={() => sortBy(column)}
      >
        <span className={styles.text}>{name}</span>
        {isSorted ? <Icon name={sort.isDescending ? 'descending' : 'ascending'} /> : null}
      </button>
      <Edge header={header} />
    </div>
  );
}

/** The edge of a column, dragged to resize it. By keyboard, Shift with the arrow keys does the same. */
function Edge({ header }: { readonly header: ColumnHeader }) {
  const column = columnOf(header);
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resizing = useResizing();
  const isResizing = resizing?.column === column;
  const end = () => {
    if (isResizing) setWidth(column, resizing.width);
    start.current = null;
    showResizing(null);
  };
  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      data-resizing={isResizing || undefined}
      // Otherwise the heading beside it would be dragged.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onPointerDown={({ currentTarget, pointerId, clientX, button }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        start.current = { x: clientX, width: header.getSize() };
      }}
      onPointerMove={({ clientX }) => {
        if (start.current === null) return;
        showResizing({ column, width: boundedWidth(start.current.width + clientX - start.current.x) });
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = null;
        showResizing(null);
      }}
      onDoubleClick={() => setWidth(column, null)}
    />
  );
}

function sortBy(column: TableColumn): void {
  changeTableLayout((layout) => {
    const sort = nextSort(layout.sort, column);
    const name = t(`table.columns.${column}`);
    announce(t(sort.isDescending ? 'table.sortedDown' : 'table.sortedUp', { column: name }));
    return { ...layout, sort };
  });
}

/** Null restores the usual width. */
function setWidth(column: TableColumn, width: number | null): void {
  changeTableLayout((layout) => {
    const { [column]: _, ...others } = layout.widths;
    return { ...layout, widths: width === null ? others : { ...others, [column]: width } };
  });
}

function widen(header: ColumnHeader, side: 1 | -1): void {
  const width = boundedWidth(header.getSize() + side * WIDTH_STEP);
  const column = columnOf(header);
  setWidth(column, width);
  announce(t('table.width', { column: t(`table.columns.${column}`), width }));
}

function move(columns: readonly TableColumn[], index: number, side: 1 | -1): void {
  const [column, target] = [columns[index], columns[index + side]];
  if (column === undefined || target === undefined) return;
  changeTableLayout((layout) => withColumnAt(layout, column, target));
  announce(t('table.moved', { column: t(`table.columns.${column}`), position: index + side + 1 }));
}

function focusHeading(row: HTMLElement | null, column: TableColumn | undefined): void {
  if (column === undefined) return;
  row?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
}

/** Lets the heading be dragged onto another one. */
function useReordering(column: TableColumn) {
  const element = useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const heading = element.current;
    const button = heading?.querySelector('button');
    if (!heading || !button) return undefined;
    return combine(
      // Not the heading, whose edge is dragged to resize it.
      draggable({ element: button, getInitialData: () => ({ column }) }),
      dropTargetForElements({
        element: heading,
        canDrop: ({ source }) => draggedColumn(source.data) !== null,
        onDragEnter: ({ source }) => setIsOver(draggedColumn(source.data) !== column),
        onDragLeave: () => setIsOver(false),
        onDrop: ({ source }) => {
          setIsOver(false);
          const dragged = draggedColumn(source.data);
          if (dragged) changeTableLayout((layout) => withColumnAt(layout, dragged, column));
        },
      }),
    );
  }, [column]);
  return { element, isOver };
}

function draggedColumn(data: Readonly<Record<string, unknown>>): TableColumn | null {
  return tableColumns.find((one) => one === data.column) ?? null;
}
