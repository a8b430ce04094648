/** A filter by the name of somebody who is called otherwise from now on. */
import type { Renamed } from '@shared/model/card';
import { MAX_FACET_VALUES } from '@shared/model/settings/facet';
import type { Filters } from '@shared/model/settings/saved-view';
import { useWindowSettings } from '../../core/settings-store';
import { useCardFilter } from '../filter';
import { isSameSet } from '../saved-views/same-shown';
import { useSavedViewsState } from '../saved-views/saved-views';
import { useBoard } from '../store';
import { withFacet } from './facets';

interface Step {
  readonly renamed: readonly Renamed[];
  readonly before: Filters;
  readonly after: Filters;
}

/** What the filter went through, as long as nobody chose another one. */
let steps: readonly Step[] = [];

/**
 * Filters by their new name, and by the former one if somebody else still has it. Call it once the cards show the new name.
 * If it takes back the last renaming, the filter is as it was before that. One that an open saved view has follows the view.
 */
export function filterByRenamed(renamed: readonly Renamed[]): void {
  const { filters: before } = useCardFilter.getState();
  const { person } = before;
  if (renamed.length === 0 || person === undefined || isOfOpenView(person)) return;
  const last = steps.at(-1);
  const known = last?.after === before ? steps : [];
  if (last && known === steps && areOpposite(last.renamed, renamed)) {
    steps = known.slice(0, -1);
    useCardFilter.setState({ filters: last.before });
    return;
  }
  const names = [...new Set(person.flatMap((name) => namesNow(name, renamed)))].slice(0, MAX_FACET_VALUES);
  if (isSameSet(names, person)) return;
  const after = withFacet(before, 'person', names);
  steps = [...known, { renamed, before, after }];
  useCardFilter.setState({ filters: after });
}

/** The view's own names change with the settings. */
function isOfOpenView(person: readonly string[]): boolean {
  const { openId } = useSavedViewsState.getState();
  const view = useWindowSettings.getState().settings?.savedViews.find(({ id }) => id === openId);
  return view?.filters.person !== undefined && isSameSet(person, view.filters.person);
}

/** The name from now on, and this one if somebody still has it. */
function namesNow(name: string, renamed: readonly Renamed[]): readonly string[] {
  const given = renamed.flatMap(({ from, to }) => (from === name ? [to] : []));
  const isStillNamed = () =>
    [...useBoard.getState().cards.values()].some(({ people }) => people?.includes(name));
  return given.length === 0 || isStillNamed() ? [name, ...given] : given;
}

function areOpposite(some: readonly Renamed[], others: readonly Renamed[]): boolean {
  return some.every(({ from, to }) => others.some((other) => other.from === to && other.to === from));
}
