/** The list of projections. A new one is a file here, a migration for its tables, and a line in `ofApplications`. */
import type { Instant } from '../../../shared/model/time';
import type { Projections } from '../../ports/store';
import type { Connection } from '../file/connection';
import { unreadableApplications } from '../stores/derived-json';
import { createAgendaProjection } from './agenda';
import { createCardProjection } from './cards';
import type { ChangeProjection } from './changes';
import { createMarkProjection } from './marks';
import { createPeopleProjection } from './people';
import { createSearchProjection } from './search';
import type { SettingsProjection } from './settings';
import { createStatisticsProjection } from './statistics';

export function createProjections(
  connection: Connection,
  changes: ChangeProjection,
  settings: SettingsProjection,
): Projections {
  const readProgress = connection.prepare<[string], { version: string; rebuiltUpTo: string | null }>(
    'SELECT version, rebuilt_up_to AS rebuiltUpTo FROM projection WHERE name = ?',
  );
  const saveProgress = connection.prepare<[string, string, string | null]>(
    `INSERT INTO projection (name, version, rebuilt_up_to) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version, rebuilt_up_to = excluded.rebuilt_up_to`,
  );
  const markOpenChanged = connection.prepare(
    `UPDATE card SET changes_at_ms = @now
     WHERE deleted_at_ms IS NULL AND ifnull(changes_at_ms, @now + 1) > @now AND json ->> '$.stage' <> 'closed'`,
  );
  const postpone = connection.prepare('UPDATE card SET changes_at_ms = ? WHERE application_id = ?');
  return {
    ofApplications: [
      createCardProjection(connection),
      createPeopleProjection(connection),
      createMarkProjection(connection),
      createStatisticsProjection(connection),
      createSearchProjection(connection),
      createAgendaProjection(connection),
    ],
    whole: [changes, settings],
    saveSettings: settings.save,
    progressOf: (name) => readProgress.get(name) ?? null,
    saveProgress: (name, version, rebuiltUpTo) => void saveProgress.run(name, version, rebuiltUpTo),
    markOpenChanged: (now) => void markOpenChanged.run({ now }),
    unreadable: () => unreadableApplications(connection),
    postpone: (applicationId, until) => void postpone.run(until, applicationId),
    ...notingTime(connection),
  };
}

function notingTime(connection: Connection): Pick<Projections, 'projectedAt' | 'noteProjectedAt'> {
  const read = connection.prepare<[], Instant>('SELECT at_ms FROM projected_at').pluck();
  const save = connection.prepare(
    'INSERT INTO projected_at (only, at_ms) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET at_ms = excluded.at_ms',
  );
  const projectedAt = () => read.get() ?? null;
  return {
    projectedAt,
    noteProjectedAt(now, { mayGoBack } = { mayGoBack: false }) {
      if (mayGoBack || now > (projectedAt() ?? 0)) save.run(now);
    },
  };
}
