/** Half-filled forms and unsent messages are in no history, so a restored backup gets them from the database it replaces. */
import { connectRaw, type Connection } from '../file/connection';
import { stagedFile } from './stage-backup';

interface DraftRow {
  readonly key: string;
  readonly json: string;
  readonly savedAtMs: number;
}

/** Adds the drafts of the open database to the staged copy. If there are two of the same form, the one saved last stays. */
export function keepDrafts(connection: Connection, databaseFile: string): void {
  const drafts = connection
    .prepare<[], DraftRow>('SELECT key, json, saved_at_ms AS savedAtMs FROM draft')
    .all();
  if (drafts.length === 0) return;
  const staged = connectRaw(stagedFile(databaseFile));
  try {
    staged.pragma('trusted_schema = OFF');
    const keep = staged.prepare<DraftRow>(
      `INSERT INTO draft (key, json, saved_at_ms) VALUES (@key, @json, @savedAtMs)
       ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at_ms = excluded.saved_at_ms
       WHERE excluded.saved_at_ms > draft.saved_at_ms`,
    );
    staged.transaction(() => {
      for (const draft of drafts) keep.run(draft);
    })();
  } finally {
    staged.close();
  }
}
