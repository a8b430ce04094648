/** What works behind the window: the database and the services over it, and from first paint on what is told outside. */
import { app, shell } from 'electron';
import type { Settings } from '../../shared/ipc/contract';
import { refuse, accept, type Result } from '../../shared/model/result';
import { openDatabase, type OpenRefusal } from '../db/file/open';
import { createReminderLedger } from '../db/stores/reminder-ledger';
import type { Answering } from '../ipc/answer';
import { createHandlers, type ShellActs } from '../ipc/handlers';
import { createHolidayCalendar } from '../platform/holiday-calendar';
import { newId } from '../platform/new-id';
import type { ReminderLedger } from '../ports/reminder-ledger';
import { readReminderReport } from '../services/reminders/reminder-report';
import { showTestNotification } from '../services/outside/test-notification';
import type { ReminderService, WakeReason } from '../services/reminders/reminder-service';
import { createHolidayKeeper, type HolidayKeeper } from '../services/holidays/holiday-keeper';
import { createHolidayService, type HolidayService } from '../services/holidays/holidays';
import { createServices, type Services } from '../services/services';
import type { CoreDeps, Insides, Life, Report } from './core-deps';
import type { Desktop } from './desktop';
import { within } from '../app/lifecycle/deferred';
import { externalAddress } from '../app/pages/links';
import { startReminders } from './reminders';

/** More would keep this process busy for longer than a hand's turn. */
const MOST_CARDS_COMPARED = 500;

export interface Core {
  readonly answering: Answering;
  /** Begins to tell: notifications and the tray. Once. */
  connect(desktop: Desktop): void;
  wake(reason: WakeReason): void;
  tellSettings(): void;
  /** False where the database turns out to be damaged. Takes a while with a large one. */
  isHealthy(): boolean;
  readonly databaseFile: string;
  /** What is derived otherwise than the events say, by table and id. For development: slow, so nothing of a large board. */
  projectionDifferences(): readonly string[];
  /**
   * From here on the public holidays of the chosen place are kept up to date; for a new profile the place is guessed from
   * the region the system is set to (ISO 3166-1, null where it names none). Loads what it needs: when there is time.
   */
  keepHolidays(systemRegion: string | null): Promise<void>;
  /** Closes the database, after at most so long for what is being told; with 0 at once, before it returns. */
  readonly close: (longestWaitMs: number) => Promise<void>;
}

/** Opens the database and what stands on it, or says why not. */
export async function openCore(deps: CoreDeps): Promise<Result<Core, OpenRefusal>> {
  const { profile, clock, log, zone, ipc } = deps;
  const warn = (what: string, cause?: unknown) => log.warn(what, cause);
  const opened = openDatabase({ folder: profile.dir, now: () => clock.now(), report: warn });
  if (!opened.ok) return refuse(opened.refusal);
  const life: Life = { isClosed: false };
  const report: Report = (what, cause) => {
    if (!life.isClosed) warn(what, cause);
  };
  const database = opened.value;
  const { store } = database;
  const basics = { store, computerZone: () => zone.current(), nextId: newId, report };
  if (profile.isDemo) {
    const { seedDemo } = await import('../demo/seed');
    seedDemo(basics, clock.now());
  }
  const later = (work: () => void) =>
    void setImmediate(() => {
      if (!life.isClosed) work();
    });
  const services = createServices({ ...basics, clock, later });
  services.start();
  services.onBoardChanged((change) => ipc.tell('board:changed', change));
  services.onRuleSettingsChanged(() => core.tellSettings());
  services.changes.onCommitted(() => deps.onUndoStateChanged(services.board.undoState()));
  deps.onUndoStateChanged(services.board.undoState());
  const core = assemble(deps, { services, database, life, report });
  return accept(core);
}

