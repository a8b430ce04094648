/** Whatever an older program stored, in any table, is there after the migrations. */
import { mkdirSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Instant } from '../../../shared/model/time';
import { withDataFolder } from '../../../tests/support/data-folder';
import { newId } from '../../platform/new-id';
import { allMigrations } from '../migrations/all-migrations';
import type { Migration } from '../migrations/migration';
import { migrate } from './migrate';
import { databasePaths } from './open';

const [changeId, eventId, applicationId, deviceId, interviewId] = [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
];
const notificationId = newId();
const later = 1_772_000_000_000;

/** A row of every table, in an order in which each finds what it refers to. One table more is one row more here. */
const rows: readonly (readonly [table: string, row: Readonly<Record<string, unknown>>])[] = [
  ['installation', { only: 1, device_id: deviceId, folder_mark: 'a mark' }],
  [
    'change',
    {
      ...{ seq: 1, id: changeId, device_id: deviceId, hlc_ms: later, hlc_n: 3, origin: 'window' },
      ...{ event_count: 1, description: '{}' },
    },
  ],
  ['change_subject', { change_id: changeId, kind: 'application', subject: applicationId }],
  ['change_parent', { change_id: changeId, parent_id: newId() }],
  [
    'event',
    {
      ...{
        seq: 1,
        id: eventId,
        change_id: changeId,
        change_index: 0,
        kind: 'application',
        subject: applicationId,
      },
      ...{ hlc_ms: later, hlc_n: 3, at_ms: later, type: 'of the future', version: 9, body: 'not even JSON' },
    },
  ],
  ['draft', { key: 'reply', json: '{"half', saved_at_ms: later }],
  ['projection', { name: 'cards', version: 'x', rebuilt_up_to: null }],
  ['projected_at', { only: 1, at_ms: later }],
  [
    'change_state',
    {
      ...{ change_id: changeId, device_id: deviceId, applied_ms: later, applied_n: 0 },
      ...{ undone_ms: null, undone_n: null, undone_by_device: null },
    },
  ],
  ['head', { subject: applicationId, change_id: changeId }],
  ['card', { application_id: applicationId, json: '{}', changes_at_ms: later, deleted_at_ms: null }],
  [
    'person',
    {
      ...{ application_id: applicationId, contact_id: newId(), search: 'ada', name: 'Ada' },
      ...{ email: 'ada@example.com', json: '{}' },
    },
  ],
  ['mark', { mark: 'invitation a', application_id: applicationId }],
  ['statistic', { application_id: applicationId, json: '{}' }],
  ['searched', { number: 1, application_id: applicationId }],
  ['search_text', { id: 32, application_id: applicationId, text: 'Ada', folded: 'ADA' }],
  ['agenda', { application_id: applicationId, number: 0, day: '2026-03-11', json: '{}' }],
  ['setting', { name: 'rules', json: '{}' }],
  ['note', { name: 'asked', json: 'true' }],
  [
    'notification',
    {
      ...{ id: notificationId, run_id: 'a run', claimed_at_ms: later, attempts: 2, notified_at_ms: later },
      ...{ detail: 'accepted', withdrawn_at_ms: null },
    },
  ],
  [
    'reminder',
    {
      ...{ id: 1, application_id: applicationId, interview_id: interviewId, step: 'check-in', kind: 'due' },
      ...{ at_ms: later, notify_at_ms: later, latest_at_ms: later, state: 'notified' },
      ...{ notification_id: notificationId, claimed_by_run: 'a run', planned_at_ms: later },
      ...{ claimed_at_ms: later, notified_at_ms: later, resolved_at_ms: null },
    },
  ],
  [
    'reminder_plan',
    { application_id: applicationId, planned_at_ms: later, replan_at_ms: null, changed_at_ms: null },
  ],
  ['reminder_timing', { only: 1, policy_mark: 'p', hold_mark: 'h', changed_at_ms: null }],
];

/** A migration to come that touches nothing: each version up to now is an older one. */
const next: Migration = {
  version: allMigrations.length + 1,
  name: 'next',
  sql: 'CREATE TABLE next (x TEXT) STRICT;',
};

const tablesOf = (connection: Sqlite.Database) =>
  connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();

it.each(allMigrations.map(({ version }) => version))(
  'a row of every table of version %i stays as it is',
  async (from) => {
    await withDataFolder((folder) => {
      const { databaseFolder, file } = databasePaths(folder);
      mkdirSync(databaseFolder, { recursive: true });
      const connection = new Sqlite(file);
      const now = () => 0 as Instant;
      migrate(connection, { migrations: allMigrations.slice(0, from), backupFolder: null, now });
      const tables = tablesOf(connection);
      const stored = rows.filter(([table]) => tables.includes(table));
      expect(stored.map(([table]) => table).sort()).toEqual(tables);
      for (const [table, row] of stored) {
        const names = Object.keys(row);
        // A trigger of the events has made a plan already.
        connection
          .prepare(
            `INSERT OR REPLACE INTO ${table} (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`,
          )
          .run(row);
      }
      migrate(connection, { migrations: [...allMigrations, next], backupFolder: null, now });
      expect(tablesOf(connection)).toContain('next');
      for (const [table, row] of stored)
        expect(connection.prepare(`SELECT * FROM ${table}`).all(), table).toEqual([
          expect.objectContaining(row),
        ]);
      connection.close();
    });
  },
);
