/** Afterword's main process: puts the parts together, in the order in which the user waits for them. */
import { join } from 'node:path';
import { app, dialog, Menu, nativeTheme, type BrowserWindow } from 'electron';
import { createTranslator, type Translator } from '../shared/i18n/translator';
import { registerAppScheme, serveApp } from './app/app-protocol';
import { createClosing } from './app/close';
import { createComputerZone } from './app/computer-zone';
import { attachContextMenu } from './app/context-menu';
import type { Core } from './app/core';
import { recoverFromCrashes } from './app/crash';
import type { Desktop } from './app/desktop';
import { createLater } from './app/later';
import { parseLaunchOptions, type LaunchOptions } from './app/launch-options';
import { createLog, LOG_FILE, type Log } from './app/log';
import { describeAbout, setMenu } from './app/menu';
import { logPageErrors } from './app/page-errors';
import { settleProfile, type Profile } from './app/profile';
import { closeOff } from './app/security';
import { failToStart } from './app/startup-failure';
import { placeDictionary, startSpelling } from './app/spelling';
import { createStartupMarks } from './app/startup-marks';
import { createAppWindow, type AppWindow } from './app/window';
import type { Answering } from './ipc/answer';
import { startIpcServer, type IpcServer } from './ipc/ipc-server';
import { systemClock } from './platform/clock';
import { identifyToWindows } from './platform/notifier-electron';
import { watchPower } from './platform/power';
import { openPreferences, type PreferencesStore } from './platform/preferences';

const programDir = join(import.meta.dirname, '..', '..');
const iconFile = join(programDir, 'build', 'icons', '128x128.png');
const LONGEST_WAIT_FOR_PAGE_MS = 500;
/** Notifications and the tray wait for the window to be usable, but no longer than this. */
const LONGEST_WAIT_FOR_WINDOW_MS = 5_000;
/** A look through the whole database waits until the user has settled in. */
const HEALTH_CHECK_DELAY_MS = 5_000;
/** Whatever is still to be written when the program ends gets this long. */
const CLOSING_MS = 2_000;

interface Program {
  readonly launch: LaunchOptions;
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
else if (app.requestSingleInstanceLock({ isHidden: launch.isHidden })) void start(profile);
else app.exit(0);

async function refuseUnwritable({ dir }: Profile): Promise<void> {
  await app.whenReady();
  await failToStart({ reason: 'not-writable', path: dir }, createTranslator(app.getLocale()).t);
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
    await run({ launch, profile, log, preferences, translator: createTranslator(app.getLocale()) });
  } catch (cause) {
    log.error('the program could not start', cause);
    await app.whenReady();
    const path = join(profile.dir, LOG_FILE);
    await failToStart({ reason: 'unexpected', path }, createTranslator(app.getLocale()).t);
  }
}

