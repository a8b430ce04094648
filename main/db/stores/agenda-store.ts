import type { AgendaEntry } from '../../../shared/model/views/agenda';
import type { CalendarDate } from '../../../shared/model/time';
import type { AgendaReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { parseDerived } from './derived-json';

export const agendaSelection =
  'SELECT json FROM agenda WHERE day BETWEEN ? AND ? ORDER BY day, application_id, number';

export function createAgendaReader(connection: Connection): AgendaReader {
  const read = connection.prepare<[CalendarDate, CalendarDate], string>(agendaSelection).pluck();
  return {
    between: (from, to) =>
      read.all(from, to).map((json) => parseDerived(json, 'An entry of the calendar') as AgendaEntry),
  };
}
