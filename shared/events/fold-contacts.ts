/** The people of an application, and who of them turned out to be one person. Pure and total, like the whole fold. */
import type { Application, Contact } from '../model/application';
import type { Renamed } from '../model/card';
import type { ContactId } from '../model/ids';
import type { ApplicationEventBody } from './event';

type ContactBody = Extract<
  ApplicationEventBody,
  { type: 'contact-saved' | 'contact-edited' | 'contact-merged' | 'contact-removed' }
>;
type Merged = Application['mergedContacts'];

export function evolveContacts(application: Application, body: ContactBody): Application {
  const { contacts, mergedContacts } = application;
  switch (body.type) {
    case 'contact-saved':
      return { ...application, contacts: withSaved(contacts, body.contact) };
    case 'contact-edited':
      return {
        ...application,
        contacts: contacts.map((one) => (one.id === body.contactId ? { ...one, ...body.fields } : one)),
      };
    case 'contact-merged':
      return evolveMerge(application, body);
    case 'contact-removed':
      // Somebody merged meanwhile, on another computer, stays: removing meant only the one entry.
      return Object.hasOwn(mergedContacts, body.contactId)
        ? application
        : { ...application, contacts: contacts.filter(({ id }) => id !== body.contactId) };
  }
}

/**
 * The body with the ids of today's contacts: another computer may not have known that two of them had become one.
 * What says which contact is merged or removed keeps its id.
 */
export function withMergedContacts<B extends ApplicationEventBody>(body: B, merged: Merged): B {
  if (Object.keys(merged).length === 0) return body;
  return renamed(body, merged) as B;
}

function renamed(body: ApplicationEventBody, merged: Merged): ApplicationEventBody {
  const now = <Id extends ContactId | null>(id: Id): Id | ContactId => presentContact(id, merged);
  switch (body.type) {
    case 'contact-saved':
    case 'contact-merged':
      return { ...body, contact: { ...body.contact, id: now(body.contact.id) } };
    case 'contact-edited':
    case 'step-skipped':
    case 'occasion-snoozed':
      return { ...body, contactId: now(body.contactId) } as ApplicationEventBody;
    case 'interview-added':
    case 'interview-edited':
      return { ...body, interview: withPeople(body.interview, now) };
    case 'message-sent':
    case 'occasion-message-sent':
      return {
        ...body,
        touch: { ...body.touch, contactId: now(body.touch.contactId) },
      } as ApplicationEventBody;
    case 'message-corrected': {
      const { contactId } = body.correction;
      return contactId === undefined
        ? body
        : { ...body, correction: { ...body.correction, contactId: now(contactId) } };
    }
    default:
      return body;
  }
}

/** The contact an id means now. */
export function presentContact<Id extends ContactId | null>(id: Id, merged: Merged): Id | ContactId {
  return id !== null && Object.hasOwn(merged, id) ? merged[id] : id;
}

/** The ids that mean this contact now, besides its own. */
export function formerIds(
  { mergedContacts }: Pick<Application, 'mergedContacts'>,
  contactId: ContactId,
): readonly ContactId[] {
  const ids = Object.keys(mergedContacts) as ContactId[];
  return ids.filter((id) => mergedContacts[id] === contactId);
}

type People = Pick<Application, 'contacts' | 'mergedContacts'>;

/** Who is called otherwise after a change than before it: they were renamed, became part of another entry, or are one again. */
export function renamedBetween(before: People, after: People): readonly Renamed[] {
  if (before.contacts === after.contacts) return [];
  const namesIn = ({ contacts, mergedContacts }: People, contactId: ContactId) => {
    const present = presentContact(contactId, mergedContacts);
    return contacts.flatMap(({ id, name }) => (id === present ? [name] : []));
  };
  const ids = new Set([...before.contacts, ...after.contacts].map(({ id }) => id));
  return [...ids].flatMap((id) =>
    namesIn(before, id).flatMap((from) =>
      namesIn(after, id).flatMap((to) => (from === to ? [] : [{ from, to }])),
    ),
  );
}

/** Known: the fields of the body win, and what it doesn't mention stays. */
function withSaved(contacts: readonly Contact[], saved: Contact): readonly Contact[] {
  if (!contacts.some(({ id }) => id === saved.id)) return [...contacts, saved];
  return contacts.map((one) => (one.id === saved.id ? { ...one, ...saved } : one));
}

function evolveMerge(
  application: Application,
  body: Extract<ContactBody, { type: 'contact-merged' }>,
): Application {
  const { contact } = body;
  const { mergedContacts } = application;
  const mergedId = presentContact(body.mergedId, mergedContacts);
  // Merged the other way round on another computer: they are one already.
  if (mergedId === contact.id) {
    return { ...application, contacts: withSaved(application.contacts, contact) };
  }
  const isEither = ({ id }: Contact) => id === mergedId || id === contact.id;
  const first = application.contacts.find(isEither);
  const contacts = application.contacts.flatMap((one) => {
    if (one === first) return contact;
    return isEither(one) ? [] : one;
  });
  const now = <Id extends ContactId | null>(id: Id): Id | ContactId => (id === mergedId ? contact.id : id);
  const former = Object.entries(mergedContacts).map(([from, to]) => [from, now(to)]);
  return {
    ...application,
    contacts: first === undefined ? [...contacts, contact] : contacts,
    mergedContacts: { ...Object.fromEntries(former), [mergedId]: contact.id } as Merged,
    interviews: application.interviews.map((interview) => withPeople(interview, now)),
    touches: application.touches.map((touch) => ({ ...touch, contactId: now(touch.contactId) })),
    occasionTouches: application.occasionTouches.map((touch) => ({
      ...touch,
      contactId: now(touch.contactId),
    })),
    occasionSnoozes: application.occasionSnoozes.map((snooze) => ({
      ...snooze,
      contactId: now(snooze.contactId),
    })),
    skips: application.skips.map((skip) => ({ ...skip, contactId: now(skip.contactId) })),
  };
}

function withPeople<I extends { readonly peopleMet: ContactId[] }>(
  interview: I,
  now: (id: ContactId) => ContactId,
): I {
  return { ...interview, peopleMet: [...new Set(interview.peopleMet.map((id) => now(id)))] };
}
