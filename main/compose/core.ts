/** Everything behind the window: the database, the services over it, and (once connected) notifications and the tray. */
import { withTimeout } from '../app/lifecycle/with-timeout';
import type { DisplacedDatabase } from '../db/file/file-guard';
import { openConnected } from '../db/file/database';
import type { ConnectedDatabase, OpenRefusal } from '../db/file/open';
import { createReminderLedger } from '../db/stores/reminder-ledger';
import { answer, type Answering } from '../ipc/answer';
import type { Answer } from '../ipc/ipc-server';
import type { Exporting } from './exporting';
import type { ImportCommands } from '../ipc/import-handlers';
import { createHandlers, type ShellDeps } from '../ipc/handlers';
import { createHolidayCalendar } from '../platform/holiday-calendar';
import { newId } from '../platform/new-id';
import { createHolidayKeeper, type HolidayKeeper } from '../services/holidays/holiday-keeper';
import { createHolidayService, type HolidayService } from '../services/holidays/holidays';
import type { ReminderService } from '../services/reminders/reminder-service';
import { createServices } from '../services/services';
import { createHeartbeat, type Heartbeat, type TickReason } from '../services/time/heartbeat';
import { accept, refuse, type Result } from '../../shared/model/result';
import type { BackupDeps, Backups } from './backups/backups';
import type { CoreDeps, DataDeps, FirstBoard } from './core-deps';
import type { Desktop } from './desktop';
import { createShellDeps, readSettings } from './handler-deps';
import { once } from './once';
import type { Report } from './program';
import { startReminders } from './reminders';

/** Any more would block this process long enough to notice. */
const MOST_CARDS_COMPARED = 500;

export interface Core {
  readonly answering: Answering;
  /** Answers a message from the window. */
  readonly answer: Answer;
  /** Starts notifications and the tray. Once. */
  connect(desktop: Desktop): void;
  /** Time, or something that depends on it, may have changed: updates everything. */
  tick(reason: TickReason): void;
  /** Sends the settings to the window. */
  sendSettings(): void;
  /** False if the database turns out to be damaged. Takes a while with a large one. */
  isHealthy(): boolean;
  /** Returns what the database keeps in memory only to read faster. */
  releaseMemory(): void;
  readonly databaseFile: string;
  /** Projections that differ from the events, by table and id. For development: slow, so empty for a large board. */
  projectionDifferences(): readonly string[];
  /**
   * From here on, keeps the public holidays of the chosen place up to date. For a new profile the place is guessed from the
   * system's region (ISO 3166-1, null if there is none). Loads a large library, so call it when there is time.
   */
  keepHolidays(systemRegion: string | null): Promise<void>;
  /** From here on a backup is made each day. */
  keepBackups(): Promise<void>;
  /** From here on the calendar file that the user chose is kept up to date. */
  keepCalendar(): Promise<void>;
  /**
   * Closes the database; waits this long for notifications that are being shown, and for the end of an import that is being
   * recorded. With 0 it is closed on return.
   */
  readonly close: (longestWaitMs: number) => Promise<void>;
}

/** Opens the services over the database, or says why not. */
export async function openCore(
  deps: CoreDeps,
  { connected, isAnswered }: FirstBoard,
): Promise<Result<Core, OpenRefusal>> {
  if (!connected.ok) return connected;
  const opened = await openData(deps, connected.value);
  if (!opened.ok) return refuse(opened.refusal);
  const data = opened.value;
  const { services } = data;
  const announce = () => services.onBoardChanged((change) => deps.ipc.send('board:changed', change));
  // A window that still waits for its first answer finds in it what starting changes.
  if (isAnswered) announce();
  services.start();
  if (!isAnswered) announce();
  const core = assembleCore(deps, data);
  services.onRuleSettingsChanged(() => core.sendSettings());
  const followUndoState = () => deps.onUndoStateChanged(services.board.undoState());
  services.changes.onCommitted(followUndoState);
  followUndoState();
  void data.displaced.then((displaced) => deps.onDisplaced(displaced, core.close));
  return accept(core);
}

async function openData(
  deps: CoreDeps,
  connected: ConnectedDatabase,
): Promise<Result<DataDeps, OpenRefusal>> {
  const { profile, clock, log, zone } = deps;
  const warn = (what: string, cause?: unknown) => log.warn(what, cause);
  const displaced = Promise.withResolvers<DisplacedDatabase>();
  const opened = openConnected(connected, {
    now: () => clock.now(),
    newId,
    report: warn,
    onDisplaced: displaced.resolve,
  });
  if (!opened.ok) return refuse(opened.refusal);
  const database = opened.value;
  let isClosed = false;
  const report: Report = (what, cause) => {
    if (!isClosed) warn(what, cause);
  };
  const basics = { store: database.store, computerZone: () => zone.current(), nextId: newId, report };
  if (profile.isDemo) {
    const { seedDemo } = await import('../demo/seed');
    seedDemo(basics, clock.now());
  }
  const schedule = (work: () => void) =>
    void setImmediate(() => {
      if (!isClosed) work();
    });
  const services = createServices({ ...basics, clock, schedule });
  return accept({
    ...{ services, database, report },
    ledger: createReminderLedger(database.connection),
    isClosed: () => isClosed,
    displaced: displaced.promise,
    closeDatabase() {
      isClosed = true;
      database.close();
    },
  });
}

