/** One run of the app for several journeys of a file, because a start takes longer than many of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { Bridge } from '../../../shared/ipc/bridge';
import { openDesktop, type DesktopOptions } from '../desktop/desktop';
import { launchApp, waitForOverlays, type App, type LaunchOptions } from './app';
import { createAppClock } from './app-clock';
import type { Display } from './display';

export interface RunOptions extends Pick<LaunchOptions, 'timeZone' | 'region' | 'args'> {
  readonly desktopOptions: DesktopOptions;
  /** What its clock shows at the start (epoch milliseconds); null for the computer's own time. */
  readonly startAt: number | null;
}

export interface SharedRun {
  /**
   * Starts the app, or reuses the one that was started for this file with the same options: then it undoes everything that
   * was recorded, restores the preferences, loads the page again and discards the drafts.
   */
  appFor(file: string, options: RunOptions): Promise<App>;
  /** Ends an app that another file's journeys shared: its window would be seen beside those of this file. */
  closeUnlessOf(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Limited because its clock keeps running: what is due soon after the start mustn't fall due in a later journey. */
const LONGEST_RUN_MS = 240_000;

interface Run {
  readonly file: string;
  readonly key: string;
  readonly startedAt: number;
  readonly app: App;
  readonly preferences: unknown;
  close(): Promise<void>;
}

export function createSharedRun(display: Display): SharedRun {
  let run: Run | null = null;
  const close = async () => {
    await run?.close();
    run = null;
  };
  return {
    async appFor(file, options) {
      const key = JSON.stringify([file, options]);
      if (run?.key === key && Date.now() - run.startedAt < LONGEST_RUN_MS) {
        await startAgain(run);
      } else {
        await close();
        run = { file, key, ...(await startRun(display, options)) };
      }
      return run.app;
    },
    async closeUnlessOf(file) {
      if (run?.file !== file) await close();
    },
    close,
  };
}

async function startRun(
  display: Display,
  { desktopOptions, startAt, ...options }: RunOptions,
): Promise<Omit<Run, 'file' | 'key'>> {
  const dir = await mkdtemp(join(tmpdir(), 'afterword-test-'));
  const desktop = await openDesktop(display, desktopOptions);
  const clock = startAt === null ? null : await createAppClock(dir, startAt);
  const app = await launchApp({ ...options, userDataDir: join(dir, 'profile'), env: desktop.env, clock });
  return {
    startedAt: Date.now(),
    app,
    preferences: (await settingsOf(app.page)).preferences,
    async close() {
      await app.kill();
      await desktop.close();
      await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Removes everything that the previous journey left. */
async function startAgain({ app: { page }, preferences }: Run): Promise<void> {
  await page.evaluate(async (initial) => {
    const bridge = (window as unknown as { afterword: Bridge }).afterword;
    let reply = await bridge.call('history:undo', null);
    while (reply.ok) reply = await bridge.call('history:undo', null);
    await bridge.call('preferences:change', initial as never);
  }, preferences);
  await page.emulateMedia({ reducedMotion: null });
  await page.reload();
  await waitForOverlays(page);
  // A form that was still open has kept its draft when the page went.
  await page.evaluate(async () => {
    const bridge = (window as unknown as { afterword: Bridge }).afterword;
    const drafts = await bridge.call('draft:list', null);
    for (const key of drafts.ok ? drafts.value : []) await bridge.call('draft:discard', { key });
  });
  await expect(page.getByRole('article')).toHaveCount(0);
}

function settingsOf(page: Page): Promise<{ readonly preferences: unknown }> {
  return page.evaluate(async () => {
    const reply = await (window as unknown as { afterword: Bridge }).afterword.call('settings:read', null);
    if (!reply.ok) throw new Error('The settings were refused.');
    return reply.value;
  });
}
