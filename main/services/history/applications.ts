import { cardOf } from '../../../shared/rules/progress/card';
import { progressOf } from '../../../shared/rules/progress/progress';
import type { Application } from '../../../shared/model/application';
import { foldApplication } from '../../../shared/events/fold';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Policy } from '../../../shared/model/policy';
import type { Progress } from '../../../shared/model/progress';
import type { Instant } from '../../../shared/model/time';
import type { CardRow, Store } from '../../ports/store';

/** An application as it stands at one instant, under the policy in force. */
export interface ApplicationState {
  readonly application: Application;
  readonly progress: Progress;
}

/** Reads applications from their events. */
export interface Applications {
  /** Null where there is none: it never was, its adding was undone, or it was purged. Deleted ones are given. */
  read(applicationId: ApplicationId): ApplicationState | null;
  /** The application without its dates. */
  fold(applicationId: ApplicationId): Application | null;
  /** Makes the card anew from the events and gives the application as it is now. Within a transaction of the caller. */
  project(applicationId: ApplicationId, policy: Policy, now: Instant): ApplicationState | null;
}

export function createApplications({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: { now(): Instant };
}): Applications {
  const fold = (applicationId: ApplicationId) => foldApplication(store.events.ofApplication(applicationId));
  return {
    fold,
    read(applicationId) {
      const application = fold(applicationId);
      if (!application) return null;
      const { policy } = store.settings.read();
      return { application, progress: progressOf(application, policy, clock.now()) };
    },
    project(applicationId, policy, now) {
      const application = fold(applicationId);
      if (!application) {
        store.cards.remove(applicationId);
        return null;
      }
      const progress = progressOf(application, policy, now);
      store.cards.save(cardRowOf(application, progress, now));
      return { application, progress };
    },
  };
}

/** The row of an application's card. A snooze that ends changes the card as well. */
export function cardRowOf(application: Application, progress: Progress, now: Instant): CardRow {
  const card = cardOf(application, progress, now);
  const instants = [progress.changesAt, card.current?.snoozedUntil ?? null].filter(
    (instant) => instant !== null,
  );
  const [first, ...others] = instants;
  const changesAt =
    first === undefined
      ? null
      : others.reduce((earliest, next) => (next < earliest ? next : earliest), first);
  return { card, changesAt, deletedAt: application.deletedAt };
}
