import type { ApplicationId } from '../../../shared/model/ids';
import { accept } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { ApplicationProjection, WritableStore } from '../../ports/store';
import type { Recorder } from './recorder';
import { BATCH } from './projecting';

export interface RebuildingDeps {
  readonly store: WritableStore;
  readonly clock: { now(): Instant };
  readonly recorder: Pick<Recorder, 'time'>;
}

/** Rebuilds projections that this version derives differently, in slices, while the window stays responsive. */
export interface Rebuilding {
  /** Rebuilds what is cheap right away, and starts the rest. */
  begin(): void;
  /** Every projection of the applications must be rebuilt, because what time did to them will happen again. */
  beginAgain(): void;
  /** Does one slice. True if there is more to do. */
  slice(): boolean;
}

export function createRebuilding({ store, clock, recorder }: RebuildingDeps): Rebuilding {
  const { projections, events } = store;

  const isStale = ({ name, version }: { readonly name: string; readonly version: string }) =>
    projections.progressOf(name)?.version !== version;
  /** How far its rebuild is; null if none is needed. */
  const cursorOf = (projection: ApplicationProjection) =>
    projections.progressOf(projection.name)?.rebuiltUpTo ?? null;

  function start(stale: readonly ApplicationProjection[], isCleared: boolean): void {
    for (const projection of stale) {
      if (isCleared) projection.clear();
      projections.saveProgress(projection.name, projection.version, '');
    }
  }

  return {
    begin() {
      const whole = projections.whole.filter(isStale);
      const stale = projections.ofApplications.filter(isStale);
      if (whole.length === 0 && stale.length === 0) return;
      store.write(() => {
        for (const projection of whole) {
          projection.rebuild();
          projections.saveProgress(projection.name, projection.version, null);
        }
        // Rows of another shape must not be mistaken for this version's.
        start(stale, true);
        projections.noteProjectedAt(clock.now(), { mayGoBack: true });
        return accept(null);
      });
    },
    beginAgain() {
      store.write(() => {
        start(projections.ofApplications, false);
        projections.noteProjectedAt(clock.now(), { mayGoBack: true });
        return accept(null);
      });
    },
    slice() {
      const cursor = projections.ofApplications.map(cursorOf).find((one) => one !== null);
      if (cursor === undefined) return false;
      // Refreshing an application writes its rows in every projection, so projections that are equally far continue together.
      const together = projections.ofApplications.filter((one) => cursorOf(one) === cursor);
      const slice = events.applicationIds({ after: cursor, limit: BATCH });
      const isLast = slice.length < BATCH;
      const isWritten = recorder.time((recording) => {
        for (const applicationId of slice) recording.refresh(applicationId);
        for (const { name, version } of together)
          projections.saveProgress(name, version, isLast ? null : lastOf(slice));
      });
      return isWritten && (!isLast || projections.ofApplications.some((one) => cursorOf(one) !== null));
    },
  };
}

function lastOf(applicationIds: readonly ApplicationId[]): string {
  return applicationIds.at(-1) ?? '';
}
