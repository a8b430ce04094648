/** The program under test: started, looked at, ended in every way a program can end. */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, expect, type ElectronApplication, type Page } from 'playwright/test';
import type { AppClock } from './app-clock';
import { killGroup } from './child-process';

/** The repository, whose package.json names the built program. */
export const repositoryDir = resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** Where it keeps everything; the test's own. */
  readonly userDataDir: string;
  /** The screen, the bus and whatever else its environment needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Moves its wall clock; null leaves it the computer's. */
  readonly clock: AppClock | null;
  /** The computer's zone, as the program sees it. */
  readonly timeZone: string;
  /** The region whose dates and times the system writes (`de_DE.UTF-8`); none, with 24 hours, if left out. */
  readonly region?: string;
  readonly args?: readonly string[];
  /** Records message boxes instead of showing them (`dialogsOf`), and presses this button; null leaves them open. */
  readonly dialogAnswer?: string | null;
  /** Without timers of five seconds or more: what the program then notices, it was told. */
  readonly holdsTimers?: boolean;
  /** With Chromium's sandbox, which root has to do without. */
  readonly hasSandbox?: boolean;
}

export interface App {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** What the operating system knows it by. */
  readonly pid: number;
  /** Resolves when it has ended, with its exit code; null where it was killed. */
  exitCode(): Promise<number | null>;
  /** Ends it as a person does, from the menu. */
  quit(): Promise<void>;
  /** As the computer does when it wants no answer: with all its processes, at once. */
  kill(): Promise<void>;
  /** Closes the window as a click on its frame does. */
  closeWindow(): Promise<void>;
  /** Whether the window can be seen. */
  isWindowVisible(): Promise<boolean>;
  /** What waking the computer tells the program, and its page: both look at the clock again. */
  wake(): Promise<void>;
}

/** Starts the built program and waits until its window is on the screen: before that it takes no keys. */
export async function launchApp(options: LaunchOptions): Promise<App> {
  const electron = await startElectron(options);
  const app = appOf(electron, await electron.firstWindow());
  await expect.poll(() => app.isWindowVisible(), { timeout: 30_000 }).toBe(true);
  return app;
}

/**
 * Starts it without waiting for a window: there may be a message instead, or none. Without `executablePath` Playwright
 * takes the runtime of the `electron` package (or of ELECTRON_OVERRIDE_DIST_PATH), and only then does it hold the
 * program back until it is connected.
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
      // C names no region, so that no public holidays are guessed, whatever the computer is set to.
      LC_TIME: options.region ?? 'C',
      ...(typeof dialogAnswer === 'string' ? { AFTERWORD_TEST_DIALOG_ANSWER: dialogAnswer } : {}),
      ...options.clock?.env,
    },
    // The page follows the program, which follows the user or the system.
    colorScheme: null,
    timeout: 30_000,
  });
  const evaluate = electron.evaluate.bind(electron) as (...args: unknown[]) => Promise<unknown>;
  electron.evaluate = ((...args: unknown[]) => again(() => evaluate(...args))) as typeof electron.evaluate;
  return electron;
}

/** The texts of the message boxes so far, of a program started with `dialogAnswer`. */
export function dialogsOf(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => (globalThis as { dialogsSeen?: string[] }).dialogsSeen ?? []);
}

/** What a session hands on; nothing of this one's own desktop. */
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
  return {
    electron,
    page,
    pid,
    exitCode: () => ended,
    async quit() {
      // The answer may never come: the program is on its way out.
      void electron.evaluate(({ app }) => setImmediate(() => app.quit())).catch(() => undefined);
      await ended;
    },
    async kill() {
      killGroup(pid);
      await ended;
    },
    closeWindow: () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    isWindowVisible: () =>
      electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window !== undefined && window.isVisible() && !window.isMinimized();
      }),
    async wake() {
      await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    },
  };
}

/** Waits until the program takes `app.wake` for what it is: the clocks of main and of the window show at least `instant`. */
export async function waitForClock(app: App, instant: number): Promise<void> {
  await waitForMainClock(app, instant);
  await clockShows(() => app.page.evaluate(() => Date.now()), instant);
}

/** As `waitForClock`, for a program whose page the test is cut off from. */
export async function waitForMainClock(app: App, instant: number): Promise<void> {
  await clockShows(() => app.electron.evaluate(() => Date.now()), instant);
}

/** libfaketime reads its file once a second, in each process at a time of its own. */
async function clockShows(now: () => Promise<number>, instant: number): Promise<void> {
  await expect.poll(now, { timeout: 10_000 }).toBeGreaterThanOrEqual(instant);
}

/**
 * Asks main once more where the answer was lost: the garbage collector of the inspected program may take the promise
 * that Playwright waits for. What is asked therefore has to bear being done twice.
 */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 10 || !String(error).includes('garbage collected')) throw error;
      await pause(100);
    }
  }
}