/** The window first; while its page loads, the database; when the board can be used, what shows outside. */
async function run(program: Program): Promise<void> {
  const { log, translator, preferences } = program;
  const answering = createLater<Answering>();
  const desktop = createLater<Desktop>();
  const windowReady = createLater<null>();
  const ipc = startIpcServer(answering.promise, (sender) => log.warn('a message of a stranger', sender));
  nativeTheme.themeSource = preferences.read().preferences.appearance;
  const server = serveApp(join(programDir, 'out', 'renderer'));
  startSpelling();

  let core: Core | null = null;
  const window = openWindow(program, ipc, desktop.promise, (reason) => core?.wake(reason));
  const showMenu = () => setMenuOf(program, window, onPreferencesChanged);
  function onPreferencesChanged(): void {
    nativeTheme.themeSource = preferences.read().preferences.appearance;
    showMenu();
    core?.tellSettings();
  }
  if (!program.launch.isHidden) window.load({ isShown: true });
  app.on('second-instance', (_event, _argv, _dir, data) => {
    if (!isHiddenStart(data)) window.show();
  });
  app.on('activate', () => window.show());
  // Without a window the program still reminds, or still has to say why it cannot start.
  app.on('window-all-closed', () => undefined);
  marks.mark('window');
  showMenu();

  const { openCore } = await import('./app/core');
  // Opening the database keeps this process busy: the page gets its scripts first, and starts while it opens.
  if (!program.launch.isHidden) await Promise.race([server.firstPageServed, wait(LONGEST_WAIT_FOR_PAGE_MS)]);
  const zone = createComputerZone();
  const opened = await openCore({
    ...program,
    clock: systemClock,
    zone,
    ipc,
    window,
    onPreferencesChanged,
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
  core = opened.value;
  marks.mark('database');
  answering.resolve(core.answering);
  closeAtTheEnd(program, core);
  watchPower({ onWake: () => opened.value.wake('resume'), onShutdown: () => app.quit() });
  await (program.launch.isHidden
    ? null
    : Promise.race([windowReady.promise, wait(LONGEST_WAIT_FOR_WINDOW_MS)]));
  marks.mark('usable');
  log.info(`started: ${marks.summary()}`);
  desktop.resolve(await connectDesktop(program, core));
  if (program.launch.isHidden && !(await desktop.promise).tray.isAvailable()) window.show();
  // The program has started: what fails from here on does not end it.
  void settleIn(program, core);
}

/** What can wait until the user has looked around. */
async function settleIn(program: Program, core: Core): Promise<void> {
  const { profile, log, translator } = program;
  await tellOfRepair(program);
  await wait(HEALTH_CHECK_DELAY_MS);
  if (!core.isHealthy()) await failToStart({ reason: 'damaged', path: core.databaseFile }, translator.t);
  if (app.isPackaged || profile.isDemo) return;
  for (const row of core.projectionDifferences()) log.warn(`derived otherwise than the events say: ${row}`);
}

function openWindow(
  { profile, translator, preferences, log }: Program,
  ipc: IpcServer,
  desktop: Promise<Desktop>,
  wake: (reason: 'focus') => void,
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
      made.on('focus', () => wake('focus'));
    },
  });
  return window;
}

function setMenuOf(
  { translator, profile, preferences }: Program,
  window: AppWindow,
  onChanged: () => void,
): void {
  const { t } = translator;
  describeAbout(t, iconFile);
  setMenu({
    t,
    request: (request) => window.request(request),
    appearance: preferences.read().preferences.appearance,
    chooseAppearance(appearance) {
      preferences.change({ appearance });
      onChanged();
    },
    showAbout: () => app.showAboutPanel(),
    dataDir: profile.dir,
    logFile: join(profile.dir, LOG_FILE),
    isDevelopment: !app.isPackaged,
  });
}

async function connectDesktop({ log, translator }: Program, core: Core): Promise<Desktop> {
  const { openDesktop } = await import('./app/desktop');
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

/** The first time the window goes into the tray, where it went; again where the system did not take it. */
async function tellOfTray(
  { t }: Translator,
  preferences: PreferencesStore,
  desktop: Promise<Desktop>,
): Promise<void> {
  if (preferences.read().hasToldOfTray) return;
  const { notifier } = await desktop;
  const { isAccepted } = await notifier.show({
    id: 'stays-in-tray',
    title: t('shell.tray.stays.title'),
    body: t('shell.tray.stays.body'),
    actions: [],
  });
  if (isAccepted) preferences.noteToldOfTray();
}

async function tellOfRepair({ preferences, translator }: Program): Promise<void> {
  const { repair } = preferences;
  if (!repair) return;
  const { t } = translator;
  await dialog.showMessageBox({
    type: 'warning',
    message: t('shell.preferences.message'),
    detail: t(`shell.preferences.${repair.tag}`, { file: repair.brokenFile }),
    buttons: [t('shell.preferences.ok')],
  });
}

/** The program ends only after everything is written. */
function closeAtTheEnd({ preferences, log }: Program, core: Core): void {
  let isClosed = false;
  async function close(): Promise<void> {
    try {
      await Promise.race([preferences.flush(), wait(CLOSING_MS)]);
      await core.close();
    } catch (cause) {
      log.error('closing', cause);
    }
    isClosed = true;
    // In a turn of its own: asked for within `will-quit`, quitting would be taken for the one that was just put off.
    setImmediate(() => app.quit());
  }
  let isClosing = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close();
  });
}

function isHiddenStart(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'isHidden' in data && data.isHidden === true;
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
