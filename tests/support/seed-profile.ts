/** A profile with many applications, written before the app starts. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../main/db/file/open';
import { newId } from '../../main/platform/new-id';
import { seedMany } from '../../main/demo/seed-many';
import type { Instant, TimeZone } from '../../shared/model/time';

/** Writes `count` applications as of `now` (epoch milliseconds) into the profile in `userDataDir`. */
export function seedProfile(userDataDir: string, count: number, now: number): void {
  const report = (what: string, cause: unknown) => {
    throw new Error(what, { cause });
  };
  const opened = openDatabase({ folder: userDataDir, now: () => now as Instant, newId, report });
  if (!opened.ok) throw new Error(`The profile could not be opened: ${opened.refusal.reason}`);
  const { store, close } = opened.value;
  const computerZone = () => 'America/New_York' as TimeZone;
  seedMany({ store, computerZone, nextId: newId, report }, count, now as Instant);
  close();
}

/** Changes stored events of a profile that isn't open, to look like a newer version's or a damaged disk's. */
export function alterEvents(userDataDir: string, assignment: string, where: string): void {
  const database = new Sqlite(join(userDataDir, 'database', 'afterword.db'));
  const { changes } = database.prepare(`UPDATE event SET ${assignment} WHERE ${where}`).run();
  if (changes === 0) throw new Error(`No event was altered: ${where}`);
  // Such a version derives other projections, so everything derived is rebuilt at the next start.
  database.prepare(`UPDATE projection SET version = 'other'`).run();
  database.close();
}
