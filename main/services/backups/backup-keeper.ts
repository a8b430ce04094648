/** Makes a backup each day, removes old ones, and retries if that fails. */
import type {
  Backup,
  BackupFailure,
  BackupPlace,
  BackupReport,
  FailedBackup,
  StillInBackups,
} from '../../../shared/model/backups';
import { accept, refuse, type Result } from '../../../shared/model/result';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { addDays, dateOf, startOfDate } from '../../../shared/rules/calendar/calendar';
import type { BackupFiles } from '../../ports/backup-files';
import type { HeartbeatPart } from '../time/heartbeat';
import { backupsToRemove } from './retention';

/** Leaves the disk alone while the app starts. */
export const FIRST_WAIT_MS = 2 * 60_000;
export const RETRY_MS = 15 * 60_000;
/** How long a backup for an import that was cancelled is good for the next one: drafts aren't recorded as changes. */
export const UNUSED_MS = 10 * 60_000;

export interface BackupKeeperDeps {
  readonly files: BackupFiles;
  readonly clock: { now(): Instant };
  readonly computerZone: () => TimeZone;
  /** False for a new profile, which has nothing to back up. */
  readonly hasAny: () => boolean;
  /** The same until something is recorded. */
  readonly lastRow: () => number;
  /** The report differs from the last one. */
  readonly onChanged: () => void;
  readonly report: (what: string, cause: unknown) => void;
}

export interface BackupKeeper extends HeartbeatPart {
  read(): Promise<BackupReport>;
  /** Makes one now, even if today's exists. */
  makeNow(): Promise<Result<Backup, BackupFailure>>;
  /** Makes the copy that an import needs before it may start. One made moments ago for an import that was cancelled will do. */
  beforeImport(): Promise<Result<Backup, BackupFailure>>;
  /** There are other folders now: what failed in the one before no longer counts. */
  noteOtherFolders(): void;
  /** Resolves once none is being made; none is made until what it resolves with is called. */
  hold(): Promise<() => void>;
}

export function createBackupKeeper(deps: BackupKeeperDeps): BackupKeeper {
  const { files, clock, computerZone, hasAny, onChanged } = deps;
  const startedAt = clock.now();
  let known: readonly Backup[] | null = null;
  const daily = createDaily(deps);
  let running: Promise<Result<Backup, BackupFailure>> | null = null;
  let isHeld = false;
  const backUpBeforeImport = beforeImports(deps);

  function list(): readonly Backup[] {
    known ??= files.list();
    return known;
  }

  const dueAt = (now: Instant) =>
    hasAny()
      ? nextBackupAt(list(), { now, startedAt, failure: daily.failure(), zone: computerZone() })
      : null;

  /** One at a time: a request meanwhile gets the result of the one being made. */
  function run(isRequested: boolean): Promise<Result<Backup, BackupFailure>> {
    if (isHeld) return Promise.resolve(refuse('busy'));
    running ??= daily.make(isRequested).finally(() => {
      running = null;
      known = null;
      onChanged();
    });
    return running;
  }

  return {
    name: 'backups',
    tick({ now }) {
      if (running || isHeld) return;
      const due = dueAt(now);
      if (due !== null && due <= now) void run(false);
    },
    async read() {
      const now = clock.now();
      known = null;
      const { path, isChosen } = files.folder();
      const counted = await files.countStillThere();
      const nextAt = dueAt(now);
      // A failure is followed by a cleanup only once, so the next one is tomorrow's.
      const cleanupAt = nextAt !== null && daily.failure() ? tomorrow(now, computerZone()) : nextAt;
      return {
        ...{ folder: path, isChosen, backups: list(), failure: daily.failure() },
        isRunning: running !== null,
        nextAt,
        stillInBackups: counted.ok ? stillInBackups(counted.value.applications, cleanupAt, now) : null,
        folders: counted.ok ? counted.value.folders : [],
      };
    },
    makeNow: () => run(true),
    noteOtherFolders() {
      known = null;
      daily.forgetFailure();
    },
    async beforeImport() {
      await running;
      known = null;
      const made = await backUpBeforeImport(list());
      known = null;
      return made;
    },
    async hold() {
      isHeld = true;
      await running;
      return () => {
        isHeld = false;
      };
    },
  };
}

