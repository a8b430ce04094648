/** What is derived from the events, made anew. Everything here happens within a transaction of the caller. */
import type { MessageStep } from '../../shared/model/application';
import { foldSettings, type RuleSettings } from '../../shared/model/evolve';
import type { StoredEvent } from '../../shared/model/events';
import type { Policy } from '../../shared/model/policy';
import type { ApplicationId, ChangeId, EventId, InterviewId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';
import type { Store } from '../ports/store';
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

/** Saves the settings; where the policy differs, every card is made anew. Gives the applications whose cards it touched. */
export function projectSettings(
  deps: ProjectingDeps,
  settings: RuleSettings,
  now: Instant,
): readonly ApplicationId[] {
  const { store } = deps;
  const before = store.settings.read();
  store.settings.save(settings);
  if (JSON.stringify(before.policy) === JSON.stringify(settings.policy)) return [];
  const applicationIds = store.events.applicationIds();
  projectEach(deps, applicationIds, settings.policy, now);
  return applicationIds;
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

/** Writes into the history that time went over a step: once for each step of a cycle. The dates never read it. */
export function projectLapses(
  { store, nextId }: ProjectingDeps,
  { application, progress }: ApplicationState,
  now: Instant,
): void {
  if (!progress.cycle || progress.lapsed.length === 0) return;
  const interviewId = progress.cycle.anchorId;
  const recorded = recordedLapses(store.events.ofApplication(application.id));
  for (const step of progress.lapsed) {
    if (recorded.has(lapseKey(interviewId, step))) continue;
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

function recordedLapses(events: readonly StoredEvent[]): ReadonlySet<string> {
  const lapses = events.flatMap(({ body }) =>
    body.type === 'step-lapsed' ? [lapseKey(body.interviewId, body.step)] : [],
  );
  return new Set(lapses);
}

function lapseKey(interviewId: InterviewId, step: MessageStep): string {
  return `${interviewId} ${step}`;
}
