import {
  applicationEventBodySchema,
  historyEventBodySchema,
  settingsEventBodySchema,
  type EventBody,
  type Origin,
  type StoredEvent,
} from '../../../shared/events/event';
import type { ApplicationId, ChangeId, EventId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import type { EventStore } from '../../ports/store';
import type { Connection } from '../file/connection';
import { DamagedRecordError } from '../file/faults';

interface EventRow {
  readonly id: string;
  readonly change_id: string;
  readonly application_id: string | null;
  readonly at_ms: number;
  readonly origin: string;
  readonly type: string;
  readonly body: string;
}

const columns = 'id, change_id, application_id, at_ms, origin, type, body';

export function createEventStore(connection: Connection): EventStore {
  const ofApplication = connection.prepare<[string], EventRow>(
    `SELECT ${columns} FROM event WHERE application_id = ? ORDER BY seq`,
  );
  const ofSettings = connection.prepare<[], EventRow>(
    `SELECT ${columns} FROM event WHERE application_id IS NULL ORDER BY seq`,
  );
  const applicationIds = connection
    .prepare<[], string>('SELECT DISTINCT application_id FROM event WHERE application_id IS NOT NULL')
    .pluck();
  const hasAny = connection.prepare<[], 0 | 1>('SELECT EXISTS (SELECT 1 FROM event)').pluck();
  const forgetAll = ['event', 'change', 'card'].map((table) =>
    connection.prepare(`DELETE FROM ${table} WHERE application_id = ?`),
  );
  const forgetDrafts = connection.prepare('DELETE FROM draft WHERE instr(key, ?) > 0');
  const append = appending(connection);

  return {
    ofApplication: (applicationId) => ofApplication.all(applicationId).map(eventOfRow),
    ofSettings: () => ofSettings.all().map(eventOfRow),
    append,
    forget(applicationId) {
      for (const statement of forgetAll) statement.run(applicationId);
      // A half-filled form about it names it in its key.
      forgetDrafts.run(applicationId);
    },
    applicationIds: () => applicationIds.all() as ApplicationId[],
    hasAny: () => hasAny.get() === 1,
  };
}

function appending(connection: Connection): EventStore['append'] {
  const insertEvent = connection.prepare(
    `INSERT INTO event (${columns}) VALUES (@id, @changeId, @applicationId, @at, @origin, @type, @json)`,
  );
  const insertChange = connection.prepare(
    'INSERT INTO change (change_id, seq, application_id, description) VALUES (?, ?, ?, ?)',
  );
  const insertState = connection.prepare('INSERT INTO change_state (change_id, applied_seq) VALUES (?, ?)');
  const markUndone = connection.prepare('UPDATE change_state SET undone_seq = ? WHERE change_id = ?');
  const markRedone = connection.prepare(
    'UPDATE change_state SET applied_seq = ?, undone_seq = NULL WHERE change_id = ?',
  );

  return (events, description) => {
    for (const [index, { body, ...place }] of events.entries()) {
      const { lastInsertRowid: seq } = insertEvent.run({
        ...place,
        type: body.type,
        json: JSON.stringify(body),
      });
      if (index === 0 && description !== null) {
        insertChange.run(place.changeId, seq, place.applicationId, JSON.stringify(description));
        insertState.run(place.changeId, seq);
      }
      if (body.type === 'change-undone') markUndone.run(seq, body.changeId);
      if (body.type === 'change-redone') markRedone.run(seq, body.changeId);
    }
  };
}

/** The shape of each type of body: looked up rather than tried one after the other, of which there may be many. */
const bodySchemas = new Map(
  [applicationEventBodySchema, settingsEventBodySchema, historyEventBodySchema].flatMap(({ options }) =>
    options.map((schema) => [schema.shape.type.value as string, schema] as const),
  ),
);

/** Ids, instants and origins are held by the STRICT table and its checks; what is in the body only a schema can tell. */
function eventOfRow(row: EventRow): StoredEvent {
  return {
    id: row.id as EventId,
    changeId: row.change_id as ChangeId,
    applicationId: row.application_id as ApplicationId | null,
    at: row.at_ms as Instant,
    origin: row.origin as Origin,
    body: bodyOfRow(row),
  };
}

function bodyOfRow({ id, type, body }: EventRow): EventBody {
  const value: unknown = JSON.parse(body);
  const parsed = bodySchemas.get(type)?.safeParse(value);
  if (!parsed) throw new DamagedRecordError(`Event ${id} is of the unknown type ${type}.`);
  if (parsed.success) return parsed.data;
  // A zone that a newer runtime knew is no damage: the rules know what to do without it.
  if (parsed.error.issues.every(({ message }) => message === 'zone')) return value as EventBody;
  // Where it is wrong, without what the user wrote: this goes to the log.
  throw new DamagedRecordError(
    `Event ${id} (${type}) is wrong at "${parsed.error.issues[0]?.path.join('.') ?? ''}".`,
  );
}
