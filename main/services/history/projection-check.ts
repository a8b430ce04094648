import { foldSettings } from '../../../shared/events/fold-settings';
import type { ApplicationId } from '../../../shared/model/ids';
import { refuse } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { WritableStore } from '../../ports/store';
import type { RecordingDeps } from './recorded';
import { createRecording } from './recording';

/**
 * Which rows the projections hold otherwise than the events say, as seen at `now`: each by its table and id, without what
 * the user typed. Empty if they agree, as they must whenever the passing of time was recorded up to `now`. Everything
 * is rebuilt and thrown away again: nothing is changed. Slow.
 */
export function projectionDifferences(deps: RecordingDeps, now: Instant): readonly string[] {
  const { store } = deps;
  const applicationIds = store.events.applicationIds();
  const before = projectedRows(store, applicationIds);
  let after = before;
  // Refusing rolls back what was only rebuilt to be compared.
  store.write(() => {
    rebuildAll(deps, applicationIds, now);
    after = projectedRows(store, applicationIds);
    return refuse(null);
  });
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

function rebuildAll(deps: RecordingDeps, applicationIds: readonly ApplicationId[], now: Instant): void {
  const { projections, events } = deps.store;
  for (const projection of projections.whole) projection.rebuild();
  projections.saveSettings(foldSettings(events.ofSettings()));
  for (const projection of projections.ofApplications) projection.clear();
  const { recording, finish } = createRecording(deps, now, 'check');
  for (const applicationId of applicationIds) recording.refresh(applicationId);
  finish();
}

/** What each row says, by its table and id. */
function projectedRows(
  store: WritableStore,
  applicationIds: readonly ApplicationId[],
): ReadonlyMap<string, string> {
  const rows = applicationIds.flatMap((applicationId) => store.cards.byId(applicationId) ?? []);
  const changes = store.changes.inUndoOrder();
  return new Map([
    ...rows.map((row) => [`card ${row.card.id}`, JSON.stringify(row)] as const),
    ...changes.map(
      (record, index) => [`change ${record.changeId}`, JSON.stringify([index, record])] as const,
    ),
    ...applicationIds.map((id) => {
      const heads = store.journal.heads([{ kind: 'application', applicationId: id }]);
      return [`heads ${id}`, heads.toSorted().join()] as const;
    }),
    ['people', JSON.stringify(store.people.matching('', Number.MAX_SAFE_INTEGER))],
    ['settings', JSON.stringify(store.settings.read())],
  ]);
}
