import type { Instant } from '../../../shared/model/time';
import type { Store, WritableStore } from '../../ports/store';
import type { Rebuilding } from './rebuilding';
import type { Recorder } from './recorder';
import { BATCH } from './projecting';

/** How long a deleted application can be brought back; then its personal data is purged. */
export const UNDO_DELETE_MS = 10 * 60_000;

/** How far back the clock may go without anything being derived again: its own corrections are smaller. */
const CLOCK_SLACK_MS = 60_000;

export interface PassingOfTime {
  /**
   * Brings up to date what the clock has changed: cards whose step opened, fell due, became late or lapsed, and deleted
   * applications whose undo time is over. Cheap if nothing is due: a lookup in an index. If very many are, the rest is
   * done in turns to come. Never throws.
   */
  tick(now: Instant): void;
  /** The same in a turn to come: there is more to do. */
  goOn(): void;
  /** The same at start, and everything derived is rebuilt if this program derives it differently. */
  catchUp(): void;
  /** The earliest instant at which a card changes by itself; null if none does. */
  nextChangeAt(): Instant | null;
}

/** Runs what is left of long work when whatever else is waiting has had its turn. */
export type Later = (work: () => void) => void;

export interface PassingOfTimeDeps {
  readonly store: WritableStore;
  readonly clock: { now(): Instant };
  readonly recorder: Pick<Recorder, 'time'>;
  readonly rebuilding: Rebuilding;
  readonly later: Later;
  readonly report: (what: string, cause: unknown) => void;
}

export function createPassingOfTime(deps: PassingOfTimeDeps): PassingOfTime {
  const { store, clock, rebuilding } = deps;
  let isGoingOn = false;
  function goOn(): void {
    if (isGoingOn) return;
    isGoingOn = true;
    deps.later(() => {
      isGoingOn = false;
      tick(clock.now());
    });
  }
  function tick(now: Instant): void {
    try {
      if (hasGoneBack(deps.store, now)) rebuilding.beginAgain();
      const hasMore = [rebuilding.slice(), refreshDue(deps, now)].includes(true);
      if (hasMore) goOn();
      purgeDeleted(deps, now);
    } catch (cause) {
      // Reading failed; it is tried again at the next tick, at most 30 s later.
      deps.report('the passing of time could not be recorded', cause);
    }
  }
  return {
    tick,
    goOn,
    catchUp() {
      rebuilding.begin();
      tick(clock.now());
    },
    nextChangeAt: () => store.cards.nextChangeAt(),
  };
}

/** A clock that was set back: what time has done to the cards meanwhile is to come again. */
function hasGoneBack({ projections }: WritableStore, now: Instant): boolean {
  const projectedAt = projections.projectedAt();
  return projectedAt !== null && projectedAt > now + CLOCK_SLACK_MS;
}

/** True if there may be more to do. */
function refreshDue({ store, recorder }: PassingOfTimeDeps, now: Instant): boolean {
  const due = store.cards.changedBy(now, BATCH);
  if (due.length === 0) return false;
  const isWritten = recorder.time((recording) => {
    for (const applicationId of due) recording.refresh(applicationId);
  });
  return isWritten && due.length === BATCH;
}

function purgeDeleted({ store, recorder }: PassingOfTimeDeps, now: Instant): void {
  const applicationIds = purgeable(store, now);
  if (applicationIds.length === 0) return;
  const isWritten = recorder.time((recording) => {
    for (const applicationId of applicationIds) recording.purge(applicationId);
  });
  if (isWritten) store.journal.scrub();
}

function purgeable({ cards }: Pick<Store, 'cards'>, now: Instant) {
  return cards.deletedBefore((now - UNDO_DELETE_MS) as Instant);
}
