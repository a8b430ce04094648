import { cardChangesAt, cardOf } from '../../../shared/rules/progress/card';
import { progressOf } from '../../../shared/rules/progress/progress';
import type { Application } from '../../../shared/model/application';
import { foldApplication } from '../../../shared/events/fold-application';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Progress } from '../../../shared/model/progress';
import type { Instant } from '../../../shared/model/time';
import type { ProjectedApplication, Store } from '../../ports/store';

/** An application at one instant, under the current policy. */
export interface ApplicationState {
  readonly application: Application;
  readonly progress: Progress;
}

/** Reads applications from their events. */
export interface Applications {
  /** Null if it doesn't exist: never added, its adding was undone, or purged. Includes deleted ones. */
  read(applicationId: ApplicationId): ApplicationState | null;
  /** The same, at `now`. */
  readAt(applicationId: ApplicationId, now: Instant): ApplicationState | null;
  /** The application without its dates. */
  fold(applicationId: ApplicationId): Application | null;
  /** The same for several, in their order: faster than one by one. */
  foldSeveral(applicationIds: readonly ApplicationId[]): readonly (Application | null)[];
}

export function createApplications({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: { now(): Instant };
}): Applications {
  const fold = (applicationId: ApplicationId) => foldApplication(store.events.ofApplication(applicationId));
  function foldSeveral(applicationIds: readonly ApplicationId[]): readonly (Application | null)[] {
    const events = store.events.ofApplications(applicationIds);
    return applicationIds.map((id) => foldApplication(events.get(id) ?? []));
  }
  function readAt(applicationId: ApplicationId, now: Instant): ApplicationState | null {
    const application = fold(applicationId);
    if (!application) return null;
    const { policy } = store.settings.read();
    return { application, progress: progressOf(application, policy, now) };
  }
  return { fold, foldSeveral, read: (applicationId) => readAt(applicationId, clock.now()), readAt };
}

/** The source of the projections. */
export function projectedApplication(
  { application, progress }: ApplicationState,
  now: Instant,
): ProjectedApplication {
  const card = cardOf(application, progress, now);
  const row = { card, changesAt: cardChangesAt(card, progress), deletedAt: application.deletedAt };
  return { application, progress, row };
}