/** Makes the daily backup where it should go, or one that stands in for it, and cleans up after it. */
function createDaily({ files, clock, computerZone, onChanged, report }: BackupKeeperDeps) {
  let failure: FailedBackup | null = null;

  async function make(isRequested: boolean): Promise<Result<Backup, BackupFailure>> {
    onChanged();
    const made = await files.make('daily', clock.now());
    const standIn = made.ok || !files.folder().isChosen ? null : await makeStandIn(isRequested);
    // Cleans up the first time it fails, too: what was removed for good mustn't wait for a drive that is gone.
    const isTidied = made.ok || standIn?.ok === true || failure === null;
    failure = made.ok
      ? null
      : {
          ...{ why: made.refusal, retryAt: (clock.now() + RETRY_MS) as Instant },
          hasStandIn: hasDailyOf(files.list(), 'own', clock.now(), computerZone()),
        };
    if (isTidied) await tidy();
    return standIn?.ok === true ? standIn : made;
  }

  /** Once a day, in the data folder, while the chosen one can't be used; and whenever somebody asks. */
  async function makeStandIn(isRequested: boolean): Promise<Result<Backup, BackupFailure> | null> {
    const now = clock.now();
    if (!isRequested && hasDailyOf(files.list(), 'own', now, computerZone())) return null;
    return files.make('daily', now, true);
  }

  async function tidy(): Promise<void> {
    const own = files.list().filter(({ place }) => place !== 'other');
    const tidied = await files.tidy(backupsToRemove(own, computerZone()), clock.now());
    if (!tidied.ok) report('the backups could not be thinned out', tidied.refusal);
  }
  return {
    make,
    failure: () => failure,
    forgetFailure() {
      failure = null;
    },
  };
}

/** The last one will do if it is still there and nothing was recorded since: cancelled imports leave no pile. */
function beforeImports({
  files,
  clock,
  lastRow,
}: BackupKeeperDeps): (backups: readonly Backup[]) => Promise<Result<Backup, BackupFailure>> {
  let last: { readonly backup: Backup; readonly row: number } | null = null;
  return async (backups) => {
    const [row, now] = [lastRow(), clock.now()];
    const known = backups.find(({ id }) => id === last?.backup.id);
    if (known && last?.row === row && Math.abs(now - known.at) <= UNUSED_MS) return accept(known);
    const made = await files.make('before-import', now);
    if (made.ok) last = { backup: made.value, row };
    return made;
  };
}

function stillInBackups(
  applications: number,
  cleanupAt: Instant | null,
  now: Instant,
): StillInBackups | null {
  if (applications === 0 || cleanupAt === null) return null;
  return { applications, until: Math.max(cleanupAt, now) as Instant };
}

interface Circumstances {
  readonly now: Instant;
  readonly startedAt: Instant;
  readonly failure: BackupReport['failure'];
  readonly zone: TimeZone;
}

function tomorrow(now: Instant, zone: TimeZone): Instant {
  return startOfDate(addDays(dateOf(now, zone), 1), zone);
}

function hasDailyOf(backups: readonly Backup[], where: BackupPlace, now: Instant, zone: TimeZone): boolean {
  const today = dateOf(now, zone);
  return backups.some(
    ({ kind, at, place }) => kind === 'daily' && place === where && dateOf(at, zone) === today,
  );
}

/** When the next daily backup is due; in the past if it is due now. A clock that was set back delays none. */
function nextBackupAt(backups: readonly Backup[], { now, startedAt, failure, zone }: Circumstances): Instant {
  if (failure && failure.retryAt <= now + RETRY_MS) return failure.retryAt;
  const earliest = startedAt > now ? now : startedAt + FIRST_WAIT_MS;
  const hasToday = hasDailyOf(backups, 'current', now, zone);
  return Math.max(hasToday ? tomorrow(now, zone) : now, earliest) as Instant;
}
