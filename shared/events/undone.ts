/** Which changes count. Undoing leaves a change out of the fold; redoing lets it back in. */
import type { ChangeId } from '../model/ids';
import type { Instant } from '../model/time';
import type { StoredEvent } from './event';

/** The changes that were undone and not redone since. `events` in their order. */
export function undoneChanges(events: readonly StoredEvent[]): ReadonlySet<ChangeId> {
  const undone = new Set<ChangeId>();
  for (const { body } of events) {
    if (body.type === 'change-undone') undone.add(body.changeId);
    if (body.type === 'change-redone') undone.delete(body.changeId);
  }
  return undone;
}

/** When each change that was redone was redone last. `events` in their order. */
export function redoneInstants(events: readonly StoredEvent[]): ReadonlyMap<ChangeId, Instant> {
  return new Map(
    events.flatMap(({ body, at }) => (body.type === 'change-redone' ? [[body.changeId, at]] : [])),
  );
}
