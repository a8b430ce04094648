/** An open filter by a tag that becomes part of another one. */
import type { ChangeId, TagId } from '@shared/model/ids';
import type { Filters } from '@shared/model/settings/saved-view';
import { followUndo } from '../../core/bridge';
import { useCardFilter } from '../filter';
import { withFacet } from './facets';

interface Merging {
  readonly before: Filters;
  readonly after: Filters;
}

/** What the filter went through with each merging, as long as nobody chose another one. */
const mergings = new Map<ChangeId, Merging>();

/** Filters by the other tag from now on; by the former again once the merging is undone, unless the filter was changed. */
export function filterByMerged(tagId: TagId, intoId: TagId, changeId: ChangeId): void {
  const { filters: before } = useCardFilter.getState();
  if (before.tag?.includes(tagId) !== true) return;
  const tags = before.tag.map((id) => (id === tagId ? intoId : id));
  const after = withFacet(before, 'tag', [...new Set(tags)]);
  if (mergings.size === 0) followMergings();
  mergings.set(changeId, { before, after });
  useCardFilter.setState({ filters: after });
}

/** Until another filter is chosen, to which no undo of a merging leads back. */
function followMergings(): void {
  const stopUndo = followUndo(({ changeId }, how) => {
    const merging = mergings.get(changeId);
    if (!merging) return;
    const { before, after } = merging;
    const [from, to] = how === 'undone' ? [after, before] : [before, after];
    if (useCardFilter.getState().filters === from) useCardFilter.setState({ filters: to });
  });
  const stopFilter = useCardFilter.subscribe(({ filters }) => {
    for (const { before, after } of mergings.values()) if (filters === before || filters === after) return;
    mergings.clear();
    stopUndo();
    stopFilter();
  });
}
