import type { ApplicationId } from '../../../shared/model/ids';
import type { ApplicationFacts } from '../../../shared/statistics/facts';
import type { OwnedFacts } from '../../../shared/statistics/waits';
import type { StatisticReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { parseDerived } from './derived-json';

interface Row {
  readonly applicationId: ApplicationId;
  /** `ApplicationFacts`. */
  readonly json: string;
}

const select = 'SELECT application_id AS applicationId, json FROM statistic';

export function createStatisticReader(connection: Connection): StatisticReader {
  const readSlice = connection.prepare<[string, number], Row>(
    `${select} WHERE application_id > ? ORDER BY application_id LIMIT ?`,
  );
  const readSome = connection.prepare<[string], Row>(
    `${select} WHERE application_id IN (SELECT value FROM json_each(?)) ORDER BY application_id`,
  );
  return {
    slice: ({ after, limit }) => readSlice.all(after, limit).map(toOwnedFacts),
    of: (applicationIds) => readSome.all(JSON.stringify(applicationIds)).map(toOwnedFacts),
  };
}

function toOwnedFacts({ applicationId, json }: Row): OwnedFacts {
  return { applicationId, facts: parseDerived(json, 'The facts of an application') as ApplicationFacts };
}
