import type { StoredEvent, Subject } from '../../../shared/events/event';
import { subjectKey } from '../../../shared/events/event';
import { nextHlc, type Hlc } from '../../../shared/events/hlc';
import { BODY_VERSION, writeBody } from '../../../shared/events/upcast';
import type { ChangeId, DeviceId } from '../../../shared/model/ids';
import type { Journal, NewChange } from '../../ports/store';
import type { Connection } from '../file/connection';
import type { ChangeProjection } from '../projections/changes';

export interface JournalDeps {
  readonly deviceId: DeviceId;
  readonly changes: ChangeProjection;
  readonly emptyLog: () => void;
  readonly report: (what: string, cause: unknown) => void;
}

/** The share of adding many changes after which they are inserted; then it is derived which are in effect. */
const INSERTED = 0.9;

/** The only place that appends to the history or deletes from it. Within the caller's transaction. */
export function createJournal(connection: Connection, deps: JournalDeps): Journal {
  const greatest = connection.prepare<[], Hlc>(
    'SELECT hlc_ms AS ms, hlc_n AS n FROM change ORDER BY hlc_ms DESC, hlc_n DESC LIMIT 1',
  );
  const insert = insertingChange(connection);
  const insertEvent = connection.prepare(
    `INSERT INTO event (id, change_id, change_index, kind, subject, hlc_ms, hlc_n, at_ms, type, version, body)
     VALUES (@id, @changeId, @index, @kind, @subject, @ms, @n, @at, @type, ${BODY_VERSION}, @json)`,
  );
  const insertAll = (change: NewChange, onEvent: () => void = () => undefined) => {
    insert(change);
    const events = storedEventsOf(change);
    for (const { id, index, subject, body } of events) {
      onEvent();
      insertEvent.run({
        ...{ id, changeId: change.id, index, at: change.at, ...change.hlc },
        ...{ kind: kindOf(subject), subject: subjectKey(subject) },
        ...{ type: body.type, json: writeBody(body) },
      });
    }
    return events;
  };
  return {
    stamp: (now) => ({ deviceId: deps.deviceId, hlc: nextHlc(now, greatest.get() ?? null) }),
    heads: (subjects) => deps.changes.heads(subjects.map(subjectKey)),
    append(change) {
      const events = insertAll(change);
      deps.changes.follow(change);
      return events;
    },
    appendAll(changes, onShare) {
      const all = changes.reduce((sum, { events }) => sum + events.length, 0);
      let done = 0;
      // One change may hold most of the events: an import.
      const onEvent = () => {
        onShare((done / all) * INSERTED);
        done += 1;
      };
      for (const change of changes) insertAll(change, onEvent);
      deps.changes.followAll(changes, (share) => onShare(INSERTED + share * (1 - INSERTED)));
    },
    noteReceived: notingReceived(connection),
    forget: forgetting(connection),
    scrub() {
      try {
        deps.emptyLog();
      } catch (error) {
        deps.report('what was purged may still lie in the log of the database', error);
      }
    },
  };
}

function storedEventsOf({ id: changeId, events, hlc, at, origin, deviceId }: NewChange) {
  return events.map((event, place) => {
    return {
      ...event,
      index: event.index ?? place,
      changeId,
      hlc,
      at,
      origin,
      deviceId,
    } satisfies StoredEvent;
  });
}

function insertingChange(connection: Connection): (change: NewChange) => void {
  const insertChange = connection.prepare(
    `INSERT INTO change (id, device_id, hlc_ms, hlc_n, origin, event_count, description)
     VALUES (@id, @deviceId, @ms, @n, @origin, @count, @description)`,
  );
  const insertSubject = connection.prepare(
    'INSERT OR IGNORE INTO change_subject (change_id, kind, subject) VALUES (?, ?, ?)',
  );
  const insertParent = connection.prepare('INSERT INTO change_parent (change_id, parent_id) VALUES (?, ?)');
  return ({ id, deviceId, hlc, origin, events, description, parents }) => {
    insertChange.run({
      ...{ id, deviceId, origin, ...hlc, count: events.length },
      description: description === null ? null : JSON.stringify(description),
    });
    for (const { subject } of events) insertSubject.run(id, kindOf(subject), subjectKey(subject));
    for (const parent of new Set<ChangeId>(parents)) insertParent.run(id, parent);
  };
}

function kindOf(subject: Subject): string {
  return subject.kind === 'other' ? subject.name : subject.kind;
}

/** A trigger has noted the instant of the first event, which may be long ago. */
function notingReceived(connection: Connection): Journal['noteReceived'] {
  const ofApplication = connection.prepare(
    'UPDATE reminder_plan SET changed_at_ms = ? WHERE application_id = ?',
  );
  const ofSettings = connection.prepare('UPDATE reminder_timing SET changed_at_ms = ?');
  return (subjects, now) => {
    for (const subject of subjects) {
      if (subject.kind === 'application') ofApplication.run(now, subject.applicationId);
      else ofSettings.run(now);
    }
  };
}

/** A change to several applications loses only this one's part; one to this one alone is deleted. */
function forgetting(connection: Connection): Journal['forget'] {
  const changeIds = connection
    .prepare<[string], string>('SELECT change_id FROM change_subject WHERE subject = ?')
    .pluck();
  const statements = [
    'DELETE FROM event WHERE subject = ?',
    'DELETE FROM change_subject WHERE subject = ?',
    'DELETE FROM head WHERE subject = ?',
  ].map((sql) => connection.prepare(sql));
  const forgetChange = connection.prepare(
    'DELETE FROM change WHERE id = @changeId AND NOT EXISTS (SELECT 1 FROM change_subject WHERE change_id = @changeId)',
  );
  // Drafts about it have its id in their key.
  const forgetDrafts = connection.prepare('DELETE FROM draft WHERE instr(key, ?) > 0');
  return (applicationId) => {
    const touched = changeIds.all(applicationId);
    for (const statement of statements) statement.run(applicationId);
    for (const changeId of touched) forgetChange.run({ changeId });
    forgetDrafts.run(applicationId);
  };
}
