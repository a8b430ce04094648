/** An open filter by a tag that becomes part of another one. */
import type { ChangeId, TagId } from '@shared/model/ids';
import { followUndo } from '../../core/bridge';
import { useCardFilter } from '../filter';
import { withFacet } from './facets';

/** Filters by the other tag from now on; by the former again once the merging is undone, unless the filter was changed. */
export function filterByMerged(tagId: TagId, intoId: TagId, changeId: ChangeId): void {
  const { filters: before } = useCardFilter.getState();
  if (before.tag?.includes(tagId) !== true) return;
  const tags = before.tag.map((id) => (id === tagId ? intoId : id));
  const after = withFacet(before, 'tag', [...new Set(tags)]);
  useCardFilter.setState({ filters: after });
  followUndo((outcome, how) => {
    if (outcome.changeId !== changeId) return;
    const [from, to] = how === 'undone' ? [after, before] : [before, after];
    if (useCardFilter.getState().filters === from) useCardFilter.setState({ filters: to });
  });
}
