/** The saved views of the settings. Pure and total. */
import { MAX_LINE } from '../model/application';
import { facets, MAX_FACET_VALUES } from '../model/settings/facet';
import { MAX_QUERY, type Filters, type SavedView } from '../model/settings/saved-view';
import { defaultTableLayout, tableColumns, type TableColumn } from '../model/settings/table-columns';
import { cardViews } from '../model/settings/view';
import type { StoredEvent } from './event';
import { withSaved } from './with-saved';

/** The list after one event. */
export function evolveViews(views: readonly SavedView[], body: StoredEvent['body']): readonly SavedView[] {
  switch (body.type) {
    case 'view-saved':
      return withSaved(views, known(body.view));
    case 'view-edited':
      return views.map((view) => (view.id === body.viewId ? known({ ...view, ...body.fields }) : view));
    case 'view-removed':
      return views.filter(({ id }) => id !== body.viewId);
    case 'views-ordered': {
      const place = new Map(body.viewIds.map((id, index) => [id, index]));
      const placeOf = ({ id }: SavedView) => place.get(id) ?? place.size;
      return views.toSorted((a, b) => placeOf(a) - placeOf(b));
    }
    default:
      return views;
  }
}

/**
 * Without columns that only another version knows; on the board if it is that version's view. Of a search or a filter that
 * is longer than here, its beginning.
 */
function known(saved: SavedView): SavedView {
  const view = cardViews.find((one) => one === saved.view) ?? 'board';
  const [query, filters] = [saved.query.slice(0, MAX_QUERY), knownFilters(saved.filters)];
  return { ...saved, view, query, filters, table: knownTable(saved.table) };
}

function knownFilters(filters: Filters): Filters {
  const kept = facets.flatMap((facet) => {
    const values =
      filters[facet]?.filter((value) => value.length <= MAX_LINE).slice(0, MAX_FACET_VALUES) ?? [];
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return Object.fromEntries(kept);
}

function knownTable(table: SavedView['table']): SavedView['table'] {
  if (table === null) return null;
  const isKnown = (column: TableColumn) => tableColumns.includes(column);
  return {
    order: table.order.filter(isKnown),
    hidden: table.hidden.filter(isKnown),
    sort: isKnown(table.sort.column) ? table.sort : defaultTableLayout.sort,
  };
}
