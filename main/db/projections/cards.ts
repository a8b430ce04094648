import type { ApplicationProjection } from '../../ports/store';
import type { Connection } from '../file/connection';

/** A hash of the cards of golden applications: `versions.test.ts` says what it must be. */
export const CARDS_VERSION = '4b5e55235b7d60dd';

/** What the board, the list and the tray read: one row per application. */
export function createCardProjection(connection: Connection): ApplicationProjection {
  const save = connection.prepare(
    `INSERT INTO card (application_id, json, changes_at_ms, deleted_at_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (application_id) DO UPDATE SET
       json = excluded.json, changes_at_ms = excluded.changes_at_ms, deleted_at_ms = excluded.deleted_at_ms`,
  );
  const remove = connection.prepare('DELETE FROM card WHERE application_id = ?');
  const clear = connection.prepare('DELETE FROM card');
  return {
    name: 'cards',
    version: CARDS_VERSION,
    project: ({ row: { card, changesAt, deletedAt } }) =>
      void save.run(card.id, JSON.stringify(card), changesAt, deletedAt),
    remove: (applicationId) => void remove.run(applicationId),
    clear: () => void clear.run(),
  };
}
