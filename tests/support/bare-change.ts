/** History rows written directly, for tests of the tables themselves. */
import type { Connection } from '../../main/db/file/connection';
import { newId } from '../../main/platform/new-id';

/** One change with one event of the subject, as the first release stores it. */
export function insertBareChange(
  connection: Connection,
  subject: { readonly kind: string; readonly key: string },
  body: { readonly type: string },
  ms = 1_000,
): void {
  const [changeId, deviceId] = [newId(), newId()];
  connection
    .prepare(
      `INSERT INTO change (id, device_id, hlc_ms, hlc_n, origin, event_count, description)
       VALUES (?, ?, ?, 0, 'window', 1, ?)`,
    )
    .run(changeId, deviceId, ms, JSON.stringify({ name: 'added', company: 'Acme', role: '', stage: null }));
  connection
    .prepare('INSERT INTO change_subject (change_id, kind, subject) VALUES (?, ?, ?)')
    .run(changeId, subject.kind, subject.key);
  connection.prepare('INSERT INTO change_parent (change_id, parent_id) VALUES (?, ?)').run(changeId, newId());
  connection
    .prepare(
      `INSERT INTO event
         (id, change_id, change_index, kind, subject, hlc_ms, hlc_n, at_ms, type, version, body)
       VALUES (?, ?, 0, ?, ?, ?, 0, ?, ?, 1, ?)`,
    )
    .run(newId(), changeId, subject.kind, subject.key, ms, ms, body.type, JSON.stringify(body));
}
