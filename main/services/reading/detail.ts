import { cardOf } from '../../../shared/rules/progress/card';
import type { Applications, ApplicationState } from '../history/applications';
import type { ApplicationDetail, HistoryEntry } from '../../../shared/ipc/detail';
import { undoneChanges } from '../../../shared/events/undone';
import { applicationBodyOf, type ApplicationEventBody, type StoredEvent } from '../../../shared/events/event';
import type { ApplicationId, ChangeId } from '../../../shared/model/ids';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Refusal } from '../../../shared/model/changes';
import type { Instant } from '../../../shared/model/time';
import { isInCycle } from '../../../shared/rules/dates/cycles';
import { explain } from '../../../shared/rules/dates/explain';
import type { ChangeRecord, Store } from '../../ports/store';

export interface DetailService {
  /** A whole application with its history, newest first; refused as `not-found` or `deleted` if it isn't shown. */
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
      const card = cardOf(application, progress, clock.now());
      const history = historyOf(
        store.events.ofApplication(applicationId),
        store.changes.ofApplication(applicationId),
        state,
      );
      const explanations = explain(application, progress, store.settings.read().policy);
      return accept({ application, progress, card, explanations, history });
    },
  };
}

/**
 * What happened, one entry per change, newest first. Undo is shown on the entry it concerns, not as an entry of its own. A
 * lapse that didn't last, because dates moved back, is left out.
 */
function historyOf(
  events: readonly StoredEvent[],
  changes: readonly ChangeRecord[],
  state: ApplicationState,
): readonly HistoryEntry[] {
  const undone = undoneChanges(events);
  const records = new Map(changes.map((record) => [record.changeId, record]));
  const lastStanding = changes.filter((record) => !record.isUndone).at(-1)?.changeId;
  const lasting = events.filter((event) => !isLapseOfOtherDates(event, state));
  const entries = [...eventsByChange(lasting)].map(([changeId, group]): HistoryEntry => {
    const isUndone = undone.has(changeId);
    const description = records.get(changeId)?.description ?? null;
    return { ...group, changeId, description, isUndone, canBeUndone: changeId === lastStanding };
  });
  return entries.toReversed();
}

/** Recorded under other dates (another policy, a change since undone), and not true under today's. */
function isLapseOfOtherDates(
  { at, body }: StoredEvent,
  { application, progress: { cycle, steps } }: ApplicationState,
): boolean {
  if (body.type !== 'step-lapsed' || body.interviewId !== cycle?.anchorId) return false;
  const known = steps.find(({ step }) => step === body.step);
  if (!known) return false;
  if (known.record === 'lapsed') return at < (known.recordedAt ?? at);
  // A step the user kept, or sent late, had lapsed before.
  const isKept = application.keeps.some(
    (keep) => keep.step === body.step && isInCycle(cycle, keep.interviewId),
  );
  return (known.record === 'open' && !isKept) || at <= known.dates.latestAt;
}

type ChangeEvents = Pick<HistoryEntry, 'at' | 'origin'> & { readonly events: ApplicationEventBody[] };

function eventsByChange(events: readonly StoredEvent[]): ReadonlyMap<ChangeId, ChangeEvents> {
  const groups = new Map<ChangeId, ChangeEvents>();
  for (const { changeId, at, origin, body: stored } of events) {
    const body = applicationBodyOf(stored);
    if (body === null) continue;
    const group = groups.get(changeId) ?? { at, origin, events: [] };
    group.events.push(body);
    groups.set(changeId, group);
  }
  return groups;
}
