import type { ApplicationId } from '../../../shared/model/ids';
import type { ApplicationFacts } from '../../../shared/statistics/facts';
import type { StatisticReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { parseDerived } from './derived-json';

export function createStatisticReader(connection: Connection): StatisticReader {
  const readAll = connection.prepare<[], { applicationId: ApplicationId; json: string }>(
    'SELECT application_id AS applicationId, json FROM statistic ORDER BY application_id',
  );
  return {
    all: () =>
      readAll.all().map(({ applicationId, json }) => ({
        applicationId,
        facts: parseDerived(json, 'The facts of an application') as ApplicationFacts,
      })),
  };
}
