/**
 * People belong to every application at which they appear: what is edited about one is edited at each, as one change.
 * Applications that are deleted or can't be changed here are left alone.
 */
import type { ApplicationEventBody, ContactFields, EventBody } from '../../events/event';
import type { Application, Contact } from '../../model/application';
import type { ChangeDescription } from '../../model/card';
import type { ChangeInput, ChangeName, Refusal } from '../../model/changes';
import type { ApplicationId, ContactId } from '../../model/ids';
import { combinedContact, mergedContact } from '../../model/person';
import { accept, type Result } from '../../model/result';
import { refuseField, refuseState, type Drafted, type Subject } from './decision';
import { peopleEntered } from './interview-entered';

const peopleChanges = ['edit-person', 'merge-people'] as const satisfies readonly ChangeName[];
export type PeopleChangeName = (typeof peopleChanges)[number];

export function isPeopleChange(name: ChangeName): name is PeopleChangeName {
  return (peopleChanges as readonly ChangeName[]).includes(name);
}

/** What happens to each application; at least one. */
export interface PeopleDecision {
  readonly happenings: readonly PeopleHappening[];
  readonly description: ChangeDescription;
}

export interface PeopleHappening {
  readonly applicationId: ApplicationId;
  readonly bodies: readonly ApplicationEventBody[];
}

/** The people a change is about. */
export function peopleOfChange(
  input: ChangeInput<'edit-person'> | ChangeInput<'merge-people'>,
): readonly ContactId[] {
  return 'contactId' in input ? [input.contactId] : [input.keptId, input.mergedId];
}

/** Somebody new at an application, or known from another one; refused if they are there already, as typed. */
export function addPerson({ application, context }: Subject, { person }: ChangeInput<'add-person'>): Drafted {
  if (person.name.trim() === '') return refuseField('person.name', 'required');
  const people = peopleEntered(application, context);
  const id = people.idOf(person);
  const events = people.events();
  if (events.length === 0 || application.contacts.some((contact) => contact.id === id))
    return refuseField('person.name', 'already-listed');
  return accept({ name: 'person-added', events, person: person.name.trim() });
}

/** `applications` are all at which the people of the change appear, the last added first. */
export function decidePeople(
  input: ChangeInput<'edit-person'> | ChangeInput<'merge-people'>,
  applications: readonly Application[],
): Result<PeopleDecision, Refusal> {
  const changeable = applications.filter(isChangeable);
  return 'contactId' in input ? editPerson(input, changeable) : mergePeople(input, changeable);
}

function editPerson(
  { contactId, fields: typed }: ChangeInput<'edit-person'>,
  applications: readonly Application[],
): Result<PeopleDecision, Refusal> {
  const person = personAt(applications, contactId);
  if (!person) return refuseState('not-found');
  const fields = trimmed(typed);
  if (fields.name === '') return refuseField('fields.name', 'required');
  const happenings = editedAt(applications, contactId, fields);
  return happenings.length === 0
    ? refuseState('already-there')
    : accept({ happenings, description: described('person-edited', { ...person, ...fields }) });
}

function mergePeople(
  { keptId, mergedId }: ChangeInput<'merge-people'>,
  applications: readonly Application[],
): Result<PeopleDecision, Refusal> {
  const kept = personAt(applications, keptId);
  const merged = personAt(applications, mergedId);
  if (!kept || !merged) return refuseState('not-found');
  if (keptId === mergedId) return refuseState('already-there');
  const contact = mergedContact(kept, merged);
  const { id: _, ...fields } = contact;
  const [withMerged, others] = [true, false].map((has) =>
    applications.filter(({ contacts }) => contacts.some(({ id }) => id === mergedId) === has),
  );
  const body: ApplicationEventBody = { type: 'contact-merged', mergedId, contact };
  const happenings = [
    ...(withMerged ?? []).map(({ id }) => ({ applicationId: id, bodies: [body] })),
    ...editedAt(others ?? [], keptId, fields),
  ];
  return accept({ happenings, description: described('people-merged', contact) });
}

/**
 * What a form that saved contacts at one application says about them, for the others at which they appear. `before` is
 * who was known there, or elsewhere if they weren't.
 */
export function savedElsewhere(
  events: readonly ApplicationEventBody[],
  before: (contactId: ContactId) => Contact | null,
  applicationsOf: (contactId: ContactId) => readonly Application[],
): readonly PeopleHappening[] {
  const happenings = events.flatMap((event) => {
    const known = event.type === 'contact-saved' ? before(event.contact.id) : null;
    if (event.type !== 'contact-saved' || known === null) return [];
    const { id, ...fields } = event.contact;
    const edited = differing(known, fields);
    return editedAt(applicationsOf(id).filter(isChangeable), id, edited);
  });
  const byApplication = Map.groupBy(happenings, ({ applicationId }) => applicationId);
  return [...byApplication].map(([applicationId, parts]) => ({
    applicationId,
    bodies: parts.flatMap(({ bodies }) => bodies),
  }));
}

/** Somebody whose name becomes another one. */
export interface Renaming {
  readonly contactId: ContactId;
  readonly from: string;
  readonly to: string;
}

/** Whom the events call otherwise than the application does. */
export function renamingsOf(
  { contacts }: Pick<Application, 'contacts'>,
  bodies: readonly EventBody[],
): readonly Renaming[] {
  return bodies.flatMap((body) => {
    const { ids, to } = namedBy(body);
    return contacts.flatMap(({ id: contactId, name: from }) =>
      ids.includes(contactId) && to !== undefined && from !== to ? [{ contactId, from, to }] : [],
    );
  });
}

function namedBy(body: EventBody): { readonly ids: readonly ContactId[]; readonly to?: string | undefined } {
  switch (body.type) {
    case 'contact-saved':
      return { ids: [body.contact.id], to: body.contact.name };
    case 'contact-edited':
      return { ids: [body.contactId], to: body.fields.name };
    case 'contact-merged':
      return { ids: [body.mergedId, body.contact.id], to: body.contact.name };
    default:
      return { ids: [] };
  }
}

function isChangeable({ deletedAt, unreadable }: Application): boolean {
  return deletedAt === null && unreadable === null;
}

function personAt(applications: readonly Application[], contactId: ContactId): Contact | null {
  const known = applications.flatMap(({ contacts }) => contacts.filter(({ id }) => id === contactId));
  return known.length === 0 ? null : combinedContact(known);
}

/** The edit at each application that says otherwise. */
function editedAt(
  applications: readonly Application[],
  contactId: ContactId,
  fields: ContactFields,
): readonly PeopleHappening[] {
  return applications.flatMap(({ id: applicationId, contacts }) => {
    const known = contacts.find(({ id }) => id === contactId);
    const edited = known ? differing(known, fields) : {};
    if (Object.keys(edited).length === 0) return [];
    return [{ applicationId, bodies: [{ type: 'contact-edited' as const, contactId, fields: edited }] }];
  });
}

/** The fields that differ. What was never entered is the same as nothing. */
function differing(known: Contact, fields: ContactFields): ContactFields {
  const before: Readonly<Record<string, unknown>> = { ...known };
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => (before[field] ?? '') !== (value ?? '')),
  );
}

/** One-line texts are trimmed; notes stay exactly as typed. */
function trimmed(fields: ChangeInput<'edit-person'>['fields']): ContactFields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [
        field,
        typeof value === 'string' && field !== 'notes' ? value.trim() : value,
      ]),
  );
}

function described(name: 'person-edited' | 'people-merged', { name: person }: Pick<Contact, 'name'>) {
  return { name, company: '', role: '', stage: null, person };
}
