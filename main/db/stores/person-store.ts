import type { ApplicationId, ContactId } from '../../../shared/model/ids';
import { combinedContact, type PersonEntry } from '../../../shared/model/person';
import type { PersonReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import type { PersonJson } from '../projections/people';
import { parseDerived } from './derived-json';

interface MatchRow {
  readonly name: string;
  readonly json: string;
  /** Only to be chosen by: of a person's rows, the one of the latest application, whose id sorts last. */
  readonly latest: string;
}

type NameRow = Pick<MatchRow, 'name' | 'latest'>;

interface PersonRow {
  readonly application_id: ApplicationId;
  readonly contact_id: ContactId;
  readonly json: string;
}

/** One row per name and address, as written at the latest application. */
const matching = `
  SELECT name, json, max(application_id) AS latest FROM person
  WHERE instr(search, ?) > 0
  GROUP BY search, lower(trim(email))
  ORDER BY instr(search, ?) > 1, latest DESC, name
  LIMIT ?`;

/** One row per person who isn't at an application, as written at their latest one. */
const elsewhere = `
  SELECT name, max(application_id) AS latest FROM person
  GROUP BY contact_id
  HAVING sum(application_id = ?) = 0`;

const selection = 'SELECT application_id, contact_id, json FROM person';

const PEOPLE_A_SLICE = 500;

/** All rows of the next people. */
const slice = `
  ${selection} WHERE contact_id IN (
    SELECT DISTINCT contact_id FROM person WHERE contact_id > ? ORDER BY contact_id LIMIT ${PEOPLE_A_SLICE}
  )
  ORDER BY contact_id, application_id DESC`;

export function createPersonReader(connection: Connection): PersonReader {
  const find = connection.prepare<[string, string, number], MatchRow>(matching);
  const namesElsewhere = connection.prepare<[string], NameRow>(elsewhere);
  const rowsOf = connection.prepare<[string], PersonRow>(
    `${selection} WHERE contact_id = ? ORDER BY application_id DESC`,
  );
  const all = connection.prepare<[], PersonRow>(`${selection} ORDER BY application_id DESC`);
  const next = connection.prepare<[string], PersonRow>(slice);
  const byId = (contactId: ContactId): PersonEntry | null => {
    const rows = rowsOf.all(contactId);
    return rows.length === 0 ? null : toEntry(rows);
  };
  return {
    matching: (search, limit) =>
      find.all(search, search, limit).map(({ json }) => {
        const { id, name, role, email, hasStrongConnection } = contentOf(json).contact;
        return { id, name, role, email, hasStrongConnection };
      }),
    contact: (contactId) => byId(contactId)?.contact ?? null,
    applicationIds: (contactId) => rowsOf.all(contactId).map((row) => row.application_id),
    all: () => toEntries(all.all()),
    slice: (after) => toEntries(next.all(after ?? '')),
    namesElsewhere: (applicationId) => namesElsewhere.all(applicationId).map(({ name }) => name),
    byId,
  };
}

function toEntries(rows: readonly PersonRow[]): readonly PersonEntry[] {
  return [...Map.groupBy(rows, (row) => row.contact_id).values()].map(toEntry);
}

/** One person from their rows, latest application first. */
function toEntry(rows: readonly PersonRow[]): PersonEntry {
  const parts = rows.map(({ application_id: applicationId, json }) => ({
    applicationId,
    ...contentOf(json),
  }));
  let lastWritten: PersonEntry['lastWritten'] = null;
  for (const { applicationId, lastWritten: last } of parts) {
    if (last && last.at > (lastWritten?.at ?? -1)) lastWritten = { applicationId, ...last };
  }
  return {
    contact: combinedContact(parts.map(({ contact }) => contact)),
    applicationIds: parts.map(({ applicationId }) => applicationId),
    lastWritten,
  };
}

function contentOf(json: string): PersonJson {
  return parseDerived(json, 'A person') as PersonJson;
}
