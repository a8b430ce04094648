/** Whether two views show the same. Pure. */
import { facets } from '@shared/model/settings/facet';
import type { Filters, Shown } from '@shared/model/settings/saved-view';
import { orderOf, defaultTableLayout } from '@shared/model/settings/table-columns';

/** True if both show the same cards in the same way, in whatever order the filters were chosen. */
export function isSameShown(one: Shown, other: Shown): boolean {
  return (
    one.view === other.view &&
    one.isArchived === other.isArchived &&
    one.query.trim() === other.query.trim() &&
    filterKey(one.filters) === filterKey(other.filters) &&
    tableKey(one.table) === tableKey(other.table)
  );
}

/** In whatever order; none is the same as an empty list. */
export function isSameSet(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}

function filterKey(filters: Filters): string {
  return JSON.stringify(facets.map((facet) => filters[facet]?.toSorted() ?? []));
}

function tableKey(table: Shown['table']): string {
  if (table === null) return '';
  const order = orderOf({ ...defaultTableLayout, ...table });
  return JSON.stringify([order, table.hidden.toSorted(), table.sort.column, table.sort.isDescending]);
}
