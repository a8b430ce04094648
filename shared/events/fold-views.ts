/** The saved views of the settings. Pure and total. */
import type { SavedView } from '../model/settings/saved-view';
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

/** Without columns that only another version knows; on the board if it is that version's view. */
function known(saved: SavedView): SavedView {
  const view = cardViews.find((one) => one === saved.view) ?? 'board';
  return { ...saved, view, table: knownTable(saved.table) };
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
