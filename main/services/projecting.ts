/** What is derived from the events, made anew. Everything here happens within a transaction of the caller. */
import type { MessageStep } from '../../shared/model/application';
import { foldSettings, type RuleSettings } from '../../shared/model/evolve';
import type { StoredEvent } from '../../shared/model/events';
import type { ApplicationId, ChangeId, EventId, InterviewId } from '../../shared/model/ids';
import type { Instant } from '../../shared/model/time';
import type { Store } from '../ports/store';
import type { Applications, ApplicationState } from './applications';

export interface ProjectingDeps {
  readonly store: Store;
  readonly nextId: () => string;
  readonly applications: Applications;
}

/** Saves the settings; where the policy differs, every card is made anew. Gives the applications whose cards it touched. */
export function projectSettings(
  { store, applications }: ProjectingDeps,
  settings: RuleSettings,
  now: Instant,
): readonly ApplicationId[] {
  const before = store.settings.read();
  store.settings.save(settings);
  if (JSON.stringify(before.policy) === JSON.stringify(settings.policy)) return [];
  const applicationIds = store.events.applicationIds();
  for (const applicationId of applicationIds) applications.project(applicationId, settings.policy, now);
  return applicationIds;
}

/** Makes every projection anew from the events alone. */
export function projectAll({ store, applications }: ProjectingDeps, now: Instant): void {
  store.changes.rebuild();
  const settings = foldSettings(store.events.ofSettings());
  store.settings.save(settings);
  store.cards.removeAll();
  for (const applicationId of store.events.applicationIds()) {
    applications.project(applicationId, settings.policy, now);
  }
  store.markProjected(now);
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
