/** Starting with the computer: offered once, entered in the session, started hidden, and removed again. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright/test';
import { startElectron, type App } from '../../support/app/app';
import { addApplication, call, card, toast, waitForBoard } from '../../support/pages/board-page';
import { endGroup, killGroup, run, startGroup } from '../../support/app/child-process';
import type { AppClock } from '../../support/app/app-clock';
import type { Desktop } from '../../support/desktop/desktop';
import { day, expect, interviewEnd, minute, test } from '../../support/app/fixtures';
import { windowsOn } from '../../support/app/windows';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };
const name = 'Cellist at Elm Orchestra';
const offer = (page: Page) => page.getByRole('complementary', { name: 'Start with the computer' });
const entryFile = ({ env }: Desktop) =>
  join(env.XDG_CONFIG_HOME ?? '', 'autostart', 'org.afterword.Afterword.desktop');

async function preferencesOf(page: Page): Promise<Record<string, unknown>> {
  const settings = (await call(page, 'settings:read', null)) as { preferences: Record<string, unknown> };
  return settings.preferences;
}

interface Session {
  /** Ends what was started, if it hasn't ended by itself. */
  readonly end: () => Promise<void>;
  readonly isRunning: () => boolean;
}

/**
 * Launches a desktop entry and stays as long as what it launched, whose standard output leads into the pipe. The library
 * that sets the clock shares memory from the first process to all that it starts, and removes it with that process: gio
 * would be gone too soon.
 */
const LAUNCH = 'gio launch "$1" | cat';

/** Starts what the session would start, with a program that reads the file the way a session does. */
function startEntry(desktop: Desktop, clock: AppClock | null): Session {
  const child = startGroup('sh', ['-c', LAUNCH, 'sh', entryFile(desktop)], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TZ: 'America/New_York',
      ...desktop.env,
      ...clock?.env,
    },
    stdio: 'ignore',
  });
  return {
    // What gio launched stays in the group.
    end: () => endGroup(child),
    isRunning: () => child.exitCode === null && child.signalCode === null,
  };
}

test("from the offer to the session's own start: tray, no window, the reminder shown", async ({
  launch,
  desktop,
  clock,
}) => {
  const first = await launch();
  const { page } = first;
  await waitForBoard(page);
  await expect(offer(page)).toHaveCount(0);
  await addApplication(page, seed);
  await expect(offer(page)).toContainText('hidden in the tray?');
  expect(existsSync(entryFile(desktop))).toBe(false);

  await offer(page).getByRole('button', { name: 'Start with the computer' }).focus();
  await page.keyboard.press('Enter');
  await expect(offer(page)).toHaveCount(0);
  await expect(toast(page, 'Afterword now starts with the computer')).toBeVisible();
  expect(await readFile(entryFile(desktop), 'utf8')).toMatch(/^Exec=.*"--hidden"$/m);
  expect(await preferencesOf(page)).toMatchObject({ startsWithComputer: true, hasAnsweredStartOffer: true });
  await run('desktop-file-validate', [entryFile(desktop)], process.env);
  await first.quit();
  await expect.poll(() => desktop.tray()).toBeNull();

  await clock?.advance(11 * minute);
  const session = startEntry(desktop, clock);
  try {
    await expect
      .poll(async () => (await desktop.tray())?.toolTip, { timeout: 30_000 })
      .toBe('Afterword: 1 due');
    await expect
      .poll(async () => (await desktop.notifications?.shown())?.length, { timeout: 30_000 })
      .toBe(1);
    expect(await windowsOn(desktop, '--name', '^Afterword$')).toBe(0);
    await desktop.activateTray();
    await expect.poll(() => windowsOn(desktop, '--name', '^Afterword$'), { timeout: 30_000 }).toBe(1);
    await desktop.clickTrayMenu('Quit Afterword');
    await expect.poll(() => desktop.tray(), { timeout: 30_000 }).toBeNull();
  } finally {
    await session.end();
  }
});

