import type { ChangeId, EventId, ApplicationId } from '../../../shared/model/ids';
import type { StoredEvent } from '../../../shared/events/event';
import { accept } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { Store } from '../../ports/store';
import type { Applications } from './applications';
import type { Commits } from './commits';
import { BATCH, projectAll, projectEach, projectLapses } from './projecting';

/** How long a deleted application can be brought back; then its personal data is purged. */
export const UNDO_DELETE_MS = 10 * 60_000;

/** How far back the clock may go without anything being made anew: corrections of its own are smaller. */
const CLOCK_SLACK_MS = 60_000;

export interface PassingOfTime {
  /**
   * Brings up to date what the clock has changed: cards whose step opened, fell due, became late or lapsed, and deleted
   * applications whose undo time is over. Cheap where nothing is due: a look into an index; where very many are, what is
   * left is done in turns to come. Never throws.
   */
  advance(): void;
  /** The same in a turn to come: there is more to do. */
  goOn(): void;
  /** The same at start, and everything derived made anew where this program derives it differently. */
  catchUp(): void;
  /** The earliest instant at which a card changes by itself; null where none does. */
  nextChangeAt(): Instant | null;
}

/** Runs what is left of long work when whatever else is waiting has had its turn. */
export type Later = (work: () => void) => void;

export interface PassingOfTimeDeps {
  readonly store: Store;
  readonly clock: { now(): Instant };
  readonly nextId: () => string;
  readonly applications: Applications;
  readonly commits: Commits;
  readonly later: Later;
  readonly report: (what: string, cause: unknown) => void;
}

export function createPassingOfTime(deps: PassingOfTimeDeps): PassingOfTime {
  const { store, clock } = deps;
  let isGoingOn = false;
  function goOn(): void {
    if (isGoingOn) return;
    isGoingOn = true;
    deps.later(() => {
      isGoingOn = false;
      advance();
    });
  }
  function advance(): void {
    try {
      const now = clock.now();
      if (hasGoneBack(store, now)) projectAnew(deps, now);
      if (refreshDue(deps, now)) goOn();
      purgeDeleted(deps, now);
    } catch (cause) {
      // Reading failed; it is tried again at the next tick, at most 30 s later.
      deps.report('the passing of time could not be recorded', cause);
    }
  }
  return {
    advance,
    goOn,
    catchUp() {
      if (store.needsProjecting()) projectAnew(deps, clock.now());
      advance();
    },
    nextChangeAt: () => store.cards.nextChangeAt(),
  };
}

/** A clock that was set back: what time has done to the cards meanwhile is to come again. */
function hasGoneBack(store: Store, now: Instant): boolean {
  const projectedAt = store.projectedAt();
  return projectedAt !== null && projectedAt > now + CLOCK_SLACK_MS;
}

function projectAnew(deps: PassingOfTimeDeps, now: Instant): void {
  const { store, commits } = deps;
  const applicationIds = store.events.applicationIds();
  const written = store.write(() => {
    projectAll(deps, now);
    return accept(null);
  });
  if (!written.ok) return;
  commits.announce({ applicationIds, hasSettingsChanged: false, outcome: null, origin: 'time' });
}

/** True where there may be more to do. */
function refreshDue(deps: PassingOfTimeDeps, now: Instant): boolean {
  const { store, commits } = deps;
  const due = store.cards.changedBy(now, BATCH);
  if (due.length === 0) return false;
  const written = store.write(() => {
    const { policy } = store.settings.read();
    store.noteProjectedAt(now);
    projectEach(deps, due, policy, now, (state) => projectLapses(deps, state, now));
    return accept(null);
  });
  if (!written.ok) return false;
  commits.announce({ applicationIds: due, hasSettingsChanged: false, outcome: null, origin: 'time' });
  return due.length === BATCH;
}

function purgeDeleted(deps: PassingOfTimeDeps, now: Instant): void {
  const { store, commits, nextId } = deps;
  const applicationIds = store.cards.deletedBefore((now - UNDO_DELETE_MS) as Instant);
  if (applicationIds.length === 0) return;
  const written = store.write(() => {
    for (const applicationId of applicationIds) {
      store.events.forget(applicationId);
      store.events.append([purgedEvent(applicationId, now, nextId)], null);
    }
    return accept(null);
  });
  if (!written.ok) return;
  store.scrub();
  commits.announce({ applicationIds, hasSettingsChanged: false, outcome: null, origin: 'time' });
}

function purgedEvent(applicationId: ApplicationId, at: Instant, nextId: () => string): StoredEvent {
  const id = nextId() as EventId;
  const changeId = nextId() as ChangeId;
  return { id, changeId, applicationId, at, origin: 'time', body: { type: 'application-purged' } };
}
