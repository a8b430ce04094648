import { foldSettings } from '../../../shared/events/fold-settings';
import type { ApplicationId } from '../../../shared/model/ids';
import { refuse } from '../../../shared/model/result';
import type { CalendarDate, Instant } from '../../../shared/model/time';
import type { WritableStore } from '../../ports/store';
import type { RecordingDeps } from './recorded';
import { createRecording } from './recording';

/**
 * The rows in which projections differ from the events, as of `now`, by table and id, without the user's text. Empty if
 * they agree, as they must once the passing of time is recorded up to `now`. Rebuilds everything and discards it, so
 * nothing changes. Slow.
 */
export function projectionDifferences(deps: RecordingDeps, now: Instant): readonly string[] {
  const { store } = deps;
  const applicationIds = store.events.applicationIds();
  const before = projectedRows(store, applicationIds);
  let after = before;
  // A refusal rolls back the rebuild, which was only for comparison.
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

const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'] as [CalendarDate, CalendarDate];

/** The contents of each row, by table and id. */
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
    ...applicationIds.map((id) => [`marks ${id}`, store.marks.ofApplication(id).join()] as const),
    ['statistics', JSON.stringify(store.statistics.of(applicationIds))],
    ['agenda', JSON.stringify(store.agenda.between(firstDay, lastDay))],
    ['people', JSON.stringify(store.people.all())],
    ['search', JSON.stringify(store.search.all())],
    ['settings', JSON.stringify(store.settings.read())],
  ]);
}
