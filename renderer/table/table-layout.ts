/** The widths of the table's columns, and changes of its arrangement. */
import { create } from 'zustand';
import { orderOf, type TableColumn } from '@shared/model/settings/table-columns';
import type { TableLayout } from '@shared/model/settings/table-layout';

/** In CSS pixels. */
export const usualWidths: Readonly<Record<TableColumn, number>> = {
  company: 208,
  role: 196,
  stage: 124,
  next: 328,
  sent: 112,
  heard: 112,
  applied: 128,
  interviews: 160,
  people: 160,
  tags: 168,
  industry: 136,
  source: 136,
  location: 136,
  salary: 280,
};

/** The same in a window that has room for whole texts. */
export const roomyWidths: Readonly<Record<TableColumn, number>> = {
  ...usualWidths,
  company: 300,
  role: 300,
  next: 500,
  interviews: 200,
  people: 240,
  tags: 240,
};

interface ResizingState {
  /** The column whose edge is dragged, and its width meanwhile. */
  readonly resizing: Resizing | null;
}

interface Resizing {
  readonly column: TableColumn;
  /** In CSS pixels. */
  readonly width: number;
}

const useEdge = create<ResizingState>(() => ({ resizing: null }));

export function useResizing(): Resizing | null {
  return useEdge((state) => state.resizing);
}

/** Shows a column wider or narrower while its edge is dragged; nothing is stored. */
export function showResizing(resizing: Resizing | null): void {
  useEdge.setState({ resizing });
}

/** The layout with a column moved to another place among those shown. */
export function withColumnAt(layout: TableLayout, column: TableColumn, target: TableColumn): TableLayout {
  if (column === target) return layout;
  const order = orderOf(layout);
  const isForward = order.indexOf(column) < order.indexOf(target);
  const others = order.filter((one) => one !== column);
  const at = others.indexOf(target) + (isForward ? 1 : 0);
  return { ...layout, order: others.toSpliced(at, 0, column) };
}

/** The layout with a column shown or hidden. The last one stays. */
export function withColumnShown(layout: TableLayout, column: TableColumn, isShown: boolean): TableLayout {
  const hidden = isShown
    ? layout.hidden.filter((one) => one !== column)
    : [...new Set([...layout.hidden, column])];
  return hidden.length < orderOf(layout).length ? { ...layout, hidden } : layout;
}
