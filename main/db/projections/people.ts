import { searchText } from '../../../shared/i18n/search-text';
import type { Application, Contact } from '../../../shared/model/application';
import { sentMessages, type SentMessage } from '../../../shared/messages/sent';
import type { LastWritten } from '../../../shared/model/person';
import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the people of golden applications: `versions.test.ts` says what it must be. */
export const PEOPLE_VERSION = '7e1644615e57f31f';

interface PersonRow {
  readonly contact_id: string;
  readonly search: string;
  readonly name: string;
  readonly email: string;
  /** A `PersonJson`. */
  readonly json: string;
}

/** What a row holds besides what is searched. */
export interface PersonJson {
  readonly contact: Contact;
  /** The last message to them here. */
  readonly lastWritten: Omit<LastWritten, 'applicationId'> | null;
}

/** The people of an application that isn't deleted, by id. */
export function peopleOf(application: Application): readonly PersonRow[] {
  if (application.deletedAt !== null) return [];
  const messages = sentMessages(application);
  return application.contacts
    .map((contact) => {
      const json: PersonJson = { contact, lastWritten: lastWrittenOf(contact, messages) };
      const { id, name, email } = contact;
      return { contact_id: id, search: searchText(name), name, email, json: JSON.stringify(json) };
    })
    .toSorted((a, b) => (a.contact_id < b.contact_id ? -1 : 1));
}

function lastWrittenOf({ id }: Contact, messages: readonly SentMessage[]): PersonJson['lastWritten'] {
  const last = messages.findLast(({ contactId }) => contactId === id);
  return last === undefined ? null : { kind: last.kind, at: last.sentAt };
}

/** Everybody known, for the list of people and to be suggested while a name is typed. */
export function createPeopleProjection(connection: Connection): ApplicationProjection {
  const read = connection.prepare<[string], PersonRow>(
    `SELECT contact_id, search, name, email, json FROM person WHERE application_id = ? ORDER BY contact_id`,
  );
  const insert = connection.prepare(
    `INSERT INTO person (application_id, contact_id, search, name, email, json)
     VALUES (@applicationId, @contact_id, @search, @name, @email, @json)`,
  );
  const remove = connection.prepare('DELETE FROM person WHERE application_id = ?');
  const clear = connection.prepare('DELETE FROM person');
  return {
    name: 'people',
    version: PEOPLE_VERSION,
    project({ application }) {
      const people = peopleOf(application);
      // Most changes touch nobody, and then nothing is written.
      if (JSON.stringify(people) === JSON.stringify(read.all(application.id))) return;
      remove.run(application.id);
      for (const person of people) insert.run({ applicationId: application.id, ...person });
    },
    remove: (applicationId) => void remove.run(applicationId),
    clear: () => void clear.run(),
  };
}
