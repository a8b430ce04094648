/** A profile with many applications, written before the app starts. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../main/db/file/database';
import { newId } from '../../main/platform/new-id';
import { seedStories } from '../../main/demo/seed';
import { seedMany } from '../../main/demo/seed-many';
import type { Story } from '../../main/demo/story';
import { createServices, type ServiceDeps } from '../../main/services/services';
import type { Instant, TimeZone } from '../../shared/model/time';
import { detailsInput, interviewInput } from './inputs';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Writes `count` applications as of `now` (epoch milliseconds) into the profile in `userDataDir`. */
export function seedProfile(userDataDir: string, count: number, now: number): void {
  inProfile(
    userDataDir,
    () => now as Instant,
    (deps) => seedMany(deps, count, now as Instant),
  );
}

/** Writes the applications of `stories` into the profile, with ids that are the same every time. */
export function seedTold(userDataDir: string, stories: readonly Story[], now: number): void {
  let count = 0;
  const nextId = () => {
    count += 1;
    return `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
  };
  inProfile(
    userDataDir,
    () => now as Instant,
    (deps) => seedStories({ ...deps, nextId }, stories, now as Instant),
  );
}

/** An application of an industry whose employer replied so many days after its interview, or hasn't yet. */
export interface SeededWait {
  readonly industry: string;
  /** Whole days before the present moment. */
  readonly endedDaysAgo: number;
  /** Whole days after the interview. */
  readonly repliedAfter: number | null;
}

/** Writes applications that waited, or wait, for a reply, as their user would have recorded them. */
export function seedWaits(userDataDir: string, waits: readonly SeededWait[], now: number): void {
  let moment = now;
  inProfile(
    userDataDir,
    () => moment as Instant,
    (deps) => {
      const clock = { now: () => moment as Instant };
      const services = createServices({ ...deps, clock });
      services.start();
      waits.forEach(({ industry, endedDaysAgo, repliedAfter }, index) => {
        const endedAt = now - endedDaysAgo * DAY_MS;
        moment = endedAt + HOUR_MS;
        const added = services.changes.make(
          'add-application',
          {
            details: detailsInput({ company: `${industry} ${String(index)}`, industry, pace: null }),
            interviews: [interviewInput(endedAt as Instant)],
          },
          'window',
        );
        if (!added.ok || added.value.applicationId === null) throw new Error('It was not added.');
        if (repliedAfter === null) return;
        moment = endedAt + repliedAfter * DAY_MS;
        const reply = {
          kind: 'rejection',
          receivedAt: null,
          text: '',
          answerBy: null,
          interview: null,
        } as const;
        const { applicationId } = added.value;
        if (!services.changes.make('record-reply', { applicationId, reply }, 'window').ok)
          throw new Error('The reply was not recorded.');
      });
    },
  );
}

type ProfileDeps = Omit<ServiceDeps, 'clock'>;

function inProfile(userDataDir: string, now: () => Instant, work: (deps: ProfileDeps) => void): void {
  const report = (what: string, cause: unknown) => {
    throw new Error(what, { cause });
  };
  const opened = openDatabase({ folder: userDataDir, now, newId, report });
  if (!opened.ok) throw new Error(`The profile could not be opened: ${opened.refusal.reason}`);
  const { store, close } = opened.value;
  work({ store, computerZone: () => 'America/New_York' as TimeZone, nextId: newId, report });
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
