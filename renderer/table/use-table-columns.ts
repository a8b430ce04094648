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
import { useMatches } from '../core/media';
import { roomyWidths, useResizing, usualWidths } from './table-layout';

const features = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

const definedWith = (
  widths: Readonly<Record<TableColumn, number>>,
): readonly ColumnDef<typeof features, Card>[] =>
  tableColumns.map((id) => ({
    id,
    size: widths[id],
    minSize: MIN_COLUMN_WIDTH,
    maxSize: MAX_COLUMN_WIDTH,
  }));
const usual = definedWith(usualWidths);
const roomy = definedWith(roomyWidths);

const IS_ROOMY = matchMedia('(width >= 2200px)');

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
  const sorting = useMemo(() => [{ id: layout.sort.column, desc: layout.sort.isDescending }], [layout.sort]);
  const table = useTable({
    features,
    columns: useMatches(IS_ROOMY) ? roomy : usual,
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

/** The column a header of the library stands for. */
export function columnOf(header: ColumnHeader): TableColumn {
  return header.column.id as TableColumn;
}
