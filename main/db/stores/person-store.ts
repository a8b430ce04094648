import type { KnownPerson } from '../../../shared/model/person-name';
import type { PersonReader } from '../../ports/store';
import type { Connection } from '../file/connection';

/** One row per name and address, as written at the latest application (whose id sorts last). */
const matching = `
  SELECT name, role, email, max(application_id) AS latest FROM person
  WHERE instr(search, ?) > 0
  GROUP BY search, lower(trim(email))
  ORDER BY instr(search, ?) > 1, latest DESC, name
  LIMIT ?`;

export function createPersonReader(connection: Connection): PersonReader {
  const find = connection.prepare<[string, string, number], KnownPerson & { readonly latest: string }>(
    matching,
  );
  return {
    matching: (search, limit) =>
      find.all(search, search, limit).map(({ name, role, email }) => ({ name, role, email })),
  };
}
