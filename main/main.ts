/** Afterword's main process: one instance, a handler for uncaught errors, and the order of the start. */
import { join } from 'node:path';
import { app, Menu } from 'electron';
import { createTranslator, type Translator } from '../shared/i18n/translator';
import { withTimeout } from './app/lifecycle/with-timeout';
import { parseLaunchOptions } from './app/lifecycle/launch-options';
import { createLog, LOG_FILE, type Log } from './app/lifecycle/log';
import { createOpenedFiles, filesIn } from './app/lifecycle/opened-files';
import { prepareProfile, type Profile } from './app/lifecycle/profile';
import { lockFileIn, takeLock } from './app/lifecycle/single-instance';
import { failToStart, type StartupFailure } from './app/lifecycle/startup-failure';
import { createStartupMarks } from './app/lifecycle/startup-marks';
import { registerAppScheme } from './app/pages/app-protocol';
import { closeOff } from './app/pages/security';
import { isStartedHidden, showWithoutTray, type SecondStart } from './app/window/hidden-start';
import { placeDictionary } from './app/window/spelling';
import type { Core } from './compose/core';
import type { Desktop } from './compose/desktop';
import { composeStartWithComputer, type Program } from './compose/program';
import { finishStart } from './compose/finish-start';
import { coreDeps, openShell, type Shell } from './compose/shell';
import { systemClock } from './platform/clock';
import { identifyToWindows } from './platform/notifications/notifier-electron';
import { openPreferences } from './platform/preferences';
import { systemRegion } from './platform/system/system-formats';

const programDir = join(import.meta.dirname, '..', '..');
const LONGEST_WAIT_FOR_PAGE_MS = 1_000;
/** Notifications and the tray wait for the window to be usable, but no longer than this. */
const LONGEST_WAIT_FOR_WINDOW_MS = 5_000;

const marks = createStartupMarks();
const launch = parseLaunchOptions(process.argv.slice(1), process.cwd());
const openedFiles = createOpenedFiles(filesIn(process.argv.slice(1), process.cwd(), programDir));
// On macOS it comes before the program is ready.
app.on('open-file', (event, path) => {
  event.preventDefault();
  openedFiles.add([path]);
});
Menu.setApplicationMenu(null);
registerAppScheme();
closeOff();
identifyToWindows();
const profile = prepareProfile(launch);

// A folder that can't be written has no place for the lock either, and would look like a second start.
if (!profile.isWritable) void refuse({ reason: 'not-writable', path: profile.dir });
else startOnce(profile);

function startOnce({ dir }: Profile): void {
  const lockFile = lockFileIn(dir, process.platform);
  const request = () => app.requestSingleInstanceLock({ isHidden: launch.isHidden } satisfies SecondStart);
  const outcome = takeLock({ request, lockFile });
  if (outcome === 'ours') void start(profile);
  else if (outcome === 'handed-over') app.exit(0);
  else void refuse({ reason: 'locked', path: lockFile ?? dir });
}

async function refuse(failure: StartupFailure): Promise<void> {
  await app.whenReady();
  await failToStart(failure, systemTranslator().t);
}

async function start(profile: Profile): Promise<void> {
  const log = createLog(profile.dir);
  process.on('uncaughtException', (cause) => log.error('an error nobody caught', cause));
  process.on('unhandledRejection', (cause) => log.error('a rejection nobody caught', cause));
  placeDictionary(programDir, (what, cause) => log.warn(what, cause));
  try {
    await run(await prepare(profile, log));
  } catch (cause) {
    log.error('the program could not start', cause);
    await app.whenReady();
    await failToStart({ reason: 'unexpected', path: join(profile.dir, LOG_FILE) }, systemTranslator().t);
  }
}

async function prepare(profile: Profile, log: Log): Promise<Program> {
  const preferences = openPreferences(profile.dir, (what, cause) => log.warn(what, cause));
  await app.whenReady();
  marks.mark('ready');
  const { startsWithComputer } = preferences.ofWindow();
  const region = systemRegion();
  return {
    ...{ programDir, launch, openedFiles, profile, log, preferences },
    ...{ region, translator: systemTranslator(region) },
    isHidden: isStartedHidden(app, launch, startsWithComputer),
  };
}

/** The window first; the database while its page loads; notifications and the tray once the board can be used. */
async function run(program: Program): Promise<void> {
  const shell = openShell(program);
  marks.mark('window');
  try {
    await startBehind(program, shell);
  } catch (cause) {
    // With nothing behind it, the window would stay open next to the message and accept input that is never saved.
    shell.window.discard();
    throw cause;
  }
}

async function startBehind(program: Program, shell: Shell): Promise<void> {
  const { log, isHidden, preferences } = program;
  const { window } = shell;
  // The board may be there before the rest is.
  const usable = isHidden ? null : shell.windowReady.then(() => marks.mark('usable'));
  // A page that is being started waits for this process again and again, so it first gets all that it runs.
  if (!isHidden) await withTimeout(LONGEST_WAIT_FOR_PAGE_MS, shell.pages.firstPageServed, null);
  const { showFirstBoard } = await import('./compose/first-board');
  const firstBoard = await showFirstBoard(program, shell);
  await preferences.load(systemClock.now());
  const { openCore } = await import('./compose/core');
  const startWithComputer = composeStartWithComputer(program);
  const opened = await openCore(coreDeps(program, shell, startWithComputer), firstBoard);
  log.info(`Afterword ${app.getVersion()} on ${process.platform}, Electron ${process.versions.electron}`);
  if (!opened.ok) {
    log.error('the database was not opened', opened.refusal);
    shell.menu.draw();
    window.discard();
    const { recoverOrEnd } = await import('./compose/recovery');
    await recoverOrEnd(opened.refusal, program);
    return;
  }
  const core = opened.value;
  shell.attachCore(core);
  marks.mark('database');
  if (usable !== null) await withTimeout<unknown>(LONGEST_WAIT_FOR_WINDOW_MS, usable, null);
  marks.mark('started');
  log.info(`started: ${marks.summary()}`);
  startWithComputer.syncWithSystem();
  const desktop = await connectDesktop(program, core, shell);
  shell.attachDesktop(desktop);
  // The program has started: failures from here on don't end it.
  if (isHidden) void showWithoutTray(desktop.tray, window);
  void finishStart({ ...program, core, window, ipc: shell.ipc });
}

async function connectDesktop({ log, translator }: Program, core: Core, shell: Shell): Promise<Desktop> {
  const { openDesktop } = await import('./compose/desktop');
  const desktop = await openDesktop({
    programDir,
    t: translator.t,
    report: (what, cause) => log.warn(what, cause),
    onChanged: () => {
      core.sendSettings();
      core.tick('notifier');
    },
    onActivationToken: (token) => shell.activation.offer(token),
  });
  core.connect(desktop);
  return desktop;
}

function systemTranslator(region = systemRegion()): Translator {
  return createTranslator(app.getLocale(), region);
}
