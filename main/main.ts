/** Afterword's main process: puts the parts together, in the order in which the user waits for them. */
import { join } from 'node:path';
import { app, Menu, nativeImage, nativeTheme, type BrowserWindow } from 'electron';
import { createTranslator, type Translator } from '../shared/i18n/translator';
import { registerAppScheme, serveApp, type AppServer } from './app/pages/app-protocol';
import { createClosing } from './app/window/close';
import { createComputerZone } from './app/lifecycle/computer-zone';
import { attachContextMenu } from './app/window/context-menu';
import type { Core } from './compose/core';
import { recoverFromCrashes } from './app/lifecycle/crash';
import type { Desktop } from './compose/desktop';
import { createEnding, type Ending } from './app/lifecycle/ending';
import {
  isSecondHidden,
  isStartedHidden,
  sessionCommand,
  showWithoutTray,
  type SecondStart,
} from './app/window/hidden-start';
import { createHistoryMenu, type HistoryLabels, type HistoryMenu } from './app/window/history-menu';
import { createLater, within, type Later } from './app/lifecycle/deferred';
import { parseLaunchOptions, type LaunchOptions } from './app/lifecycle/launch-options';
import { createLog, LOG_FILE, type Log } from './app/lifecycle/log';
import { describeAbout, setMenu } from './app/window/menu';
import { logPageErrors } from './app/pages/page-errors';
import { settleProfile, type Profile } from './app/lifecycle/profile';
import { closeOff } from './app/pages/security';
import { settleIn } from './compose/settle-in';
import { failToStart } from './app/lifecycle/startup-failure';
import { placeDictionary, startSpelling } from './app/window/spelling';
import { createStartupMarks } from './app/lifecycle/startup-marks';
import { createStartWithComputer } from './app/lifecycle/start-with-computer';
import { tellOfTray } from './app/window/tray-notice';
import { createAppWindow, type AppWindow } from './app/window/window';
import type { Answering } from './ipc/answer';
import { startIpcServer, type IpcServer } from './ipc/ipc-server';
import { createAutostart } from './platform/autostart/autostart';
import { createBadge, type Badge } from './platform/tray/badge';
import { systemClock } from './platform/clock';
import { identifyToWindows } from './platform/notifications/notifier-electron';
import { watchPower } from './platform/power';
import { openPreferences, type PreferencesStore } from './platform/preferences';
import type { Autostart } from './platform/autostart/system-autostart';
import { systemRegion } from './platform/system-formats';
import { systemZone } from './platform/system-zone';

const programDir = join(import.meta.dirname, '..', '..');
const iconFile = join(programDir, 'build', 'icons', '128x128.png');
const LONGEST_WAIT_FOR_PAGE_MS = 500;
/** Notifications and the tray wait for the window to be usable, but no longer than this. */
const LONGEST_WAIT_FOR_WINDOW_MS = 5_000;

interface Program {
  readonly launch: LaunchOptions;
  /** Starts without a window, in the tray. */
  readonly isHidden: boolean;
  readonly profile: Profile;
  readonly log: Log;
  readonly translator: Translator;
  readonly preferences: PreferencesStore;
}

const marks = createStartupMarks();
const launch = parseLaunchOptions(process.argv.slice(1), process.cwd());
Menu.setApplicationMenu(null);
registerAppScheme();
closeOff();
identifyToWindows();
const profile = settleProfile(launch);

// A folder that cannot be written has no place for the lock either, and would look like a second start.
if (!profile.isWritable) void refuseUnwritable(profile);
else if (app.requestSingleInstanceLock({ isHidden: launch.isHidden } satisfies SecondStart))
  void start(profile);
else app.exit(0);

async function refuseUnwritable({ dir }: Profile): Promise<void> {
  await app.whenReady();
  await failToStart(
    { reason: 'not-writable', path: dir },
    createTranslator(app.getLocale(), systemRegion()).t,
  );
}

