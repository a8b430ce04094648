/** The app under test: started, inspected, and ended in every way an app can end. */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, expect, type ElectronApplication, type Page } from 'playwright/test';
import { removeSharedClock, type AppClock } from './app-clock';
import { killGroup } from './child-process';

/** The repository, whose package.json names the built app. */
export const repositoryDir = resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** Where it keeps everything; a folder of the test's own. */
  readonly userDataDir: string;
  /** The display, the bus and whatever else its environment needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Moves its wall clock; null for the computer's clock. */
  readonly clock: AppClock | null;
  /** The computer's zone, as the app sees it. */
  readonly timeZone: string;
  /** The region whose date format the system uses (`de_DE.UTF-8`); if left out, none, with a 24-hour clock. */
  readonly region?: string;
  readonly args?: readonly string[];
  /** Records message boxes instead of showing them (`dialogsOf`), and presses this button; null leaves them open. */
  readonly dialogAnswer?: string | null;
  /** Disables timers of five seconds or more: whatever the app then notices came from an event. */
  readonly holdsTimers?: boolean;
  /** Turns Chromium's sandbox on, which root can't use. */
  readonly hasSandbox?: boolean;
}

export interface App {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Its process id. */
  readonly pid: number;
  /** Resolves when it has ended, with its exit code; null if it was killed. */
  exitCode(): Promise<number | null>;
  /** Quits it the way a person does, from the menu. */
  quit(): Promise<void>;
  /** Kills it and all its processes at once. */
  kill(): Promise<void>;
  /** Closes the window, as a click on its frame does. */
  closeWindow(): Promise<void>;
  /** Whether the window is visible. */
  isWindowVisible(): Promise<boolean>;
  /** Simulates the computer waking up: the app checks the clock again, and so does its page if its window is visible. */
  wake(): Promise<void>;
}

const LONGEST_START_MS = 90_000;

/** Starts the built app and waits until its window is on the screen and accepts keys. */
export async function launchApp(options: LaunchOptions): Promise<App> {
  const electron = await startElectron(options);
  const page = await electron.firstWindow({ timeout: LONGEST_START_MS });
  const app = appOf(electron, page);
  await expect.poll(() => app.isWindowVisible(), { timeout: LONGEST_START_MS }).toBe(true);
  await waitForOverlays(page);
  return app;
}

/** Waits for what opens over the cards, which is loaded last. */
export async function waitForOverlays(page: Page): Promise<void> {
  const overlays = page.locator('main > [data-mantine-shared-portal-node] > *').first();
  await expect(overlays).toBeAttached({ timeout: LONGEST_START_MS });
}

/**
 * Starts it without waiting for a window: there may be a message instead, or nothing. Without `executablePath`, Playwright
 * uses the `electron` package's runtime (or the one in ELECTRON_OVERRIDE_DIST_PATH), and only then does it hold the app
 * back until it is connected.
 */
export async function startElectron(options: LaunchOptions): Promise<ElectronApplication> {
  const { dialogAnswer } = options;
  const recordsDialogs = dialogAnswer !== undefined;
  const electron = await _electron.launch({
    args: [
      ...(recordsDialogs ? ['-r', resolve(import.meta.dirname, 'record-dialogs.cjs')] : []),
      ...(options.holdsTimers === true ? ['-r', resolve(import.meta.dirname, 'hold-timers.cjs')] : []),
      repositoryDir,
      `--user-data-dir=${options.userDataDir}`,
      ...(options.args ?? []),
    ],
    chromiumSandbox: options.hasSandbox ?? process.getuid?.() !== 0,
    cwd: repositoryDir,
    env: {
      ...inheritedEnv(),
      ...options.env,
      TZ: options.timeZone,
      LANG: 'en_US.UTF-8',
      // C names no region, so no public holidays are guessed, whatever the computer's settings.
      LC_TIME: options.region ?? 'C',
      ...(typeof dialogAnswer === 'string' ? { AFTERWORD_TEST_DIALOG_ANSWER: dialogAnswer } : {}),
      ...options.clock?.env,
    },
    // The page follows the app, which follows the user or the system.
    colorScheme: null,
    timeout: LONGEST_START_MS,
  });
  const { pid } = electron.process();
  if (options.clock !== null && pid !== undefined)
    electron.process().once('exit', () => void removeSharedClock(pid));
  const evaluate = electron.evaluate.bind(electron) as (...args: unknown[]) => Promise<unknown>;
  electron.evaluate = ((...args: unknown[]) => again(() => evaluate(...args))) as typeof electron.evaluate;
  return electron;
}

/** The texts of the message boxes so far, for an app started with `dialogAnswer`. */
export function dialogsOf(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => (globalThis as { dialogsSeen?: string[] }).dialogsSeen ?? []);
}

/** Presses a button of the message box that is open, for an app started with `dialogAnswer` null. */
export async function pressInDialog(electron: ElectronApplication, button: string): Promise<void> {
  await electron.evaluate((_, name) => {
    (globalThis as unknown as { pressInDialog: (button: string) => void }).pressInDialog(name);
  }, button);
}

/** What a session passes on; nothing from this computer's own desktop. */
function inheritedEnv(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'USER', 'ELECTRON_OVERRIDE_DIST_PATH', 'ELECTRON_EXEC_PATH', 'TMPDIR'];
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function appOf(electron: ElectronApplication, page: Page): App {
  const child = electron.process();
  const { pid } = child;
  if (pid === undefined) throw new Error('The program has no process.');
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isVisible = () =>
    electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window !== undefined && window.isVisible() && !window.isMinimized();
    });
  return {
    electron,
    page,
    pid,
    exitCode: () => ended,
    async quit() {
      // The answer may never come: the app is quitting.
      void electron.evaluate(({ app }) => setImmediate(() => app.quit())).catch(() => undefined);
      await ended;
    },
    async kill() {
      killGroup(pid);
      await ended;
    },
    closeWindow: () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    isWindowVisible: isVisible,
    async wake() {
      await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
      if (await isVisible()) await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    },
  };
}

/**
 * Waits until the clock jump has arrived: the clocks of main and of the window show at least `instant`. A hidden window
 * isn't asked: one in thirty or so doesn't run what it is asked to until it is shown (Electron 33).
 */
export async function waitForClock(app: App, instant: number): Promise<void> {
  await waitForMainClock(app, instant);
  if (!(await app.isWindowVisible())) return;
  await clockShows('the window', () => app.page.evaluate(() => Date.now()), instant);
}

/** Like `waitForClock`, for an app whose page the test is cut off from. */
export async function waitForMainClock(app: App, instant: number): Promise<void> {
  await clockShows('main', () => app.electron.evaluate(() => Date.now()), instant);
}

/** libfaketime reads its file once a second, at a different moment in each process. */
async function clockShows(whose: string, now: () => Promise<number>, instant: number): Promise<void> {
  await expect.poll(now, `the clock of ${whose}`).toBeGreaterThanOrEqual(instant);
}

/**
 * Asks main again if the answer was lost: the inspected app may garbage-collect the promise that Playwright awaits, as long
 * as main has nothing to do (while it waits for its page, which takes long on a busy computer). So the request must be safe
 * to repeat.
 */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  const began = Date.now();
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() - began > LONGEST_START_MS || !String(error).includes('garbage collected')) throw error;
      await pause(100);
    }
  }
}
