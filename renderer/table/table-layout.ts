/** The widths of the table's columns, and changes of its arrangement. */
import { create } from 'zustand';
import { orderOf, tableColumns, type TableColumn } from '@shared/model/settings/table-columns';
import type { TableLayout } from '@shared/model/settings/table-layout';

type Widths = Readonly<Record<TableColumn, number>>;

/** In CSS pixels: those shown at first fit into a window of 1366, with every date whole. */
const leastWidths: Widths = {
  company: 172,
  role: 150,
  stage: 112,
  next: 324,
  sent: 106,
  heard: 112,
  applied: 126,
  interviews: 186,
  people: 136,
  tags: 134,
  industry: 136,
  source: 136,
  location: 136,
  salary: 280,
};

/** The same in a window that has room for whole texts. */
const roomyWidths: Widths = {
  ...leastWidths,
  company: 300,
  role: 300,
  stage: 124,
  next: 500,
  interviews: 190,
  people: 240,
  tags: 240,
  salary: 420,
};

/**
 * How wide columns are that the user didn't resize, if these are shown in that much room. One that was resized counts as
 * if it weren't: dragging an edge moves no other one.
 */
export function fittedWidths(shown: readonly TableColumn[], room: number): Widths {
  const sum = (widths: Widths) => shown.reduce((total, column) => total + widths[column], 0);
  const [least, most] = [sum(leastWidths), sum(roomyWidths)];
  const share = Math.min(1, Math.max(0, (room - least) / Math.max(1, most - least)));
  const widthOf = (column: TableColumn) =>
    Math.floor(leastWidths[column] + share * (roomyWidths[column] - leastWidths[column]));
  return Object.fromEntries(tableColumns.map((column) => [column, widthOf(column)])) as Widths;
}

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
