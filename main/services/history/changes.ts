import {
  applicationSubject,
  settingsSubject,
  type Origin,
  type SettingsEventBody,
  type Subject,
} from '../../../shared/events/event';
import type { ChangeOutcome, Failure } from '../../../shared/model/outcome';
import type { ChangeInput, ChangeName, Refusal } from '../../../shared/model/changes';
import type { Application } from '../../../shared/model/application';
import type { Card, ChangeDescription } from '../../../shared/model/card';
import type { ApplicationId, ChangeId, ContactId, TagId } from '../../../shared/model/ids';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { TimeZone } from '../../../shared/model/time';
import {
  decide,
  type DecideContext,
  type Decision,
  type SingleChangeName,
} from '../../../shared/rules/decide/decide';
import {
  decidePeople,
  isPeopleChange,
  peopleOfChange,
  type PeopleChangeName,
  type PeopleHappening,
} from '../../../shared/rules/decide/people';
import { mergeTags } from '../../../shared/rules/decide/tags/merge-tags';
import { decideSeveral, isSeveralChange } from '../../../shared/rules/decide/several';
import type { AskedChange, ChangeMaker, Revert } from '../../ports/change-maker';
import type { ChangeRecord, Store } from '../../ports/store';
import type { Commits } from './commits';
import { applicationsOf, peopleElsewhere, toHappening, viewsOfRenamed } from './people';
import type { Recorder } from './recorder';
import { shareDecided, type Happening } from './recorded';
import type { Recording } from './recording';

