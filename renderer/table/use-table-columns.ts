import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Header,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Card } from '@shared/model/card';
import { orderOf, tableColumns, type TableColumn } from '@shared/model/settings/table-columns';
import { MAX_COLUMN_WIDTH, MIN_COLUMN_WIDTH, type TableLayout } from '@shared/model/settings/table-layout';
import { useWindowWidth } from '../core/media';
import { fittedWidths, useResizing } from './table-layout';

const features = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

/** The checkboxes, the last edge to drag, and the scrollbar, in CSS pixels. */
const BESIDE_COLUMNS = 56;

function definedWith(
  shown: readonly TableColumn[],
  windowWidth: number,
): readonly ColumnDef<typeof features, Card>[] {
  const widths = fittedWidths(shown, windowWidth - BESIDE_COLUMNS);
  return tableColumns.map((id) => ({
    id,
    size: widths[id],
    minSize: MIN_COLUMN_WIDTH,
    maxSize: MAX_COLUMN_WIDTH,
  }));
}

/** We filter, sort and draw the rows ourselves: there may be ten thousand, with forty in sight. */
const noRows: Card[] = [];

export type ColumnHeader = Header<typeof features, Card>;

/** The columns to draw, from left to right, with their widths and what is dragged of them. */
export function useTableColumns(layout: TableLayout) {
  const columnOrder = useMemo(() => [...orderOf(layout)], [layout]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(layout.hidden.map((id) => [id, false])),
    [layout.hidden],
  );
  const windowWidth = useWindowWidth();
  const columns = useMemo(() => {
    const shown = columnOrder.filter((id) => !layout.hidden.includes(id));
    return definedWith(shown, windowWidth);
  }, [columnOrder, layout.hidden, windowWidth]);
  const sorting = useMemo(() => [{ id: layout.sort.column, desc: layout.sort.isDescending }], [layout.sort]);
  const table = useTable({
    features,
    columns,
    data: noRows,
    manualSorting: true,
    state: { columnOrder, columnVisibility, columnSizing: layout.widths, sorting },
  });
  const resizing = useResizing();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const widths = headers.map((header) =>
    columnOf(header) === resizing?.column ? resizing.width : header.getSize(),
  );
  return { headers, widths };
}

/** A width a column may have. */
export function boundedWidth(width: number): number {
  return Math.round(Math.min(MAX_COLUMN_WIDTH, Math.max(MIN_COLUMN_WIDTH, width)));
}

/** The column of one of the library's headers. */
export function columnOf(header: ColumnHeader): TableColumn {
  return header.column.id as TableColumn;
}
