import { factsOf, type ApplicationFacts } from '../../../shared/statistics/facts';
import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the facts of golden applications: `versions.test.ts` says what it must be. */
export const STATISTICS_VERSION = 'd529c5684a9e71a7';

/** What each application that isn't deleted contributes to the Insights, so that they needn't read the whole history. */
export function createStatisticsProjection(connection: Connection): ApplicationProjection {
  const read = connection
    .prepare<[string], string>('SELECT json FROM statistic WHERE application_id = ?')
    .pluck();
  const save = connection.prepare(
    `INSERT INTO statistic (application_id, json) VALUES (?, ?)
     ON CONFLICT (application_id) DO UPDATE SET json = excluded.json`,
  );
  const remove = connection.prepare('DELETE FROM statistic WHERE application_id = ?');
  const clear = connection.prepare('DELETE FROM statistic');
  return {
    name: 'statistics',
    version: STATISTICS_VERSION,
    project({ application }) {
      if (application.deletedAt !== null) {
        remove.run(application.id);
        return;
      }
      const json = JSON.stringify(factsOf(application) satisfies ApplicationFacts);
      // Time and snoozes change no facts, and then nothing is written.
      if (json !== read.get(application.id)) save.run(application.id, json);
    },
    remove: (applicationId) => void remove.run(applicationId),
    clear: () => void clear.run(),
  };
}
