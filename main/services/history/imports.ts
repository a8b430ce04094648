/** Records what an import brings, all of it as one change. */
import { applicationSubject, type ApplicationEventBody, type Origin } from '../../../shared/events/event';
import type { Application, ApplicationDetails, Outcome } from '../../../shared/model/application';
import type { ChangeInput, InterviewInput, Refusal } from '../../../shared/model/changes';
import type { ApplicationId, ContactId } from '../../../shared/model/ids';
import type { ChangeOutcome, Failure } from '../../../shared/model/outcome';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { TimeZone } from '../../../shared/model/time';
import { decide, type DecideContext, type SingleChangeName } from '../../../shared/rules/decide/decide';
import type { Store } from '../../ports/store';
import type { ApplicationState } from './applications';
import type { Recorder } from './recorder';
import type { Happening } from './recorded';
import type { Recording } from './recording';

/** One application of an import: added, or filled in if `into` names one that is there. */
export interface ImportedApplication {
  readonly into: ApplicationId | null;
  readonly details: ApplicationDetails;
  readonly interviews: readonly InterviewInput[];
  readonly outcome: Outcome | null;
  readonly isArchived: boolean;
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
}

export function createImportMaker(deps: ImportMakerDeps): ImportMaker {
  return {
    make: (imported, origin) =>
      deps.recorder.change<Refusal>(origin, (recording) => {
        const context = contextOf(deps, recording);
        const happenings: Happening[] = [];
        for (const one of imported) {
          const happened = happeningOf(one, recording, context);
          if (!happened.ok) return happened;
          if (happened.value !== null) happenings.push(happened.value);
        }
        if (happenings.length === 0) return refuse({ tag: 'state', reason: 'already-there' });
        const description = { ...noName, count: happenings.length };
        const changeId = recording.append({ origin, description, happenings });
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
): Result<Happening | null, Refusal> {
  const bodies: ApplicationEventBody[] = [];
  let state: ApplicationState | null = null;
  const before = imported.into === null ? null : recording.application(imported.into);

  function take<N extends SingleChangeName>(name: N, input: ChangeInput<N>): Result<null, Refusal> {
    const decided = decide(name, state?.application ?? before, input, context);
    if (!decided.ok) return decided;
    if (decided.value.kind !== 'application') throw new Error('An import changes applications only.');
    bodies.push(...decided.value.events);
    state = decided.value.next;
    return accept(null);
  }

  const entered =
    before === null
      ? take('add-application', { details: imported.details, interviews: [...imported.interviews] })
      : take('edit-application', filledIn(before, imported));
  if (!entered.ok) {
    const hasAll =
      before !== null && entered.refusal.tag === 'state' && entered.refusal.reason === 'already-there';
    return hasAll ? accept(null) : entered;
  }
  const added = stateOf(state);
  const applicationId = added.application.id;
  if (before === null && imported.outcome !== null && added.application.closed === null) {
    const closed = take('close-application', { applicationId, outcome: imported.outcome });
    if (!closed.ok) return closed;
  }
  if (before === null && imported.isArchived) {
    const archived = take('archive-application', { applicationId });
    if (!archived.ok) return archived;
  }
  return accept({ subject: applicationSubject(applicationId), bodies, next: stateOf(state) });
}

function stateOf(state: ApplicationState | null): ApplicationState {
  if (state === null) throw new Error('A change that was accepted has a result.');
  return state;
}

/** What is known stays; what is empty is filled in, notes and interviews are added. */
function filledIn(
  known: Application,
  { details, interviews }: ImportedApplication,
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
    },
    interviews: interviews
      .filter(({ startsAt }) => !starts.has(startsAt))
      .map((interview) => ({ interviewId: null, interview, conversation: null })),
  };
}
