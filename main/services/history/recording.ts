/** One transaction of the recorder: reads once, appends, then projects. */
import {
  applicationSubject,
  subjectKey,
  type ApplicationSubject,
  type EventBody,
  type StoredEvent,
} from '../../../shared/events/event';
import { foldApplication } from '../../../shared/events/fold-application';
import { renamedBetween } from '../../../shared/events/fold-contacts';
import type { Application } from '../../../shared/model/application';
import type { ApplicationId, ChangeId, EventId } from '../../../shared/model/ids';
import type { RuleSettings } from '../../../shared/model/settings/settings';
import type { Instant } from '../../../shared/model/time';
import type { NewChange } from '../../ports/store';
import { adoptChanges, type Unknown } from './merging/adopting';
import { projectTouched } from './projecting';
import {
  shareDecided,
  type ChangeToRecord,
  type Ground,
  type Happening,
  type Known,
  type Recorded,
  type RecordingDeps,
  type RecordingPurpose,
} from './recorded';

export interface Recording {
  readonly now: Instant;
  readonly settings: RuleSettings;
  /** The application, folded once; null if it doesn't exist. Includes deleted ones. */
  application(applicationId: ApplicationId): Application | null;
  /** Appends a change; everything it touched is projected when the work is done. */
  append(change: ChangeToRecord): ChangeId;
  /**
   * Appends changes that were made elsewhere, unchanged. What was removed for good there is removed here; nothing is added
   * to what was removed for good here. Returns what of it was new.
   */
  adopt(changes: readonly NewChange[]): Unknown;
  /** Rebuilds an application's projections without a change, because time has passed. */
  refresh(applicationId: ApplicationId): void;
  /** Removes everything known about the application, leaving a mark that it existed. */
  purge(applicationId: ApplicationId): void;
}

export function createRecording(
  deps: RecordingDeps,
  now: Instant,
  purpose: RecordingPurpose,
): { readonly recording: Recording; finish(): Recorded } {
  const { store } = deps;
  const known = new Map<ApplicationId, Known>();
  const names = createNames();
  const touched = new Set<ApplicationId>();
  let hasSettingsChanged = false;
  const ground: Ground = {
    ...deps,
    ...{ now, purpose },
    knownOf: (applicationId) => known.get(applicationId) ?? readKnown(applicationId),
    appendEvents: (change) => appendEvents(deps, now, change),
  };

  function readKnown(applicationId: ApplicationId): Known {
    const events = store.events.ofApplication(applicationId);
    const found = { events, application: foldApplication(events), progress: null };
    known.set(applicationId, found);
    if (!touched.has(applicationId)) names.note(applicationId, found.application);
    return found;
  }

  /** Keeps what is known up to date after a change: its events come last, and the decision has folded them. */
  function follow(
    { subject: { applicationId }, next }: Extract<Happening, { subject: ApplicationSubject }>,
    appended: readonly StoredEvent[],
    isNow: boolean,
  ): void {
    touched.add(applicationId);
    const before = known.get(applicationId);
    if (!before && !next) return;
    const events = [...(before?.events ?? []), ...appended];
    const application = next?.application ?? foldApplication(events);
    // Progress at another instant doesn't count as current.
    known.set(applicationId, { events, application, progress: (isNow ? next?.progress : null) ?? null });
  }

  const recording: Recording = {
    now,
    settings: store.settings.read(),
    application: (applicationId) => ground.knownOf(applicationId).application,
    append(change) {
      const { id, events } = ground.appendEvents(change);
      const bySubject = Map.groupBy(events, ({ subject }) => subjectKey(subject));
      for (const happening of change.happenings) {
        const mine = bySubject.get(subjectKey(happening.subject)) ?? [];
        if (happening.subject.kind === 'settings') hasSettingsChanged = true;
        else follow(happening as Parameters<typeof follow>[0], mine, change.at === undefined);
      }
      return id;
    },
    adopt(changes) {
      const onShare = (share: number) => deps.onProgress?.(shareDecided(share, 1));
      const adopted = adoptChanges(store, changes, now, onShare);
      hasSettingsChanged ||= adopted.hasSettings;
      for (const applicationId of adopted.applicationIds) {
        known.delete(applicationId);
        touched.add(applicationId);
      }
      return adopted;
    },
    refresh: (applicationId) => void touched.add(applicationId),
    purge(applicationId) {
      const subject = applicationSubject(applicationId);
      appendPurge(deps, now, subject);
      known.set(applicationId, { events: [], application: null, progress: null });
      touched.add(applicationId);
    },
  };
  const finish = () => names.addedTo(projectTouched(ground, touched, hasSettingsChanged), known);
  return { recording, finish };
}

/** Remembers who is called what until the recording is done. */
function createNames() {
  const before = new Map<ApplicationId, Pick<Application, 'contacts' | 'mergedContacts'>>();
  return {
    /** The application before anything happens to it. */
    note(applicationId: ApplicationId, application: Application | null): void {
      if (!application) return;
      const { contacts, mergedContacts } = application;
      before.set(applicationId, { contacts, mergedContacts });
    },
    /** The same, with the people whose names have changed. */
    addedTo(recorded: Recorded, known: ReadonlyMap<ApplicationId, Known>): Recorded {
      const renamed = [...before].flatMap(([applicationId, was]) => {
        const is = known.get(applicationId)?.application;
        return is ? renamedBetween(was, is) : [];
      });
      return renamed.length === 0 ? recorded : { ...recorded, board: { ...recorded.board, renamed } };
    },
  };
}

/** Leaves a mark that the application existed, and nothing else of it. */
function appendPurge(
  { store: { journal }, nextId }: RecordingDeps,
  now: Instant,
  subject: ApplicationSubject,
): void {
  const parents = journal.heads([subject]);
  journal.forget(subject.applicationId);
  const event = { id: nextId() as EventId, subject, body: { type: 'application-purged' as const } };
  const change = { id: nextId() as ChangeId, parents, origin: 'time' as const, at: now, description: null };
  journal.append({ ...journal.stamp(now), ...change, events: [event] });
}

function appendEvents(
  { store: { journal }, nextId }: RecordingDeps,
  now: Instant,
  { origin, happenings, description, at = now }: ChangeToRecord,
): ReturnType<Ground['appendEvents']> {
  const id = nextId() as ChangeId;
  const events = happenings.flatMap(({ subject, bodies }) =>
    (bodies as readonly EventBody[]).map((body) => ({ id: nextId() as EventId, subject, body })),
  );
  const parents = journal.heads(happenings.map(({ subject }) => subject));
  const stamp = journal.stamp(now);
  return { id, events: journal.append({ ...stamp, id, parents, origin, at, description, events }) };
}
