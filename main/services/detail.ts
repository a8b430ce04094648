import { cardRowOf, type Applications } from './applications';
import type { ApplicationDetail, HistoryEntry } from '../../shared/model/detail';
import { undoneChanges } from '../../shared/model/evolve';
import type { ApplicationEventBody, StoredEvent } from '../../shared/model/events';
import type { ApplicationId, ChangeId } from '../../shared/model/ids';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { Refusal } from '../../shared/model/changes';
import type { Instant } from '../../shared/model/time';
import type { ChangeRecord, Store } from '../ports/store';

export interface DetailService {
  /** An application whole, with its history newest first; refused as `not-found` or `deleted` where it is not shown. */
  read(applicationId: ApplicationId): Result<ApplicationDetail, Refusal>;
}

export function createDetailService({
  store,
  clock,
  applications,
}: {
  readonly store: Store;
  readonly clock: { now(): Instant };
  readonly applications: Applications;
}): DetailService {
  return {
    read(applicationId) {
      const state = applications.read(applicationId);
      if (!state) return refuse({ tag: 'state', reason: 'not-found' });
      const { application, progress } = state;
      if (application.deletedAt !== null) return refuse({ tag: 'state', reason: 'deleted' });
      const { card } = cardRowOf(application, progress, clock.now());
      const history = historyOf(
        store.events.ofApplication(applicationId),
        store.changes.ofApplication(applicationId),
      );
      return accept({ application, progress, card, history });
    },
  };
}

/** What happened, one entry a change, newest first. Undoing is shown on the entry it concerns, not as one of its own. */
export function historyOf(
  events: readonly StoredEvent[],
  changes: readonly ChangeRecord[],
): readonly HistoryEntry[] {
  const undone = undoneChanges(events);
  const records = new Map(changes.map((record) => [record.changeId, record]));
  const lastStanding = changes.filter((record) => !record.isUndone).at(-1)?.changeId;
  const entries = [...eventsByChange(events)].map(([changeId, group]): HistoryEntry => {
    const isUndone = undone.has(changeId);
    const description = records.get(changeId)?.description ?? null;
    return { ...group, changeId, description, isUndone, canBeUndone: changeId === lastStanding };
  });
  return entries.toReversed();
}

type ChangeEvents = Pick<HistoryEntry, 'at' | 'origin'> & { readonly events: ApplicationEventBody[] };

function eventsByChange(events: readonly StoredEvent[]): ReadonlyMap<ChangeId, ChangeEvents> {
  const groups = new Map<ChangeId, ChangeEvents>();
  for (const { changeId, at, origin, body } of events) {
    if (!isOfApplication(body)) continue;
    const group = groups.get(changeId) ?? { at, origin, events: [] };
    group.events.push(body);
    groups.set(changeId, group);
  }
  return groups;
}

function isOfApplication(body: StoredEvent['body']): body is ApplicationEventBody {
  switch (body.type) {
    case 'change-undone':
    case 'change-redone':
    case 'application-purged':
    case 'policy-changed':
    case 'quiet-hours-changed':
    case 'reminders-paused':
      return false;
    default:
      return true;
  }
}