async function start(profile: Profile): Promise<void> {
  const log = createLog(profile.dir);
  process.on('uncaughtException', (cause) => log.error('an error nobody caught', cause));
  process.on('unhandledRejection', (cause) => log.error('a rejection nobody caught', cause));
  placeDictionary(programDir, (what, cause) => log.warn(what, cause));
  try {
    const preferences = openPreferences(profile.dir, systemClock.now(), (what, cause) =>
      log.warn(what, cause),
    );
    await app.whenReady();
    marks.mark('ready');
    log.info(`Afterword ${app.getVersion()} on ${process.platform}, Electron ${process.versions.electron}`);
    const translator = createTranslator(app.getLocale(), systemRegion());
    const { startsWithComputer } = preferences.read().preferences;
    const isHidden = isStartedHidden(app, launch, startsWithComputer);
    await run({ launch, profile, log, preferences, translator, isHidden });
  } catch (cause) {
    log.error('the program could not start', cause);
    await app.whenReady();
    const path = join(profile.dir, LOG_FILE);
    await failToStart({ reason: 'unexpected', path }, createTranslator(app.getLocale(), systemRegion()).t);
  }
}

/** The window first; while its page loads, the database; when the board can be used, what shows outside. */
async function run(program: Program): Promise<void> {
  const shell = openShell(program);
  try {
    await startBehind(program, shell);
  } catch (cause) {
    // With nothing behind it the window would stand beside the message, and take what nobody keeps.
    shell.window.discard();
    throw cause;
  }
}

/** What is there before the database is. */
interface Shell {
  readonly window: AppWindow;
  readonly ipc: IpcServer;
  readonly pages: AppServer;
  readonly menu: HistoryMenu;
  readonly badge: Badge;
  readonly ending: Ending;
  readonly answering: Later<Answering>;
  readonly desktop: Later<Desktop>;
  /** Lets the colours, the menu and the window follow the preferences. */
  readonly followPreferences: () => void;
  core: Core | null;
}

function openShell(program: Program): Shell {
  const { log, preferences, translator, isHidden } = program;
  const answering = createLater<Answering>();
  const desktop = createLater<Desktop>();
  const ipc = startIpcServer(answering.promise, (sender) => log.warn('a message of a stranger', sender));
  nativeTheme.themeSource = preferences.read().preferences.appearance;
  const pages = serveApp(join(programDir, 'out', 'renderer'));
  startSpelling();
  const ending = createEnding(log);
  const badge = createBadge({
    platform: process.platform,
    app,
    pictureDir: join(programDir, 'build', 'badge'),
    readPicture: (file) => nativeImage.createFromPath(file),
  });
  const window = openWindow(program, ipc, desktop.promise, (made) => {
    badge.attach(made);
    made.on('focus', () => shell.core?.wake('focus'));
    made.on('session-end', () => ending.endAtOnce());
  });
  if (!isHidden) window.load({ isShown: true });
  app.on('second-instance', (_event, _argv, _dir, data) => {
    if (!isSecondHidden(data)) window.show();
  });
  app.on('activate', () => window.show());
  // Without a window the program still reminds, or still has to say why it cannot start.
  app.on('window-all-closed', () => undefined);
  marks.mark('window');
  const menu = createHistoryMenu(translator.t, (labels) => setMenuOf(program, shell, labels));
  function followPreferences(): void {
    nativeTheme.themeSource = preferences.read().preferences.appearance;
    menu.draw();
    shell.core?.tellSettings();
  }
  const shell: Shell = {
    ...{ window, ipc, pages, menu, badge, ending, answering, desktop, followPreferences },
    core: null,
  };
  menu.draw();
  app.once('will-quit', () => {
    // The windows are closed. Nothing makes one any more while the rest is being written, and no menu either.
    window.discard();
    menu.stop();
  });
  return shell;
}

