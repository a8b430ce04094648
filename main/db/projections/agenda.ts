import type { AgendaEntry } from '../../../shared/model/views/agenda';
import type { Application } from '../../../shared/model/application';
import type { TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import { agendaOf } from '../../../shared/rules/progress/agenda';
import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the agenda of golden applications: `versions.test.ts` says what it must be. */
export const AGENDA_VERSION = '8238f4000195a4a3';

interface AgendaRow {
  readonly number: number;
  readonly day: string;
  /** An `AgendaEntry`. */
  readonly json: string;
}

/** The rows of an application, numbered. */
export function agendaRowsOf(application: Application): readonly AgendaRow[] {
  return agendaOf(application).map((entry, number) => ({
    number,
    day: dayOf(entry),
    json: JSON.stringify(entry),
  }));
}

function dayOf(entry: AgendaEntry): string {
  return entry.kind === 'answer' ? entry.on : dateOf(entry.startsAt, 'UTC' as TimeZone);
}

/** What the calendar reads: one row per interview or named date, found by its day. */
export function createAgendaProjection(connection: Connection): ApplicationProjection {
  const read = connection.prepare<[string], AgendaRow>(
    'SELECT number, day, json FROM agenda WHERE application_id = ? ORDER BY number',
  );
  const insert = connection.prepare(
    'INSERT INTO agenda (application_id, number, day, json) VALUES (@applicationId, @number, @day, @json)',
  );
  const remove = connection.prepare('DELETE FROM agenda WHERE application_id = ?');
  const clear = connection.prepare('DELETE FROM agenda');
  return {
    name: 'agenda',
    version: AGENDA_VERSION,
    project({ application }) {
      const rows = agendaRowsOf(application);
      // Most changes move no interview, and then nothing is written.
      if (JSON.stringify(rows) === JSON.stringify(read.all(application.id))) return;
      remove.run(application.id);
      for (const row of rows) insert.run({ applicationId: application.id, ...row });
    },
    remove: (applicationId) => void remove.run(applicationId),
    clear: () => void clear.run(),
  };
}