test('after "Not now" it never asks again, and switching off removes the entry @full', async ({
  launch,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await offer(first.page).getByRole('button', { name: 'Not now' }).click();
  await expect(offer(first.page)).toHaveCount(0);
  expect(existsSync(entryFile(desktop))).toBe(false);
  await first.quit();

  const second = await launch();
  await expect(card(second.page, name)).toBeVisible();
  await call(second.page, 'preferences:change', { startsWithComputer: true });
  expect(existsSync(entryFile(desktop))).toBe(true);
  await call(second.page, 'preferences:change', { appearance: 'dark' });
  await call(second.page, 'preferences:change', { startsWithComputer: false });
  expect(existsSync(entryFile(desktop))).toBe(false);
  await expect(offer(second.page)).toHaveCount(0);
});

test("the desktop's own settings are followed at the next start @full", async ({ launch, desktop }) => {
  const first = await launch();
  await waitForBoard(first.page);
  await call(first.page, 'preferences:change', { startsWithComputer: true });
  await first.quit();
  const file = entryFile(desktop);
  await writeFile(file, `${await readFile(file, 'utf8')}Hidden=true\n`);
  const second = await launch();
  await waitForBoard(second.page);
  await expect
    .poll(() => preferencesOf(second.page))
    .toMatchObject({ startsWithComputer: false, hasAnsweredStartOffer: true });
  expect(await readFile(file, 'utf8')).toContain('Hidden=true');
});

test("a session that doesn't accept it is reported, and nothing is changed @full", async ({
  launch,
  desktop,
}) => {
  const { page } = await launch();
  await addApplication(page, seed);
  const folder = dirname(entryFile(desktop));
  await mkdir(dirname(folder), { recursive: true });
  await writeFile(folder, 'a file in the place of the folder');
  await offer(page).getByRole('button', { name: 'Start with the computer' }).click();
  await expect(toast(page, 'the system didn’t let Afterword start')).toBeVisible();
  await expect(offer(page)).toBeVisible();
  expect(await preferencesOf(page)).toMatchObject({
    startsWithComputer: false,
    hasAnsweredStartOffer: false,
  });
});

test('when hidden, it follows the computer into another time zone @full', async ({
  launch,
  desktop,
  clock,
  userDataDir,
  timeZone,
}) => {
  const first = await launch();
  await waitForBoard(first.page);
  await call(first.page, 'change:pause-reminders', { until: interviewEnd + 2 * day });
  await first.quit();
  await expect.poll(() => desktop.tray()).toBeNull();

  const args = ['--hidden'];
  const electron = await startElectron({ userDataDir, env: desktop.env, clock, timeZone, args });
  try {
    const toolTip = async () => (await desktop.tray())?.toolTip;
    await expect.poll(toolTip, { timeout: 30_000 }).toMatch(/paused until .* (15:00|3:00\sPM)/);
    // The runtime then sees the same as on a computer that was set to another zone.
    await electron.evaluate(({ powerMonitor }, zone) => {
      process.env.TZ = zone;
      powerMonitor.emit('resume');
    }, 'Europe/Berlin');
    await expect.poll(toolTip).toMatch(/paused until .* (21:00|9:00\sPM)/);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
  } finally {
    killGroup(electron.process().pid ?? 0);
  }
});

test.describe('started hidden', () => {
  test.use({ startAt: null });

  test("a second start that asks for a window gets the first one's @full", async ({
    launch,
    desktop,
    clock,
  }) => {
    const first = await launch();
    await addApplication(first.page, seed);
    await call(first.page, 'preferences:change', { startsWithComputer: true });
    await first.quit();
    const session = startEntry(desktop, clock);
    try {
      await expect.poll(() => desktop.tray(), { timeout: 30_000 }).not.toBeNull();
      // The session may start it twice, which must not show anything.
      const again = startEntry(desktop, clock);
      await expect.poll(again.isRunning, { timeout: 30_000 }).toBe(false);
      expect(await windowsOn(desktop, '--name', '^Afterword$')).toBe(0);
      const visible = await readFile(entryFile(desktop), 'utf8');
      await writeFile(entryFile(desktop), visible.replace(' "--hidden"', ''));
      const visibly = startEntry(desktop, clock);
      await expect.poll(() => windowsOn(desktop, '--name', '^Afterword$'), { timeout: 30_000 }).toBe(1);
      await expect.poll(visibly.isRunning, { timeout: 30_000 }).toBe(false);
    } finally {
      await session.end();
    }
  });

  test.describe('without a tray', () => {
    test.use({ desktopOptions: { hasTray: false, hasNotifications: true } });

    test('the offer says where the window goes, and that is where it goes @full', async ({
      launch,
      desktop,
      clock,
    }) => {
      const first: App = await launch();
      await addApplication(first.page, seed);
      await expect(offer(first.page)).toContainText(
        'This desktop has no tray, so its window opens each time.',
      );
      await offer(first.page).getByRole('button', { name: 'Start with the computer' }).click();
      await expect.poll(() => existsSync(entryFile(desktop))).toBe(true);
      await first.quit();
      const session = startEntry(desktop, clock);
      try {
        await expect.poll(() => windowsOn(desktop, '--name', '^Afterword$'), { timeout: 40_000 }).toBe(1);
      } finally {
        await session.end();
      }
    });
  });
});

test.describe('in the demo', () => {
  test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

  test('nothing is offered or entered @full', async ({ launch, desktop }) => {
    const { page } = await launch();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect.poll(() => preferencesOf(page)).toMatchObject({ hasAnsweredStartOffer: true });
    await expect(offer(page)).toHaveCount(0);
    await expect(call(page, 'preferences:change', { startsWithComputer: true })).rejects.toThrow(
      'autostart-not-in-demo',
    );
    expect(existsSync(entryFile(desktop))).toBe(false);
  });
});
