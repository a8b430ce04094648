/** The columns of the table, and how they are at first. Without schemas, since the first paint needs them. */

/** In the order they come in at first. */
export const tableColumns = [
  'company',
  'role',
  'stage',
  'next',
  'sent',
  'heard',
  'applied',
  'interviews',
  'people',
  'tags',
  'industry',
  'source',
  'location',
  'salary',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** A `TableLayout`. */
export const defaultTableLayout = {
  order: [] as TableColumn[],
  hidden: ['heard', 'people', 'industry', 'source', 'location', 'salary'] as TableColumn[],
  widths: {},
  sort: { column: 'next' as TableColumn, isDescending: false },
};

/** Every column once, in the user's order. */
export function orderOf({ order }: { readonly order: readonly TableColumn[] }): readonly TableColumn[] {
  return [...new Set([...order, ...tableColumns])];
}