export interface ChangeServiceDeps {
  readonly store: Pick<Store, 'changes' | 'people' | 'cards'>;
  readonly computerZone: () => TimeZone;
  readonly nextId: () => string;
  readonly recorder: Pick<Recorder, 'change'>;
  readonly commits: Pick<Commits, 'listen'>;
  /** Called within the transaction, with the share of a large change that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

type Made = Result<ChangeOutcome, Refusal>;

/**
 * The only way to change the user's data. Always returns: what was done, once it is on disk; a refusal by the rules; or a
 * fault of the disk, with nothing changed.
 */
export function createChangeService(deps: ChangeServiceDeps): ChangeMaker {
  const { store, recorder, commits } = deps;
  return {
    make: (name, input, origin) =>
      recorder.change(origin, (recording) => makeChange(deps, recording, name, input, origin)),
    undo(origin) {
      const undone = recorder.change(origin, (recording) => {
        const record = store.changes.nextUndo();
        return record ? revert(recording, record, 'change-undone', origin) : refuseState('nothing-to-undo');
      });
      for (let earlier = continuedBy(undone); earlier !== null;) {
        const changeId = earlier;
        const also = recorder.change(origin, (recording) => undoOne(store, recording, changeId, origin));
        earlier = continuedBy(also);
      }
      return undone;
    },
    redo(origin) {
      const redoNext = () =>
        recorder.change(origin, (recording) => {
          const record = store.changes.nextRedo();
          return record ? revert(recording, record, 'change-redone', origin) : refuseState('nothing-to-redo');
        });
      let redone = redoNext();
      while (redone.ok && store.changes.nextRedo()?.description.continues === redone.value.changeId)
        redone = redoNext();
      return redone;
    },
    undoChange: (changeId, origin) =>
      recorder.change(origin, (recording) => undoOne(store, recording, changeId, origin)),
    wouldRevert(how) {
      const record = recordOf(store, how);
      return record && outcomeOf(record);
    },
    isLarge: (what) => countOf(store, what) > MANY,
    onCommitted: (listener) => commits.listen(listener),
  };
}

function undoOne(
  { changes }: Pick<Store, 'changes'>,
  recording: Recording,
  changeId: ChangeId,
  origin: Origin,
): Made {
  const record = changes.byId(changeId);
  if (!record) return refuseState('not-found');
  if (record.isUndone) return refuseState('nothing-to-undo');
  if (changes.isFollowed(changeId)) return refuseState('changed-since');
  return revert(recording, record, 'change-undone', origin);
}

/** What a change that was undone continues; null if it continues nothing, or wasn't undone. */
function continuedBy(undone: Result<ChangeOutcome, Failure>): ChangeId | null {
  return undone.ok ? (undone.value.description.continues ?? null) : null;
}

/** The description of a change that continues the last one made here says so. */
function described(
  { changes }: Pick<Store, 'changes'>,
  description: ChangeDescription,
  input: object,
): ChangeDescription {
  const last = 'continues' in input ? changes.nextUndo() : null;
  return last !== null && last.changeId === (input as { readonly continues?: unknown }).continues
    ? { ...description, continues: last.changeId }
    : description;
}

/** More applications than this take too long to be changed here. */
const MANY = 500;

/** How many applications it would touch, as far as that is known beforehand. */
function countOf(store: Pick<Store, 'changes' | 'cards'>, what: Revert | AskedChange): number {
  if (typeof what !== 'object' || !('name' in what)) return recordOf(store, what)?.subjects.length ?? 0;
  const { input } = what;
  if ('tagId' in input && 'intoId' in input) return cardsWithTag(store, input.tagId).length;
  return 'applicationIds' in input ? input.applicationIds.length : 1;
}

function cardsWithTag({ cards }: Pick<Store, 'cards'>, tagId: TagId): readonly Card[] {
  return cards.all().filter(({ tags }) => tags?.includes(tagId));
}

function recordOf({ changes }: Pick<Store, 'changes'>, how: Revert): ChangeRecord | null {
  if (how === 'undo') return changes.nextUndo();
  return how === 'redo' ? changes.nextRedo() : changes.byId(how.changeId);
}

function refuseState(reason: Extract<Refusal, { tag: 'state' }>['reason']): Result<never, Refusal> {
  return refuse({ tag: 'state', reason });
}

function makeChange<N extends ChangeName>(
  deps: ChangeServiceDeps,
  recording: Recording,
  name: N,
  input: ChangeInput<N>,
  origin: Origin,
): Made {
  if (isPeopleChange(name)) {
    return changePeople(deps, recording, input as ChangeInput<PeopleChangeName>, origin);
  }
  if (isSeveralChange(name)) {
    return changeSeveral(deps, recording, input as ChangeInput<'change-several'>, origin);
  }
  if (name === 'merge-tags') {
    return changeTags(deps, recording, input as ChangeInput<'merge-tags'>, origin);
  }
  const context = contextOf(deps, recording);
  const applicationId = 'applicationId' in input ? input.applicationId : null;
  const application = applicationId === null ? null : recording.application(applicationId);
  const decided = decide(name, application, input as ChangeInput<SingleChangeName>, context);
  if (!decided.ok) return decided;
  const description = described(deps.store, decided.value.description, input);
  const happening = happeningOf(decided.value);
  const elsewhere = peopleElsewhere(deps.store, recording, decided.value, application);
  const inSettings = settingsHappening(deps, recording, decided.value, elsewhere);
  const changeId = recording.append({
    origin,
    description,
    happenings: [happening, ...inSettings, ...elsewhere.map(toHappening)],
  });
  return accept({ changeId, description, applicationId: applicationIdOf([happening.subject]) });
}

function contextOf(
  { store, computerZone, nextId }: ChangeServiceDeps,
  { now, settings }: Recording,
): DecideContext {
  const contactElsewhere = (contactId: ContactId) => store.people.contact(contactId);
  return { ...settings, now, nextId, contactElsewhere, computerZone: computerZone() };
}

function changeSeveral(
  deps: ChangeServiceDeps,
  recording: Recording,
  input: ChangeInput<'change-several'>,
  origin: Origin,
): Made {
  const asked = readOneByOne(deps, recording, new Set(input.applicationIds));
  const decided = decideSeveral(input, asked, contextOf(deps, recording));
  if (!decided.ok) return decided;
  const { decisions, description, left } = decided.value;
  const settingsEvents = decisions.flatMap((decision) => decision.settingsEvents);
  const happenings = [...decisions.map(happeningOf), ...inSettings(settingsEvents)];
  const changeId = recording.append({ origin, description, happenings });
  const applicationId = applicationIdOf(decisions.map((decision) => happeningOf(decision).subject));
  return accept({ changeId, description, applicationId, ...(left.length === 0 ? {} : { left }) });
}

/** Each is read once the one before it is decided. */
function* readOneByOne(
  { onProgress }: ChangeServiceDeps,
  recording: Recording,
  ids: ReadonlySet<ApplicationId>,
): Generator<Application | null> {
  let index = 0;
  for (const id of ids) {
    onProgress?.(shareDecided(index, ids.size));
    yield recording.application(id);
    index += 1;
  }
}

/** What an application's change adds to the settings; `elsewhere` is what it adds to other applications. */
function settingsHappening(
  { store }: ChangeServiceDeps,
  recording: Recording,
  decision: Decision,
  elsewhere: readonly PeopleHappening[],
): readonly Happening[] {
  if (decision.kind === 'settings') return [];
  const { next, events, settingsEvents } = decision;
  const everywhere = [{ applicationId: next.application.id, bodies: events }, ...elsewhere];
  return inSettings([...settingsEvents, ...viewsOfRenamed(store, recording, everywhere)]);
}

function inSettings(bodies: readonly SettingsEventBody[]): readonly Happening[] {
  return bodies.length === 0 ? [] : [{ subject: settingsSubject, bodies }];
}

function changePeople(
  { store }: ChangeServiceDeps,
  recording: Recording,
  input: ChangeInput<PeopleChangeName>,
  origin: Origin,
): Made {
  const decided = decidePeople(input, applicationsOf(store, recording, peopleOfChange(input)));
  if (!decided.ok) return decided;
  const description = described(store, decided.value.description, input);
  const happenings = decided.value.happenings.map(toHappening);
  const views = inSettings(viewsOfRenamed(store, recording, decided.value.happenings));
  const changeId = recording.append({ origin, description, happenings: [...happenings, ...views] });
  return accept({
    changeId,
    description,
    applicationId: applicationIdOf(happenings.map(({ subject }) => subject)),
  });
}

function changeTags(
  deps: ChangeServiceDeps,
  recording: Recording,
  input: ChangeInput<'merge-tags'>,
  origin: Origin,
): Made {
  const applications = cardsWithTag(deps.store, input.tagId).flatMap(
    ({ id }) => recording.application(id) ?? [],
  );
  const decided = mergeTags(input, applications, contextOf(deps, recording));
  if (!decided.ok) return decided;
  const { description, settingsEvents } = decided.value;
  const happenings = [
    ...decided.value.happenings.map(toHappening),
    { subject: settingsSubject, bodies: settingsEvents },
  ];
  const changeId = recording.append({ origin, description, happenings });
  return accept({ changeId, description, applicationId: null });
}

function happeningOf(decision: Decision): Happening {
  if (decision.kind === 'settings') return { subject: settingsSubject, bodies: decision.events };
  const { events, next } = decision;
  return { subject: applicationSubject(next.application.id), bodies: events, next };
}

/** Undoes or redoes: adds an event to everything the change touched, projected like any other change. */
function revert(
  recording: Recording,
  record: ChangeRecord,
  type: 'change-undone' | 'change-redone',
  origin: Origin,
): Made {
  const { changeId, subjects } = record;
  for (const subject of subjects) {
    const cause = subject.kind === 'application' && recording.application(subject.applicationId)?.unreadable;
    if (cause) return refuseState(`unreadable-${cause}`);
    if (subject.kind === 'other') return refuseState('unreadable-newer');
  }
  const happenings = subjects.map((subject) => ({ subject, bodies: [{ type, changeId }] }) as Happening);
  recording.append({ origin, description: null, happenings });
  return accept(outcomeOf(record));
}

function outcomeOf({ changeId, subjects, description }: ChangeRecord): ChangeOutcome {
  return { changeId, description, applicationId: applicationIdOf(subjects) };
}

/** The application, if the change is about exactly one. */
function applicationIdOf(subjects: readonly Subject[]): ApplicationId | null {
  const [subject] = subjects;
  return subjects.length === 1 && subject?.kind === 'application' ? subject.applicationId : null;
}