function assemble(deps: CoreDeps, insides: Insides): Core {
  const { ipc } = deps;
  const { services, database, life, report } = insides;
  let desktop: Desktop | null = null;
  let reminders: ReminderService | null = null;
  const ledger = createReminderLedger(database.connection);
  const { holidays, holidayKeeper } = createHolidays(deps, insides);
  const readSettings = () => settingsOf(deps, services, desktop);
  const tellSettings = () => {
    if (!life.isClosed) ipc.tell('settings:changed', readSettings());
  };
  const advance = () => {
    followSystemZone(deps);
    services.passingOfTime.advance();
  };
  const wake = (reason: WakeReason) => {
    if (reminders) reminders.wake(reason);
    // Nothing is told yet, but cards change with time all the same.
    else if (!life.isClosed) advance();
  };
  return {
    answering: {
      handlers: createHandlers(
        services,
        {
          ...shellActs(deps, readSettings, wake),
          ...reminderActs(deps, insides, ledger, () => desktop),
        },
        holidays,
      ),
      faultOf: (error) => database.store.faultOf(error),
      report: (name, code, cause) => report(`${name} was answered with ${code}`, cause),
    },
    wake,
    tellSettings,
    connect(found) {
      if (life.isClosed) {
        found.close();
        return;
      }
      desktop = found;
      reminders = startReminders(deps, insides, ledger, found, () => {
        advance();
        void holidayKeeper.keepUp();
      });
      tellSettings();
    },
    isHealthy: () => life.isClosed || database.isHealthy(),
    databaseFile: database.file,
    projectionDifferences() {
      if (life.isClosed || services.board.read().cards.length > MOST_CARDS_COMPARED) return [];
      services.passingOfTime.advance();
      return services.projectionDifferences();
    },
    keepHolidays: async (systemRegion) => {
      if (!life.isClosed) await holidayKeeper.start(systemRegion);
    },
    async close(longestWaitMs) {
      // The icon first: from here on nothing is drawn.
      desktop?.tray.destroy();
      // Notifications the system has not answered for by then are told at the next start.
      if (reminders && longestWaitMs > 0) await within(longestWaitMs, reminders.settled(), undefined);
      if (life.isClosed) return;
      reminders?.stop();
      desktop?.close();
      life.isClosed = true;
      database.close();
    },
  };
}

function followSystemZone({ zone, log }: CoreDeps): void {
  if (zone.look()) log.info(`the computer's zone is now ${zone.current()}`);
}

function createHolidays(
  { clock, zone }: CoreDeps,
  { services, database: { store }, report }: Insides,
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

function settingsOf({ preferences, zone }: CoreDeps, services: Services, desktop: Desktop | null): Settings {
  return {
    ...services.settings.read(),
    preferences: preferences.read().preferences,
    timeZone: zone.current(),
    system: {
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      version: app.getVersion(),
      isKnown: desktop !== null,
      ...(desktop ? desktop.state() : { hasTray: false, notifications: 'none' }),
    },
  };
}

function shellActs(
  deps: CoreDeps,
  readSettings: () => Settings,
  wake: (reason: WakeReason) => void,
): Omit<ShellActs, keyof ReminderActs> {
  return {
    readSettings,
    changePreferences(part) {
      const changed = deps.startWithComputer.change(part);
      if (changed.ok) deps.onPreferencesChanged();
      return changed;
    },
    externalAddress,
    openExternal: (address) => shell.openExternal(address),
    reportZone(zone) {
      if (!deps.zone.report(zone)) return;
      deps.log.info(`the computer's zone is now ${zone}`);
      wake('zone');
    },
    noteWindowReady: deps.onWindowReady,
  };
}

type ReminderActs = Pick<ShellActs, 'readReminders' | 'testNotification'>;

/** What the settings ask of the reminders, also before the desktop is connected. */
function reminderActs(
  { clock, zone, translator }: CoreDeps,
  { services, database: { store } }: Insides,
  ledger: ReminderLedger,
  desktop: () => Desktop | null,
): ReminderActs {
  return {
    readReminders: () =>
      readReminderReport(
        {
          ledger,
          cardsOf: (applicationIds) => store.cards.shown(applicationIds),
          settings: () => services.settings.read(),
          zone: () => zone.current(),
        },
        clock.now(),
      ),
    testNotification: () =>
      showTestNotification({ notifier: desktop()?.notifier ?? null, clock, translator }),
  };
}
