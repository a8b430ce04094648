import type { Instant } from '../../../shared/model/time';
import type { Store, WritableStore } from '../../ports/store';
import type { Rebuilding } from './rebuilding';
import type { Recorder } from './recorder';
import { BATCH } from './projecting';

/** How long a deleted application can be restored; after that, its personal data is purged. */
export const UNDO_DELETE_MS = 10 * 60_000;

/** The clock may go back this far without anything being derived again; its own corrections are smaller. */
const CLOCK_SLACK_MS = 60_000;

export interface PassingOfTime {
  /**
   * Updates what time has changed: cards whose step opened, fell due, became late or lapsed, and deleted applications that
   * can no longer be restored. Cheap if nothing is due: one index lookup. If very many are, the rest is done in later turns.
   * Never throws.
   */
  tick(now: Instant): void;
  /** The same in a later turn: there is more to do. */
  scheduleMore(): void;
  /** The same at start; also rebuilds projections that this version derives differently. */
  catchUp(): void;
}

/** Continues long work after whatever else is waiting. */
export type Schedule = (work: () => void) => void;

export interface PassingOfTimeDeps {
  readonly store: WritableStore;
  readonly clock: { now(): Instant };
  readonly recorder: Pick<Recorder, 'time'>;
  readonly rebuilding: Rebuilding;
  readonly schedule: Schedule;
  readonly report: (what: string, cause: unknown) => void;
}

export function createPassingOfTime(deps: PassingOfTimeDeps): PassingOfTime {
  const { clock, rebuilding } = deps;
  let isScheduled = false;
  function scheduleMore(): void {
    if (isScheduled) return;
    isScheduled = true;
    deps.schedule(() => {
      isScheduled = false;
      tick(clock.now());
    });
  }
  function tick(now: Instant): void {
    try {
      if (hasGoneBack(deps.store, now)) rebuilding.beginAgain();
      const hasMore = [rebuilding.slice(), refreshDue(deps, now)].includes(true);
      if (hasMore) scheduleMore();
      purgeDeleted(deps, now);
    } catch (cause) {
      // Reading failed; the next tick tries again, in 30 s at most.
      deps.report('the passing of time could not be recorded', cause);
    }
  }
  return {
    tick,
    scheduleMore,
    catchUp() {
      rebuilding.begin();
      tick(clock.now());
    },
  };
}

/** The clock was set back: what time did to the cards in between will happen again. */
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
