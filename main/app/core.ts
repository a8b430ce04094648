/** What works behind the window: the database and the services over it, and from first paint on what is told outside. */
import { app, shell } from 'electron';
import type { Translator } from '../../shared/i18n/translator';
import type { Settings } from '../../shared/ipc/contract';
import type { Events } from '../../shared/ipc/events';
import type { ApplicationId } from '../../shared/model/ids';
import { refuse, accept, type Result } from '../../shared/model/result';
import { openDatabase, type OpenDatabase, type OpenRefusal } from '../db/open';
import { createReminderLedger } from '../db/reminder-ledger';
import type { Answering } from '../ipc/answer';
import { createHandlers, type ShellActs } from '../ipc/handlers';
import type { IpcServer } from '../ipc/ipc-server';
import { newId } from '../platform/new-id';
import type { PreferencesStore } from '../platform/preferences';
import type { Clock } from '../ports/clock';
import {
  createReminderService,
  type ReminderService,
  type WakeReason,
} from '../services/reminders/reminder-service';
import { createServices, type Services } from '../services/services';
import { createTrayController } from '../services/tray-controller';
import type { ComputerZone } from './computer-zone';
import type { Desktop } from './desktop';
import { within } from './later';
import { externalAddress } from './links';
import type { Log } from './log';
import type { Profile } from './profile';
import type { AppWindow } from './window';

/** Notifications the system has not answered for by then are told at the next start. */
const LONGEST_WAIT_FOR_REMINDERS_MS = 2_000;

/** More would keep this process busy for longer than a hand's turn. */
const MOST_CARDS_COMPARED = 500;

export interface CoreDeps {
  readonly profile: Profile;
  readonly clock: Clock;
  readonly zone: ComputerZone;
  readonly log: Log;
  readonly translator: Translator;
  readonly preferences: PreferencesStore;
  readonly ipc: IpcServer;
  readonly window: AppWindow;
  /** The user changed a preference, in the settings or a menu. */
  readonly onPreferencesChanged: () => void;
  readonly onWindowReady: () => void;
}

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
  /** Writes what is left to write and closes the database. */
  close(): Promise<void>;
}

/** Opens the database and what stands on it, or says why not. */
export async function openCore(deps: CoreDeps): Promise<Result<Core, OpenRefusal>> {
  const { profile, clock, log, zone, ipc } = deps;
  const report = (what: string, cause?: unknown) => log.warn(what, cause);
  const opened = openDatabase({ folder: profile.dir, now: () => clock.now(), report });
  if (!opened.ok) return refuse(opened.refusal);
  const database = opened.value;
  const { store } = database;
  const basics = { store, computerZone: () => zone.current(), nextId: newId, report };
  if (profile.isDemo) {
    const { seedDemo } = await import('../services/demo/seed');
    seedDemo(basics, clock.now());
  }
  const services = createServices({ ...basics, clock });
  services.start();
  services.onBoardChanged((change) => ipc.tell('board:changed', change));
  services.onRuleSettingsChanged(() => core.tellSettings());
  const core = assemble(deps, services, database);
  return accept(core);
}

function assemble(deps: CoreDeps, services: Services, database: OpenDatabase): Core {
  const { log, ipc } = deps;
  let desktop: Desktop | null = null;
  let reminders: ReminderService | null = null;
  let isClosed = false;
  const readSettings = () => settingsOf(deps, services, desktop);
  const wake = (reason: WakeReason) => {
    if (reminders) reminders.wake(reason);
    // Nothing is told yet, but cards change with time all the same.
    else if (!isClosed) services.passingOfTime.advance();
  };
  return {
    answering: {
      handlers: createHandlers(services, shellActs(deps, readSettings, wake)),
      faultOf: (error) => database.store.faultOf(error),
      report: (name, code, cause) => log.warn(`${name} was answered with ${code}`, cause),
    },
    wake,
    tellSettings: () => ipc.tell('settings:changed', readSettings()),
    connect(found) {
      if (isClosed) {
        found.close();
        return;
      }
      desktop = found;
      reminders = startReminders(deps, services, database, found);
      this.tellSettings();
    },
    isHealthy: () => isClosed || database.isHealthy(),
    databaseFile: database.file,
    projectionDifferences() {
      if (isClosed || services.board.read().cards.length > MOST_CARDS_COMPARED) return [];
      services.passingOfTime.advance();
      return services.projectionDifferences();
    },
    async close() {
      if (reminders) await within(LONGEST_WAIT_FOR_REMINDERS_MS, reminders.settled(), undefined);
      reminders?.stop();
      desktop?.close();
      isClosed = true;
      database.close();
    },
  };
}

function settingsOf({ preferences, zone }: CoreDeps, services: Services, desktop: Desktop | null): Settings {
  return {
    ...services.settings.read(),
    preferences: preferences.read().preferences,
    timeZone: zone.current(),
    system: {
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      version: app.getVersion(),
      ...(desktop ? desktop.state() : { hasTray: false, notifications: 'none' }),
    },
  };
}

function shellActs(
  deps: CoreDeps,
  readSettings: () => Settings,
  wake: (reason: WakeReason) => void,
): ShellActs {
  return {
    readSettings,
    changePreferences(part) {
      const changed = deps.preferences.change(part);
      deps.onPreferencesChanged();
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

/** Reminders and the tray: told from here on, and acted on through the same changes as in the window. */
function startReminders(
  deps: CoreDeps,
  services: Services,
  database: OpenDatabase,
  desktop: Desktop,
): ReminderService {
  const { clock, translator, window, ipc, log } = deps;
  const parts = {
    changes: services.changes,
    clock,
    translator,
    zone: () => deps.zone.current(),
    report: (what: string, cause: unknown) => log.warn(what, cause),
    explain: (refusal: Events['change:refused']) => {
      window.show();
      window.whenSeen(() => ipc.tell('change:refused', refusal));
    },
    openApplication: (applicationId: ApplicationId) =>
      window.request({ tag: 'open-application', applicationId }),
  };
  const reminders = createReminderService({
    ...parts,
    ledger: createReminderLedger(database.connection),
    notifier: desktop.notifier,
    readApplication: (id) => services.applications.read(id),
    settings: () => services.settings.read(),
    advance: () => services.passingOfTime.advance(),
    runId: newId(),
    nextId: newId,
    openDueNow: () => window.request({ tag: 'show-board' }),
  });
  const tray = createTrayController({
    ...parts,
    tray: desktop.tray,
    policy: () => services.settings.read().policy,
    cards: () => services.board.read().cards,
    onBoardChanged: (listener) => services.onBoardChanged(listener),
    recordReply: (applicationId) => window.request({ tag: 'record-reply', applicationId }),
    openWindow: () => window.show(),
    addInterview: () => window.request({ tag: 'add-interview' }),
    quit: () => app.quit(),
  });
  // A change made outside the window is shown in it, with its way back.
  services.changes.onCommitted(({ outcome, origin }) => {
    if (!outcome || origin === 'window' || origin === 'time') return;
    window.whenSeen(() => ipc.tell('change:made', outcome));
  });
  reminders.onLooked(() => tray.refresh());
  desktop.tray.onAvailabilityChanged(() => tray.refresh());
  reminders.start();
  return reminders;
}
