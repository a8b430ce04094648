/** Records what an import brings, all of it as one change. */
import {
  applicationSubject,
  settingsSubject,
  type ApplicationEventBody,
  type Origin,
  type SettingsEventBody,
} from '../../../shared/events/event';
import type {
  Application,
  ApplicationDetails,
  Ending,
  Interview,
  MessageStep,
  Outcome,
} from '../../../shared/model/application';
import type { ChangeInput, InterviewInput, Refusal } from '../../../shared/model/changes';
import type { ApplicationId, ContactId } from '../../../shared/model/ids';
import type { ChangeOutcome, Failure } from '../../../shared/model/outcome';
import { accept, refuse, type Result } from '../../../shared/model/result';
import { nextTagColour, type Tag, type TagInput } from '../../../shared/model/settings/tag';
import type { CalendarDate, Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import { decide, type DecideContext, type SingleChangeName } from '../../../shared/rules/decide/decide';
import type { Store } from '../../ports/store';
import type { ApplicationState } from './applications';
import type { Recorder } from './recorder';
import { shareDecided, type Happening } from './recorded';
import type { Recording } from './recording';

/** One application of an import: added, or filled in if `into` names one that is there. */
export interface ImportedApplication {
  readonly into: ApplicationId | null;
  readonly details: ApplicationDetails;
  readonly interviews: readonly InterviewInput[];
  /** The names of its tags; those that aren't in the list yet are created. */
  readonly tags: readonly string[];
  readonly outcome: Outcome | null;
  /** The day it ended; null if nobody knows. */
  readonly closedOn: CalendarDate | null;
  /** Those whose day is known, in the order of the steps. */
  readonly messages: readonly ImportedMessage[];
  /** The last message that was sent, nobody knows when. */
  readonly sent: SentBefore | null;
  readonly isArchived: boolean;
}
export type SentBefore = 'thank-you' | 'check-in';

/** A message after the last interview; `written` is a line of notes, for one that can't be recorded. */
export interface ImportedMessage {
  readonly step: MessageStep;
  readonly sentAt: Instant;
  readonly written: string;
}

export interface ImportMaker {
  /** All of them or none. Refused as `already-there` if nothing would change. */
  make(imported: readonly ImportedApplication[], origin: Origin): Result<ChangeOutcome, Failure>;
}

export interface ImportMakerDeps {
  readonly store: Pick<Store, 'people'>;
  readonly recorder: Pick<Recorder, 'change'>;
  readonly computerZone: () => TimeZone;
  readonly nextId: () => string;
  readonly onProgress?: (share: number) => void;
}

export function createImportMaker(deps: ImportMakerDeps): ImportMaker {
  return {
    make: (imported, origin) =>
      deps.recorder.change<Refusal>(origin, (recording) => {
        const context = contextOf(deps, recording);
        const happenings: Happening[] = [];
        const created: SettingsEventBody[] = [];
        for (const [index, one] of imported.entries()) {
          deps.onProgress?.(shareDecided(index, imported.length));
          const tags = withCreated(context.tags, created);
          const happened = happeningOf(one, recording, { ...context, tags });
          if (!happened.ok) return happened;
          if (happened.value === null) continue;
          happenings.push(happened.value.happening);
          created.push(...happened.value.created);
        }
        if (happenings.length === 0) return refuse({ tag: 'state', reason: 'already-there' });
        const description = { ...noName, count: happenings.length };
        const inSettings = created.length === 0 ? [] : [{ subject: settingsSubject, bodies: created }];
        const changeId = recording.append({
          origin,
          description,
          happenings: [...happenings, ...inSettings],
        });
        return accept({ changeId, description, applicationId: null });
      }),
  };
}

const noName = { name: 'imported', company: '', role: '', stage: null } as const;

function contextOf(
  { store, computerZone, nextId }: ImportMakerDeps,
  { now, settings }: Recording,
): DecideContext {
  const contactElsewhere = (contactId: ContactId) => store.people.contact(contactId);
  return { ...settings, now, nextId, contactElsewhere, computerZone: computerZone() };
}

/** Null if a known application has all of it already. */
function happeningOf(
  imported: ImportedApplication,
  recording: Recording,
  context: DecideContext,
): Result<{ happening: Happening; created: readonly SettingsEventBody[] } | null, Refusal> {
  const bodies: ApplicationEventBody[] = [];
  const created: SettingsEventBody[] = [];
  let state: ApplicationState | null = null;
  const before = imported.into === null ? null : recording.application(imported.into);

  function take<N extends SingleChangeName>(name: N, input: ChangeInput<N>): Result<null, Refusal> {
    const decided = decide(name, state?.application ?? before, input, context);
    if (!decided.ok) return decided;
    if (decided.value.kind !== 'application') throw new Error('An import changes applications only.');
    bodies.push(...decided.value.events);
    created.push(...decided.value.settingsEvents);
    state = decided.value.next;
    return accept(null);
  }

  const entered =
    before === null
      ? take('add-application', {
          details: imported.details,
          interviews: [...imported.interviews],
          tags: tagsNamed(imported.tags, context.tags),
        })
      : take('edit-application', filledIn(before, imported, context.tags));
  if (before !== null && givesDay(imported, before.closed)) {
    const { outcome, closedOn } = imported;
    const closed = take('close-application', { applicationId: before.id, outcome, closedOn });
    if (!closed.ok) return closed;
  } else if (!entered.ok) {
    const hasAll =
      before !== null && entered.refusal.tag === 'state' && entered.refusal.reason === 'already-there';
    if (!hasAll) return entered;
  }
  // Before it ends: afterwards nothing can be sent.
  noteMessages(imported, takenFrom(state, before), take);
  if (before === null) {
    const finished = finishAdded(imported, stateOf(state).application, take);
    if (!finished.ok) return finished;
  }
  if (bodies.length === 0) return accept(null);
  const { id: applicationId } = stateOf(state).application;
  const happening = { subject: applicationSubject(applicationId), bodies, next: stateOf(state) };
  return accept({ happening, created });
}

type Take = <N extends SingleChangeName>(name: N, input: ChangeInput<N>) => Result<null, Refusal>;

function takenFrom(state: ApplicationState | null, before: Application | null): Application {
  return state?.application ?? before ?? stateOf(state).application;
}

/** Records what was sent after the interview of the row; what can't be recorded, and isn't yet, goes into the notes. */
function noteMessages(
  { interviews, messages }: ImportedApplication,
  application: Application,
  take: Take,
): void {
  const { id: applicationId, notes, touches } = application;
  const startsAt = interviews.at(-1)?.startsAt;
  const interview = application.interviews.find(
    (one) => one.startsAt === startsAt && one.cancelledAt === null,
  );
  const isThere = ({ step, sentAt }: ImportedMessage, { id, timeZone }: Interview) =>
    touches.some(
      (touch) =>
        touch.interviewId === id &&
        touch.step === step &&
        dateOf(touch.sentAt, timeZone) === dateOf(sentAt, timeZone),
    );
  const left = messages.filter((message) => {
    if (interview === undefined) return true;
    if (isThere(message, interview)) return false;
    const { step, sentAt } = message;
    const sent = { step, sentAt, contactId: null, medium: 'email' as const };
    return !take('mark-sent', { applicationId, interviewId: interview.id, ...sent }).ok;
  });
  const lines = left.map(({ written }) => written).filter((line) => !notes.includes(line));
  if (lines.length === 0) return;
  take('edit-details', {
    applicationId,
    fields: { notes: [notes, ...lines].filter((text) => text !== '').join('\n') },
  });
}

/** What a new application needs besides its form. */
function finishAdded(
  { sent, outcome, closedOn, isArchived }: ImportedApplication,
  added: Application,
  take: Take,
): Result<null, Refusal> {
  const { id: applicationId } = added;
  if (sent !== null) {
    // Without the day no touch can be recorded; but nobody is asked to send it a second time. One that isn't open yet stays.
    for (const { id } of added.interviews.slice(0, 1)) {
      for (const step of stepsUntil[sent]) {
        take('skip-step', { applicationId, interviewId: id, step, contactId: null });
      }
    }
  }
  // Never the day of the import: without a day of its own, nobody knows when it ended.
  if (outcome !== null && added.closed === null) {
    const closed = take('close-application', { applicationId, outcome, closedOn });
    if (!closed.ok) return closed;
  }
  return isArchived ? take('archive-application', { applicationId }) : accept(null);
}

interface KnownEnding {
  readonly outcome: Outcome;
  readonly closedOn: CalendarDate;
}

/** True if a row says on which day a known application ended that ended as it says, nobody knew when. */
export function givesDay<T extends Pick<ImportedApplication, 'outcome' | 'closedOn'>>(
  row: T,
  closed: Ending | null,
): row is T & KnownEnding {
  return row.closedOn !== null && closed?.on === null && closed.outcome === row.outcome;
}

const stepsUntil = { 'thank-you': ['thank-you'], 'check-in': ['thank-you', 'check-in'] } as const;

function stateOf(state: ApplicationState | null): ApplicationState {
  if (state === null) throw new Error('A change that was accepted has a result.');
  return state;
}

/** Each new name gets a colour of its own. */
function tagsNamed(names: readonly string[], list: readonly Tag[]): TagInput[] {
  const tags: Pick<Tag, 'colour'>[] = [...list];
  return names.map((name) => {
    const colour = nextTagColour(tags);
    tags.push({ colour });
    return { name, colour };
  });
}

/** The list with the tags these events create. */
function withCreated(tags: readonly Tag[], created: readonly SettingsEventBody[]): readonly Tag[] {
  return [...tags, ...created.flatMap((body) => (body.type === 'tag-created' ? [body.tag] : []))];
}

/** The optional facts that aren't known yet. */
function onlyUnknown(known: ApplicationDetails, details: ApplicationDetails): Partial<ApplicationDetails> {
  return {
    ...(isFilled(known.source) || details.source === undefined ? {} : { source: details.source }),
    ...(isFilled(known.salary) || details.salary === undefined ? {} : { salary: details.salary }),
    ...(isFilled(known.location) || details.location === undefined ? {} : { location: details.location }),
    ...(isFilled(known.appliedOn) || details.appliedOn === undefined ? {} : { appliedOn: details.appliedOn }),
  };
}

function isFilled(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** The known application with its gaps filled in; notes and interviews are added. */
function filledIn(
  known: Application,
  { details, interviews, tags }: ImportedApplication,
  list: readonly Tag[],
): ChangeInput<'edit-application'> {
  const { company, role, industry, pace, hasStrongConnection, hasQuickHiring, postingText } = known;
  const isNew = details.notes !== '' && !known.notes.includes(details.notes);
  const notes = isNew ? [known.notes, details.notes].filter((text) => text !== '').join('\n\n') : known.notes;
  const starts = new Set(known.interviews.map(({ startsAt }) => startsAt));
  return {
    applicationId: known.id,
    details: {
      ...{ company, role, industry, pace, hasStrongConnection, hasQuickHiring, postingText, notes },
      postingUrl: known.postingUrl === '' ? details.postingUrl : known.postingUrl,
      ...onlyUnknown(known, details),
    },
    tags: [
      ...known.tags.filter((tagId) => list.some(({ id }) => id === tagId)).map((id) => ({ id })),
      ...tagsNamed(tags, list),
    ],
    interviews: interviews
      .filter(({ startsAt }) => !starts.has(startsAt))
      .map((interview) => ({ interviewId: null, interview, conversation: null })),
  };
}
