import {
  origins,
  type FoldableEvent,
  type Origin,
  type StoredEvent,
  type Subject,
} from '../../../shared/events/event';
import { readBody } from '../../../shared/events/upcast';
import type { ApplicationId, ChangeId, DeviceId, EventId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { EventReader } from '../../ports/store';
import type { Connection } from '../file/connection';

interface EventRow {
  readonly id: string;
  readonly change_id: string;
  readonly change_index: number;
  readonly kind: string;
  readonly subject: string;
  readonly hlc_ms: number;
  readonly hlc_n: number;
  readonly at_ms: number;
  readonly type: string;
  readonly version: number;
  readonly body: string;
  readonly origin: string;
  readonly device_id: string;
}

type FoldableRow = Pick<EventRow, 'kind' | 'subject' | 'change_id' | 'at_ms' | 'type' | 'version' | 'body'>;

const selection = `SELECT event.*, change.origin, change.device_id FROM event JOIN change ON change.id = event.change_id`;
const inOrder = 'ORDER BY event.hlc_ms, event.hlc_n, event.change_id, event.change_index';

/** Statements, exported so that a test can check their query plans. */
export const eventQueries = {
  ofSubject: `${selection} WHERE event.subject = ? ${inOrder}`,
  ofSubjects: `SELECT subject, kind, change_id, at_ms, type, version, body FROM event
    WHERE subject IN (SELECT value FROM json_each(?)) ${inOrder}`,
  all: `${selection} ${inOrder}`,
  changeIds: 'SELECT id FROM change',
  purgedIds: `SELECT DISTINCT subject FROM event WHERE type = 'application-purged'`,
  applicationIds: `SELECT DISTINCT subject FROM event WHERE kind = 'application' AND subject > ? ORDER BY subject LIMIT ?`,
} as const;

export function createEventReader(connection: Connection): EventReader {
  const ofSubject = connection.prepare<[string], EventRow>(eventQueries.ofSubject);
  const ofSubjects = connection.prepare<[string], FoldableRow>(eventQueries.ofSubjects);
  const all = connection.prepare<[], EventRow>(eventQueries.all);
  const applicationIds = connection.prepare<[string, number], string>(eventQueries.applicationIds).pluck();
  const changeIds = connection.prepare<[], ChangeId>(eventQueries.changeIds).pluck();
  const purgedIds = connection.prepare<[], ApplicationId>(eventQueries.purgedIds).pluck();
  const hasAny = connection.prepare<[], 0 | 1>('SELECT EXISTS (SELECT 1 FROM event)').pluck();
  const lastRow = connection.prepare<[], number>('SELECT COALESCE(MAX(rowid), 0) FROM event').pluck();
  return {
    ofApplication: (applicationId) => ofSubject.all(applicationId).map(eventOfRow),
    ofApplications(applicationIds) {
      const found = new Map(applicationIds.map((id) => [id, [] as FoldableEvent[]]));
      for (const row of ofSubjects.all(JSON.stringify(applicationIds)))
        found.get(row.subject as ApplicationId)?.push(foldableOfRow(row));
      return found;
    },
    ofSettings: () => ofSubject.all('settings').map(eventOfRow),
    *all() {
      for (const row of all.iterate()) yield eventOfRow(row);
    },
    applicationIds: ({ after, limit } = { after: '', limit: -1 }) =>
      applicationIds.all(after, limit) as ApplicationId[],
    changeIds: () => new Set(changeIds.all()),
    purgedIds: () => new Set(purgedIds.all()),
    hasAny: () => hasAny.get() === 1,
    lastRow: () => lastRow.get() ?? 0,
  };
}

function foldableOfRow(row: FoldableRow): FoldableEvent {
  return {
    changeId: row.change_id as ChangeId,
    subject: subjectOf(row.kind, row.subject),
    at: row.at_ms as Instant,
    body: readBody(row.type, row.version, row.body),
  };
}

/** The STRICT table and its checks guarantee ids and instants; only a schema can check the body. */
function eventOfRow(row: EventRow): StoredEvent {
  return {
    id: row.id as EventId,
    changeId: row.change_id as ChangeId,
    index: row.change_index,
    subject: subjectOf(row.kind, row.subject),
    hlc: { ms: row.hlc_ms, n: row.hlc_n },
    at: row.at_ms as Instant,
    origin: originOf(row.origin),
    deviceId: row.device_id as DeviceId,
    body: readBody(row.type, row.version, row.body),
  };
}

export function subjectOf(kind: string, subject: string): Subject {
  if (kind === 'application') return { kind, applicationId: subject as ApplicationId };
  return kind === 'settings' ? { kind } : { kind: 'other', name: kind, key: subject };
}

function originOf(text: string): Origin {
  return origins.find((origin) => origin === text) ?? 'other';
}
