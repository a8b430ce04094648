/** Which changes count. Undo leaves a change out of the fold; Redo puts it back. */
import type { ChangeId } from '../model/ids';
import type { Instant } from '../model/time';
import type { FoldableEvent } from './event';

/** The changes that were undone and not redone since. `events` in order. */
export function undoneChanges(events: readonly FoldableEvent[]): ReadonlySet<ChangeId> {
  const undone = new Set<ChangeId>();
  for (const { body } of events) {
    if (body.type === 'change-undone') undone.add(body.changeId);
    if (body.type === 'change-redone') undone.delete(body.changeId);
  }
  return undone;
}

/** When each redone change was last redone. `events` in order. */
export function redoneInstants(events: readonly FoldableEvent[]): ReadonlyMap<ChangeId, Instant> {
  return new Map(
    events.flatMap(({ body, at }) => (body.type === 'change-redone' ? [[body.changeId, at]] : [])),
  );
}
