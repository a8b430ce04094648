import type { ApplicationId } from '../../../shared/model/ids';
import type { Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';

/** The tables with a JSON text for each application. */
const tables = ['card', 'person', 'statistic', 'agenda'] as const;

/** Parses the JSON of a derived row. Throws `DamagedRecordError` if the row was damaged. */
export function parseDerived(json: string, what: string): unknown {
  const parsed = parseOrNull(json);
  if (parsed === null) throw new DamagedRecordError(`${what} cannot be read.`);
  return parsed;
}

/** Null for a text that isn't JSON, because its row was damaged. */
export function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The applications with a derived row that can't be parsed. Reads all of them. */
export function unreadableApplications(connection: Connection): readonly ApplicationId[] {
  const found = tables.flatMap((table) =>
    connection
      .prepare<[], { applicationId: ApplicationId; json: string }>(
        `SELECT application_id AS applicationId, json FROM ${table}`,
      )
      .all()
      .filter(({ json }) => parseOrNull(json) === null)
      .map(({ applicationId }) => applicationId),
  );
  return [...new Set(found)];
}
