/** What every end-to-end test starts from: its own desktop, profile and app, and a clock set to a known time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { launchApp, waitForClock, type App } from './app';
import { createAppClock, type AppClock } from './app-clock';
import { openDesktop, type Desktop, type DesktopOptions } from '../desktop/desktop';
import { openDisplay, type Display } from './display';
import { createSharedRun, type SharedRun } from './shared-run';

/** Tuesday 3 March 2026, 15:00 in New York: the day in the rules' worked examples. */
export const interviewEnd = Date.parse('2026-03-03T15:00:00-05:00');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

interface Options {
  /** What the app's clock shows when the test begins (epoch milliseconds); null for the computer's own time. */
  startAt: number | null;
  timeZone: string;
  /** See `LaunchOptions`. */
  region: string | undefined;
  desktopOptions: DesktopOptions;
  launchArgs: readonly string[];
  /** See `LaunchOptions`; undefined shows real message boxes. */
  dialogAnswer: string | null | undefined;
  /** See `LaunchOptions`. */
  holdsTimers: boolean;
}

interface Fixtures {
  /** A folder for the test, removed afterwards. */
  dir: string;
  userDataDir: string;
  desktop: Desktop;
  clock: AppClock | null;
  /** Starts the app on the test's desktop with the test's profile; anything still running at the end is killed. */
  launch: () => Promise<App>;
  /** The clock jumps forward, and the computer notifies the app that it woke. */
  letTimePass: (app: App, milliseconds: number) => Promise<void>;
  /**
   * The app, shared by the journeys of a file that neither end it nor move its clock. Each finds it as if it had just been
   * started. If a journey fails, the next one starts another.
   */
  sharedApp: App;
}

interface WorkerFixtures {
  display: Display;
  sharedRun: SharedRun;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  // Ten minutes before the thank-you is due: by then even a slow machine has finished what comes before.
  startAt: [interviewEnd + day - 10 * minute, { option: true }],
  timeZone: ['America/New_York', { option: true }],
  region: [undefined, { option: true }],
  desktopOptions: [{ hasTray: true, hasNotifications: false }, { option: true }],
  launchArgs: [[], { option: true }],
  dialogAnswer: [undefined, { option: true }],
  holdsTimers: [false, { option: true }],

  display: [
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  sharedRun: [
    async ({ display }, use) => {
      const sharedRun = createSharedRun(display);
      await use(sharedRun);
      await sharedRun.close();
    },
    { scope: 'worker' },
  ],
  sharedApp: async ({ sharedRun, startAt, timeZone, region, launchArgs, desktopOptions }, use, { file }) => {
    const options = { startAt, timeZone, args: launchArgs, desktopOptions };
    await use(await sharedRun.appFor(file, region === undefined ? options : { ...options, region }));
  },
  dir: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'afterword-test-'));
    await use(dir);
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  },
  userDataDir: async ({ dir }, use) => use(join(dir, 'profile')),
  desktop: async ({ display, desktopOptions }, use) => {
    const desktop = await openDesktop(display, desktopOptions);
    await use(desktop);
    await desktop.close();
  },
  clock: async ({ dir, startAt }, use) => use(startAt === null ? null : await createAppClock(dir, startAt)),
  launch: async (
    { userDataDir, desktop, clock, timeZone, region, launchArgs, dialogAnswer, holdsTimers, sharedRun },
    use,
    { file },
  ) => {
    await sharedRun.closeUnlessOf(file);
    const running = new Set<App>();
    await use(async () => {
      const app = await launchApp({
        ...{ userDataDir, env: desktop.env, clock, timeZone, args: launchArgs, holdsTimers },
        ...(region === undefined ? {} : { region }),
        ...(dialogAnswer === undefined ? {} : { dialogAnswer }),
      });
      running.add(app);
      app.electron.process().once('exit', () => running.delete(app));
      return app;
    });
    await Promise.all([...running].map((app) => app.kill()));
  },
  letTimePass: async ({ clock }, use) => {
    await use(async (app, milliseconds) => {
      if (!clock) throw new Error("This test runs on the computer's own time.");
      await clock.advance(milliseconds);
      await waitForClock(app, clock.now() - 500);
      await app.wake();
    });
  },
});
export { expect } from 'playwright/test';
