/** What is derived from the events, made anew. Everything here happens within a transaction of the caller. */
import type { MessageStep } from '../../../shared/model/application';
import { foldSettings, type RuleSettings } from '../../../shared/events/fold';
import type { StoredEvent } from '../../../shared/events/event';
import type { Policy } from '../../../shared/model/policy';
import type { ApplicationId, ChangeId, EventId, InterviewId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { Store } from '../../ports/store';
import type { Applications, ApplicationState } from './applications';

export interface ProjectingDeps {
  readonly store: Store;
  readonly nextId: () => string;
  readonly applications: Applications;
  /** Never given what the user typed. */
  readonly report: (what: string, cause: unknown) => void;
}

/** How long an application that cannot be read is left alone, where time alone would have changed its card. */
const RETRY_MS = 60 * 60_000;

/** Most cards made anew in one transaction, so that the window is never kept waiting for long. */
export const BATCH = 250;

/**
 * Saves the settings; where the policy differs, every card it decides is due to be made anew, and the first of them are.
 * Gives those; where there are more, the passing of time takes them up. A closed application's card no policy decides.
 */
export function projectSettings(
  deps: ProjectingDeps,
  settings: RuleSettings,
  now: Instant,
): { readonly applicationIds: readonly ApplicationId[]; readonly hasMore: boolean } {
  const { store } = deps;
  const before = store.settings.read();
  store.settings.save(settings);
  if (JSON.stringify(before.policy) === JSON.stringify(settings.policy))
    return { applicationIds: [], hasMore: false };
  store.cards.markOpenChanged(now);
  const first = store.cards.changedBy(now, BATCH);
  // Those that can still be brought back: nobody sees them, and time passes over them.
  const deleted = store.cards.deletedBefore(now);
  projectEach(deps, first, settings.policy, now, (state) => projectLapses(deps, state, now));
  projectEach(deps, deleted, settings.policy, now);
  return { applicationIds: [...first, ...deleted], hasMore: first.length === BATCH };
}

/** Makes every projection anew from the events alone; an application that cannot be read is left without a card. */
export function projectAll(deps: ProjectingDeps, now: Instant): void {
  const { store } = deps;
  store.changes.rebuild();
  const settings = foldSettings(store.events.ofSettings());
  store.settings.save(settings);
  store.cards.removeAll();
  projectEach(deps, store.events.applicationIds(), settings.policy, now);
  store.markProjected(now);
}

/**
 * Makes the cards anew, one application at a time: one that cannot be read is reported, keeps the card it has, and never
 * keeps the others from theirs. A failure of the disk is not of one application, and is thrown.
 */
export function projectEach(
  deps: ProjectingDeps,
  applicationIds: readonly ApplicationId[],
  policy: Policy,
  now: Instant,
  onProjected: (state: ApplicationState) => void = () => undefined,
): void {
  const { store, applications, report } = deps;
  for (const applicationId of applicationIds) {
    try {
      const state = applications.project(applicationId, policy, now);
      if (state) onProjected(state);
    } catch (cause) {
      const fault = store.faultOf(cause);
      if (fault !== 'damaged' && fault !== 'unexpected') throw cause;
      report(`application ${applicationId} could not be brought up to date`, cause);
      postpone(store, applicationId, now);
    }
  }
}

/** A card that is due and stays so would be taken up again at once, for ever. */
function postpone({ cards }: Store, applicationId: ApplicationId, now: Instant): void {
  const row = cards.byId(applicationId);
  const isDue = (row?.changesAt ?? Infinity) <= now;
  if (row && isDue) cards.save({ ...row, changesAt: (now + RETRY_MS) as Instant });
}

/**
 * Writes into the history that time went over a step: once for each step of a cycle, and again where dates that moved let
 * it lapse at a later instant than was written. The dates never read it.
 */
export function projectLapses(
  { store, nextId }: ProjectingDeps,
  { application, progress }: ApplicationState,
  now: Instant,
): void {
  if (!progress.cycle || progress.lapsed.length === 0) return;
  const interviewId = progress.cycle.anchorId;
  const events = store.events.ofApplication(application.id);
  for (const step of progress.lapsed) {
    const lapsedAt = progress.steps.find((known) => known.step === step)?.recordedAt ?? now;
    if (isLapseRecorded(events, { interviewId, step, lapsedAt })) continue;
    const event: StoredEvent = {
      id: nextId() as EventId,
      changeId: nextId() as ChangeId,
      applicationId: application.id,
      at: now,
      origin: 'time',
      body: { type: 'step-lapsed', interviewId, step },
    };
    store.events.append([event], null);
  }
}

function isLapseRecorded(
  events: readonly StoredEvent[],
  lapse: { readonly interviewId: InterviewId; readonly step: MessageStep; readonly lapsedAt: Instant },
): boolean {
  return events.some(
    ({ at, body }) =>
      body.type === 'step-lapsed' &&
      body.interviewId === lapse.interviewId &&
      body.step === lapse.step &&
      at >= lapse.lapsedAt,
  );
}
