import { decide, type Decision } from '../../../shared/rules/decide/decide';
import type { ChangeOutcome, Failure } from '../../../shared/model/outcome';
import type { ChangeInput, ChangeName, Refusal } from '../../../shared/model/changes';
import { foldSettings } from '../../../shared/events/fold';
import type { EventBody, Origin, StoredEvent } from '../../../shared/events/event';
import type { ApplicationId, ChangeId, EventId } from '../../../shared/model/ids';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { ChangeMaker, Committed } from '../../ports/change-maker';
import type { ChangeRecord, Store } from '../../ports/store';
import type { Applications } from './applications';
import type { Commits } from './commits';
import type { PassingOfTime } from './passing-of-time';
import { projectLapses, projectSettings } from './projecting';

export interface ChangeServiceDeps {
  readonly store: Store;
  readonly clock: { now(): Instant };
  readonly computerZone: () => TimeZone;
  readonly nextId: () => string;
  readonly applications: Applications;
  readonly commits: Commits;
  readonly passingOfTime: Pick<PassingOfTime, 'goOn'>;
  readonly report: (what: string, cause: unknown) => void;
}

interface Change extends Committed {
  readonly outcome: ChangeOutcome;
  /** True where cards are left for the passing of time to bring up to date. */
  readonly hasMore: boolean;
}

type Made = Result<Change, Refusal>;

/**
 * The one way to change the user's data: reads, decides, appends events and projections in one transaction, and
 * announces after the commit returned. Always answers: a refusal of the rules, or a fault of the disk, with nothing
 * changed.
 */
export function createChangeService(deps: ChangeServiceDeps): ChangeMaker {
  const { store, commits, passingOfTime } = deps;

  /** Answers first with what the transaction gave; listeners hear of it only where it was committed. */
  function commit(work: () => Made): Result<ChangeOutcome, Failure> {
    const committed = store.write(work);
    if (!committed.ok) return committed;
    const { hasMore, ...announced } = committed.value;
    commits.announce(announced);
    if (hasMore) passingOfTime.goOn();
    return accept(announced.outcome);
  }

  return {
    make: (name, input, origin) => commit(() => makeChange(deps, name, input, origin)),
    undo: (origin) =>
      commit(() => {
        const record = store.changes.nextUndo();
        return record ? revert(deps, record, 'change-undone', origin) : refuseState('nothing-to-undo');
      }),
    redo: (origin) =>
      commit(() => {
        const record = store.changes.nextRedo();
        return record ? revert(deps, record, 'change-redone', origin) : refuseState('nothing-to-redo');
      }),
    undoChange: (changeId, origin) =>
      commit(() => {
        const record = store.changes.byId(changeId);
        if (!record) return refuseState('not-found');
        if (record.isUndone) return refuseState('nothing-to-undo');
        if (store.changes.isFollowed(changeId)) return refuseState('changed-since');
        return revert(deps, record, 'change-undone', origin);
      }),
    onCommitted: (listener) => commits.listen(listener),
  };
}

function refuseState(reason: Extract<Refusal, { tag: 'state' }>['reason']): Result<never, Refusal> {
  return refuse({ tag: 'state', reason });
}

function makeChange<N extends ChangeName>(
  deps: ChangeServiceDeps,
  name: N,
  input: ChangeInput<N>,
  origin: Origin,
): Made {
  const { store, applications, computerZone, clock } = deps;
  const now = clock.now();
  const nextId = deps.nextId;
  const asked = 'applicationId' in input ? input.applicationId : null;
  const application = asked === null ? null : applications.fold(asked);
  const context = { ...store.settings.read(), now, computerZone: computerZone(), nextId };
  const decided = decide(name, application, input, context);
  if (!decided.ok) return decided;

  const applicationId = name === 'add-application' ? (nextId() as ApplicationId) : asked;
  const changeId = nextId() as ChangeId;
  const place = { changeId, applicationId, at: now, origin };
  store.events.append(eventsOf(decided.value.events, place, nextId), decided.value.description);
  return accept(project(deps, place, decided.value.description));
}

/** Undoes or redoes: an event that says so, and the same projection as for any other change. */
function revert(
  deps: ChangeServiceDeps,
  record: ChangeRecord,
  type: 'change-undone' | 'change-redone',
  origin: Origin,
): Made {
  const { changeId, applicationId, description } = record;
  const at = deps.clock.now();
  const place = { changeId: deps.nextId() as ChangeId, applicationId, at, origin };
  deps.store.events.append(eventsOf([{ type, changeId }], place, deps.nextId), null);
  return accept(project(deps, { ...place, changeId }, description));
}

interface Place {
  readonly changeId: ChangeId;
  readonly applicationId: ApplicationId | null;
  readonly at: Instant;
  readonly origin: Origin;
}

function eventsOf(bodies: readonly EventBody[], place: Place, nextId: () => string): readonly StoredEvent[] {
  return bodies.map((body) => ({ ...place, id: nextId() as EventId, body }));
}

/** Brings the projections after what was appended, and says what was touched. */
function project(
  deps: ChangeServiceDeps,
  { changeId, applicationId, at, origin }: Place,
  description: Decision['description'],
): Change {
  const outcome = { changeId, description, applicationId };
  deps.store.noteProjectedAt(at);
  if (applicationId !== null) {
    const { policy } = deps.store.settings.read();
    const state = deps.applications.project(applicationId, policy, at);
    if (state) projectLapses(deps, state, at);
    return { applicationIds: [applicationId], hasSettingsChanged: false, hasMore: false, outcome, origin };
  }
  const projected = projectSettings(deps, foldSettings(deps.store.events.ofSettings()), at);
  return { ...projected, hasSettingsChanged: true, outcome, origin };
}
