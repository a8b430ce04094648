/** Keeps a calendar file up to date: after changes, once they pause, and once a day. */
import type { ExportFailure, KeptCalendar } from '../../../../shared/ipc/export';
import type { Result } from '../../../../shared/model/result';
import type { Instant, TimeZone } from '../../../../shared/model/time';
import { dateOf } from '../../../../shared/rules/calendar/calendar';

/** Waits this long after a change, for more of them. */
export const PAUSE_MS = 5_000;
export const RETRY_MS = 60_000;

export interface CalendarKeeperDeps {
  /** Where the user wants it; null if nowhere. */
  readonly file: () => string | null;
  /** Writes all of it, or leaves the old one. */
  readonly write: (file: string) => Promise<Result<unknown, ExportFailure>>;
  readonly zone: () => TimeZone;
  /** It was written, or couldn't be for the first time or for another reason. */
  readonly onChanged: (kept: KeptCalendar | null) => void;
}

export interface CalendarKeeper {
  /** For the heartbeat. */
  readonly name: string;
  tick(tick: { readonly now: Instant }): void;
  nextAt(): Instant | null;
  read(): KeptCalendar | null;
  /** Something that may be in it has changed. */
  noteChange(now: Instant): void;
  /** The file was written when it was chosen, with what was recorded at `begunAt`. */
  noteWritten(begunAt: Instant): void;
}

export function createCalendarKeeper({ file, write, zone, onChanged }: CalendarKeeperDeps): CalendarKeeper {
  let writtenAt: Instant | null = null;
  let failure: ExportFailure | null = null;
  let dueAt: Instant | null = 0 as Instant;
  let isWriting = false;

  function read(): KeptCalendar | null {
    const path = file();
    return path === null ? null : { path, writtenAt, failure };
  }

  async function writeNow(path: string, now: Instant): Promise<void> {
    isWriting = true;
    dueAt = null;
    const written = await write(path);
    isWriting = false;
    // Another place was chosen meanwhile.
    if (file() !== path) return;
    const before = failure;
    failure = written.ok ? null : written.refusal;
    if (written.ok) writtenAt = now;
    else dueAt = (now + RETRY_MS) as Instant;
    if (written.ok || before !== failure) onChanged(read());
  }

  return {
    name: 'the calendar file',
    tick({ now }) {
      const path = file();
      if (path === null || isWriting) return;
      const isNewDay = writtenAt !== null && dateOf(writtenAt, zone()) !== dateOf(now, zone());
      // A clock that was set back must not delay it.
      const isDue = dueAt !== null && (dueAt <= now || dueAt > now + RETRY_MS);
      if (isDue || (isNewDay && dueAt === null)) void writeNow(path, now);
    },
    nextAt: () => (file() === null || isWriting ? null : dueAt),
    read,
    noteChange(now) {
      if (failure === null) dueAt = (now + PAUSE_MS) as Instant;
    },
    noteWritten(begunAt) {
      [writtenAt, failure] = [begunAt, null];
      // A change that came meanwhile may be missing from it.
      if (dueAt !== null && dueAt < begunAt + PAUSE_MS) dueAt = null;
    },
  };
}
