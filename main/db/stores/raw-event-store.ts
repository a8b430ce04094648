import type { Instant } from '../../../shared/model/time';
import type { RawEvent, RawEventReader } from '../../ports/store';
import type { Connection } from '../file/connection';
import { subjectOf } from './event-store';

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly at_ms: number;
  readonly type: string;
  readonly version: number;
  readonly body: string;
}

const columns = 'seq, id, kind, subject, at_ms, type, version, body';

/** Reads events without understanding their bodies. */
export function createRawEventReader(connection: Connection): RawEventReader {
  const after = connection.prepare<[number, number], Row>(
    `SELECT ${columns} FROM event WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const byRow = connection.prepare<[number], Row>(`SELECT ${columns} FROM event WHERE seq = ?`);
  return {
    after: (row, limit) => after.all(row, limit).map(rawEventOf),
    byRow(row) {
      const found = byRow.get(row);
      return found ? rawEventOf(found) : null;
    },
  };
}

function rawEventOf({ seq, kind, subject, at_ms, body, ...rest }: Row): RawEvent {
  return { ...rest, row: seq, subject: subjectOf(kind, subject), at: at_ms as Instant, text: body };
}
