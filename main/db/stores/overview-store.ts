import type { ApplicationId } from '../../../shared/model/ids';
import type { Overview } from '../../../shared/model/views/overview';
import type { ApplicationFacts } from '../../../shared/statistics/facts';
import type { Instant } from '../../../shared/model/time';
import type { OverviewReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { parseDerived } from './derived-json';

interface Row {
  readonly applicationId: ApplicationId;
  /** `ApplicationFacts`. */
  readonly json: string;
  /** A list of names. */
  readonly people: string;
}

const select = `
  SELECT application_id AS applicationId, json,
    (SELECT json_group_array(name ORDER BY contact_id) FROM person
     WHERE person.application_id = statistic.application_id) AS people
  FROM statistic WHERE application_id IN (SELECT value FROM json_each(?))`;

/** Reads what the table shows from the facts of the statistics and the people. */
export function createOverviewReader(connection: Connection): OverviewReader {
  const read = connection.prepare<[string], Row>(select);
  return {
    of: (applicationIds) => read.all(JSON.stringify(applicationIds)).map(toOverview),
  };
}

function toOverview({ applicationId, json, people }: Row): Overview {
  const { industry, addedAt, repliedAt, occasionsAt, rounds } = parseDerived(
    json,
    'The facts of an application',
  ) as ApplicationFacts;
  return {
    applicationId,
    industry,
    addedAt,
    heardAt: latest(repliedAt),
    sentAt: latest([
      ...rounds.flatMap(({ messages }) => messages.map(({ sentAt }) => sentAt)),
      ...occasionsAt,
    ]),
    rounds: rounds.map(({ startsAt }) => startsAt),
    people: JSON.parse(people) as string[],
  };
}

function latest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
}
