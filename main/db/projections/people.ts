import { searchText } from '../../../shared/i18n/search-text';
import type { Application } from '../../../shared/model/application';
import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the people of golden applications: `versions.test.ts` says what it must be. */
export const PEOPLE_VERSION = 'b3c6a941bf95b80d';

interface PersonRow {
  readonly contact_id: string;
  readonly search: string;
  readonly name: string;
  readonly role: string;
  readonly email: string;
}

/** The people of an application that isn't deleted, by id. */
export function peopleOf({ contacts, deletedAt }: Application): readonly PersonRow[] {
  if (deletedAt !== null) return [];
  return contacts
    .map(({ id, name, role, email }) => ({ contact_id: id, search: searchText(name), name, role, email }))
    .toSorted((a, b) => (a.contact_id < b.contact_id ? -1 : 1));
}

/** Everybody met, to be suggested while a name is typed. */
export function createPeopleProjection(connection: Connection): ApplicationProjection {
  const read = connection.prepare<[string], PersonRow>(
    `SELECT contact_id, search, name, role, email FROM person WHERE application_id = ? ORDER BY contact_id`,
  );
  const insert = connection.prepare(
    `INSERT INTO person (application_id, contact_id, search, name, role, email)
     VALUES (@applicationId, @contact_id, @search, @name, @role, @email)`,
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
