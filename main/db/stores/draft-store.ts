import type { DraftStore } from '../../ports/store';
import type { Connection } from '../file/connection';

export function createDraftStore(connection: Connection): DraftStore {
  const read = connection.prepare<[string], string>('SELECT json FROM draft WHERE key = ?').pluck();
  const keys = connection.prepare<[], string>('SELECT key FROM draft ORDER BY saved_at_ms DESC, key').pluck();
  const save = connection.prepare(
    `INSERT INTO draft (key, json, saved_at_ms) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at_ms = excluded.saved_at_ms`,
  );
  const discard = connection.prepare('DELETE FROM draft WHERE key = ?');
  return {
    read: (key) => read.get(key) ?? null,
    keys: () => keys.all(),
    save: (key, json, at) => void save.run(key, json, at),
    discard: (key) => void discard.run(key),
  };
}