async function startBehind(program: Program, shell: Shell): Promise<void> {
  const { profile, log, translator, preferences, isHidden } = program;
  const { window, ending, desktop } = shell;
  const windowReady = createLater<null>();
  const startWithComputer = createStartWithComputer(
    preferences,
    profile.isDemo ? null : autostartOf(program),
  );
  const { openCore } = await import('./compose/core');
  // Opening the database keeps this process busy: the page gets its scripts first, and starts while it opens.
  if (!isHidden) await within(LONGEST_WAIT_FOR_PAGE_MS, shell.pages.firstPageServed, null);
  const opened = await openCore({
    ...program,
    ...shell,
    startWithComputer,
    clock: systemClock,
    zone: createComputerZone(systemZone),
    onPreferencesChanged: shell.followPreferences,
    onUndoStateChanged: (state) => shell.menu.follow(state),
    onWindowReady: () => {
      window.noteReady();
      windowReady.resolve(null);
    },
  });
  if (!opened.ok) {
    log.error('the database was not opened', opened.refusal);
    window.discard();
    await failToStart(opened.refusal, translator.t);
    return;
  }
  const core = opened.value;
  shell.core = core;
  marks.mark('database');
  shell.answering.resolve(core.answering);
  ending.closes({ closeDatabase: core.close, flushPreferences: preferences.flush });
  watchPower({ onWake: () => core.wake('resume'), onShutdown: () => ending.end() });
  if (!isHidden) await within(LONGEST_WAIT_FOR_WINDOW_MS, windowReady.promise, null);
  marks.mark('usable');
  log.info(`started: ${marks.summary()}`);
  startWithComputer.bringTogether();
  desktop.resolve(await connectDesktop(program, core));
  // The program has started: what fails from here on does not end it.
  if (isHidden) void showWithoutTray((await desktop.promise).tray, window);
  void settleIn({ ...program, core, window });
}

function autostartOf({ launch, log, translator: { t } }: Program): Autostart {
  return createAutostart({
    app,
    command: sessionCommand(app, launch),
    words: { name: t('shell.appName'), comment: t('shell.autostart.comment') },
    report: (what, cause) => log.warn(what, cause),
  });
}

function openWindow(
  { profile, translator, preferences, log }: Program,
  ipc: IpcServer,
  desktop: Promise<Desktop>,
  prepare: (made: BrowserWindow) => void,
): AppWindow {
  const { t } = translator;
  const closing = createClosing({
    t,
    hasTray: async () => (await desktop).tray.isAvailable(),
    onClose: () => preferences.read().preferences.onClose,
    chooseOnClose: (onClose) => void preferences.change({ onClose }),
    onHidden: () => void tellOfTray(translator, preferences, desktop),
  });
  const window: AppWindow = createAppWindow({
    preloadFile: join(programDir, 'out', 'preload', 'preload.cjs'),
    iconFile,
    region: translator.region,
    title: t(profile.isDemo ? 'shell.demo.title' : 'shell.appName'),
    windowPlace: () => preferences.read().windowPlace,
    keepWindowPlace: (place) => preferences.keepWindowPlace(place),
    send: (request) => ipc.tell('window:request', request),
    prepare(made: BrowserWindow) {
      ipc.trust(made.webContents);
      closing.attach(made);
      attachContextMenu(made, t);
      logPageErrors(made.webContents, log);
      recoverFromCrashes(made, {
        t,
        log,
        monotonicMs: () => systemClock.monotonicMs(),
        onReload: () => window.noteLoading(),
      });
      prepare(made);
    },
  });
  return window;
}

function setMenuOf(
  { translator, profile, preferences }: Program,
  { window, followPreferences }: Shell,
  labels: HistoryLabels,
): void {
  const { t } = translator;
  describeAbout(t, iconFile);
  setMenu({
    t,
    request: (request) => window.request(request),
    labels,
    appearance: preferences.read().preferences.appearance,
    chooseAppearance(appearance) {
      preferences.change({ appearance });
      followPreferences();
    },
    showAbout: () => app.showAboutPanel(),
    dataDir: profile.dir,
    logFile: join(profile.dir, LOG_FILE),
    isDevelopment: !app.isPackaged,
  });
}

async function connectDesktop({ log, translator }: Program, core: Core): Promise<Desktop> {
  const { openDesktop } = await import('./compose/desktop');
  const desktop = await openDesktop({
    programDir,
    t: translator.t,
    report: (what, cause) => log.warn(what, cause),
    onChanged: () => {
      core.tellSettings();
      core.wake('focus');
    },
  });
  core.connect(desktop);
  return desktop;
}
