/** Updates the projections of everything a recording touched, within its transaction. */
import { applicationSubject } from '../../../shared/events/event';
import { foldSettings } from '../../../shared/events/fold-settings';
import type { Card } from '../../../shared/model/card';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Policy } from '../../../shared/model/policy';
import type { Instant } from '../../../shared/model/time';
import { progressOf } from '../../../shared/rules/progress/progress';
import { projectedApplication } from './applications';
import { unrecordedLapses } from './lapses';
import { shareProjected, type Ground, type Recorded } from './recorded';

/** Most cards projected in one transaction, so that the window never waits long. */
export const BATCH = 250;

/** How long an application that can't be projected is left alone, if only time would have changed its card. */
const RETRY_MS = 60 * 60_000;

/**
 * Projects what was touched; if the policy changed, also the first of the cards it decides. If what a person asked for
 * can't be projected, their change fails as a whole. Throws what SQLite throws.
 */
export function projectTouched(
  ground: Ground,
  asked: ReadonlySet<ApplicationId>,
  hasSettingsChanged: boolean,
): Recorded {
  const { store, now, purpose } = ground;
  store.projections.noteProjectedAt(now);
  const due = hasSettingsChanged ? projectSettings(ground) : { applicationIds: [], hasMore: false };
  const applicationIds = [...new Set([...asked, ...due.applicationIds])];
  const { policy } = store.settings.read();
  // A decision computed its progress under the old policy.
  const shown = hasSettingsChanged ? withoutProgress(ground) : ground;
  const board = { saved: [] as Card[], removed: [] as ApplicationId[] };
  for (const [index, applicationId] of applicationIds.entries()) {
    ground.onProgress?.(shareProjected(index, applicationIds.length));
    const isAsked = purpose === 'change' && asked.has(applicationId);
    const card = (isAsked ? project : projectAlone)(shown, applicationId, policy);
    if (card === 'kept') continue;
    if (card) board.saved.push(card);
    else board.removed.push(applicationId);
  }
  return { applicationIds, board, hasSettingsChanged, hasMore: due.hasMore };
}

function withoutProgress(ground: Ground): Ground {
  return { ...ground, knownOf: (applicationId) => ({ ...ground.knownOf(applicationId), progress: null }) };
}

/** Saves the settings. If the policy differs, the cards it decides become due, and the first of them are returned. */
function projectSettings({ store, now }: Ground) {
  const before = store.settings.read();
  const settings = foldSettings(store.events.ofSettings());
  store.projections.saveSettings(settings);
  if (JSON.stringify(before.policy) === JSON.stringify(settings.policy)) {
    return { applicationIds: [], hasMore: false };
  }
  store.projections.markOpenChanged(now);
  const first = store.cards.changedBy(now, BATCH);
  // Includes deleted ones that can still be restored: nobody sees them, but time passes for them.
  return { applicationIds: [...first, ...store.cards.deletedBefore(now)], hasMore: first.length === BATCH };
}

/** Returns the card if it is shown; null if there is none (any more). */
function project(ground: Ground, applicationId: ApplicationId, policy: Policy): Card | null {
  const { store, now, purpose } = ground;
  const { ofApplications } = store.projections;
  const known = ground.knownOf(applicationId);
  const { application, events } = known;
  if (!application) {
    for (const projection of ofApplications) projection.remove(applicationId);
    return null;
  }
  const state = { application, progress: known.progress ?? progressOf(application, policy, now) };
  const projected = projectedApplication(state, now);
  for (const projection of ofApplications) projection.project(projected);
  if (purpose !== 'check' && application.unreadable === null) {
    for (const body of unrecordedLapses(events, state, now)) {
      const happenings = [{ subject: applicationSubject(applicationId), bodies: [body] }];
      ground.appendEvents({ origin: 'time', happenings, description: null });
    }
  }
  return application.deletedAt === null ? projected.row.card : null;
}

/** An application that can't be projected is reported and keeps its old card; the others are projected anyway. */
function projectAlone(ground: Ground, applicationId: ApplicationId, policy: Policy): Card | null | 'kept' {
  const { store, now, report } = ground;
  try {
    return project(ground, applicationId, policy);
  } catch (cause) {
    const fault = store.faultOf(cause);
    if (fault !== 'damaged' && fault !== 'unexpected') throw cause;
    report(`application ${applicationId} could not be brought up to date`, cause);
    // Otherwise a card that stays due would be retried at once, for ever.
    const isDue = (store.cards.byId(applicationId)?.changesAt ?? Infinity) <= now;
    if (isDue) store.projections.postpone(applicationId, (now + RETRY_MS) as Instant);
    return 'kept';
  }
}
