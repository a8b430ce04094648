import type { Fault } from '../../../shared/model/outcome';
import { refuse, type Result } from '../../../shared/model/result';
import type { Instant } from '../../../shared/model/time';
import type { Store } from '../../ports/store';
import { createCardStore } from './card-store';
import { createChangeStore } from './change-store';
import { waitAgain, type Connection } from '../file/connection';
import { createDraftStore } from './draft-store';
import { createEventStore } from './event-store';
import { faultCodeOf } from '../file/faults';
import { createSettingsStore } from './settings-store';

/** Raised whenever the rules or the shape of a projection change, so that old rows are not taken for new ones. */
export const PROJECTION_VERSION = 1;

/** The store over a connection whose migrations have run. */
export function createStore(connection: Connection, report: (what: string, cause: unknown) => void): Store {
  const begin = connection.prepare('BEGIN IMMEDIATE');
  const commit = connection.prepare('COMMIT');
  const rollback = connection.prepare('ROLLBACK');
  const readVersion = connection.prepare("SELECT version FROM projection WHERE name = 'all'").pluck();
  const save = connection.prepare<[string, number]>(
    'INSERT INTO projection (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version',
  );
  const readAt = connection
    .prepare<[], Instant>("SELECT version FROM projection WHERE name = 'at-ms'")
    .pluck();

  function write<T, R>(work: () => Result<T, R>): Result<T, R | Fault> {
    try {
      waitAgain(connection);
      begin.run();
      const result = work();
      (result.ok ? commit : rollback).run();
      return result;
    } catch (error) {
      // SQLite rolls back by itself where the disk is full; a second ROLLBACK would be an error of its own.
      if (connection.inTransaction) rollback.run();
      const code = faultCodeOf(error);
      report(`nothing was saved (${code})`, error);
      return refuse({ tag: 'fault', code });
    }
  }

  return {
    events: createEventStore(connection),
    changes: createChangeStore(connection),
    cards: createCardStore(connection),
    settings: createSettingsStore(connection),
    drafts: createDraftStore(connection),
    write,
    needsProjecting: () => readVersion.get() !== PROJECTION_VERSION,
    markProjected(now) {
      save.run('all', PROJECTION_VERSION);
      save.run('at-ms', now);
    },
    projectedAt: () => readAt.get() ?? null,
    noteProjectedAt(now) {
      if (now > (readAt.get() ?? 0)) save.run('at-ms', now);
    },
    scrub() {
      try {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        report('what was purged may still lie in the log of the database', error);
      }
    },
    faultOf: faultCodeOf,
  };
}
