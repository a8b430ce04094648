import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../shared/model/time';
import type { WritableStore } from '../../ports/store';
import { applyPragmas, connectRaw, type Connection } from './connection';
import { migrate } from './migrate';
import { allMigrations } from '../migrations/all-migrations';
import { createStore } from '../stores/store';

/** A database that is gone once closed: the same schema and settings, no file. */
export function openInMemory(report: (what: string, cause: unknown) => void): {
  readonly store: WritableStore;
  readonly connection: Connection;
} {
  const connection = connectRaw(':memory:');
  applyPragmas(connection);
  migrate(connection, { migrations: allMigrations, backupFolder: null, now: () => 0 as Instant });
  const installation = { folderMark: 'memory', newId: randomUUID };
  return { store: createStore(connection, { installation, report }), connection };
}