function assembleCore(deps: CoreDeps, data: DataDeps): Core {
  const { services, database, isClosed } = data;
  let desktop: Desktop | null = null;
  let reminders: ReminderService | null = null;
  const { holidays, holidayKeeper } = createHolidays(deps, data);
  const sendSettings = () => {
    if (!isClosed()) deps.ipc.send('settings:changed', readSettings(deps, data, desktop));
  };
  const heartbeat = startHeartbeat(deps, data, holidayKeeper);
  const tick = (reason: TickReason) => heartbeat.tick(reason);
  const shellDeps = createShellDeps(deps, data, { desktop: () => desktop, tick });
  const later = openWhenNeeded(deps, data, { closeCore: close, sendSettings });
  async function close(longestWaitMs: number): Promise<void> {
    // The icon first: nothing is drawn after this.
    desktop?.tray.destroy();
    // If the system hasn't answered about a notification by then, it is shown again at the next start.
    if (longestWaitMs > 0) {
      const done = Promise.all([reminders?.settled(), database.recall()]);
      await withTimeout<unknown>(longestWaitMs, done, null);
    }
    if (isClosed()) return;
    heartbeat.stop();
    reminders?.stop();
    desktop?.close();
    data.closeDatabase();
  }
  const answering = createAnswering(data, shellDeps, holidays, later);
  return {
    answering,
    answer: (name, input) => answer(name, input, answering),
    tick,
    sendSettings,
    connect(found) {
      if (isClosed()) {
        found.close();
        return;
      }
      desktop = found;
      reminders = startReminders(deps, data, found, heartbeat);
      sendSettings();
    },
    isHealthy: () => isClosed() || database.isHealthy(),
    releaseMemory() {
      if (!isClosed()) database.releaseMemory();
    },
    databaseFile: database.file,
    projectionDifferences() {
      if (isClosed() || services.board.read().cards.length > MOST_CARDS_COMPARED) return [];
      services.passingOfTime.tick(deps.clock.now());
      return services.projectionDifferences();
    },
    keepHolidays: async (systemRegion) => {
      if (!isClosed()) await holidayKeeper.start(systemRegion);
    },
    async keepBackups() {
      const { keeper } = await later.backups();
      if (!isClosed()) heartbeat.add(keeper);
    },
    async keepCalendar() {
      const { keeper } = await later.exports();
      if (!isClosed()) heartbeat.add(keeper);
    },
    close,
  };
}

function createAnswering(
  { services, database, report }: DataDeps,
  shellDeps: ShellDeps,
  holidays: HolidayService,
  later: OpenedWhenNeeded,
): Answering {
  return {
    handlers: createHandlers(
      services,
      shellDeps,
      holidays,
      async () => (await later.backups()).commands,
      later.imports,
      async () => (await later.exports()).commands,
    ),
    faultOf: (error) => database.store.faultOf(error),
    report: (name, code, cause) => report(`${name} was answered with ${code}`, cause),
  };
}

interface OpenedWhenNeeded {
  readonly backups: () => Promise<Backups>;
  readonly imports: () => Promise<ImportCommands>;
  readonly exports: () => Promise<Exporting>;
}

/** What the start has no use for: loaded when it is first needed. */
function openWhenNeeded(
  core: CoreDeps,
  data: DataDeps,
  deps: Pick<BackupDeps, 'closeCore' | 'sendSettings'>,
): OpenedWhenNeeded {
  const backups = once(async () =>
    (await import('./backups/backups')).composeBackups({ core, data, ...deps }),
  );
  const beforeImport = async () => (await backups()).keeper.beforeImport();
  return {
    backups,
    imports: once(async () => (await import('./import')).openImport(core, data, beforeImport)),
    exports: once(async () => (await import('./exporting')).composeExporting(core, data)),
  };
}

/** Ticks from now on; reminders and the tray join once the desktop is connected. */
function startHeartbeat(
  { clock, zone, log }: CoreDeps,
  { services, database, isClosed, report }: DataDeps,
  holidayKeeper: HolidayKeeper,
): Heartbeat {
  const heartbeat = createHeartbeat({ clock, report });
  // First, because the others would write to a file that is gone.
  heartbeat.add({
    name: 'the files of the database',
    tick() {
      if (!isClosed()) database.look();
    },
  });
  heartbeat.add({
    name: 'the zone of the computer',
    tick() {
      if (zone.refresh()) log.info(`the computer's zone is now ${zone.current()}`);
    },
  });
  heartbeat.add({ name: 'the passing of time', tick: ({ now }) => services.passingOfTime.tick(now) });
  heartbeat.add({ name: 'public holidays', tick: ({ now }) => void holidayKeeper.keepUp(now) });
  heartbeat.start();
  return heartbeat;
}

function createHolidays(
  { clock, zone }: CoreDeps,
  { services, database: { store }, report }: DataDeps,
): { readonly holidays: HolidayService; readonly holidayKeeper: HolidayKeeper } {
  const computerZone = () => zone.current();
  const holidays = createHolidayService({ calendar: createHolidayCalendar(), clock, computerZone });
  const holidayKeeper = createHolidayKeeper({
    ...services,
    ...{ store, holidays, clock, computerZone },
    report,
  });
  return { holidays, holidayKeeper };
}
