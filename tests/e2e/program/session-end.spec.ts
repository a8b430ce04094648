/** At logout or shutdown the app quits quickly and cleanly, and nothing is lost or shown twice. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { waitForAccepted } from '../../support/app/accepted-notifications';
import { dialogsOf, type App } from '../../support/app/app';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { expect, interviewEnd, minute, test } from '../../support/app/fixtures';
import { windowsOn } from '../../support/app/windows';
import { fullLengthIf } from '../../support/proof-length';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };
const name = 'Cellist at Elm Orchestra';
const databaseFile = (userDataDir: string) => join(userDataDir, 'database', 'afterword.db');

/** What the computer does to programs at logout; resolves when the app has quit by itself and cleanly. */
async function end(app: App, signal: NodeJS.Signals, userDataDir: string): Promise<void> {
  // Playwright forgets it once it is gone.
  const child = app.electron.process();
  process.kill(app.pid, signal);
  await app.exitCode();
  expect(child.signalCode).not.toBe(signal);
  await expectOrder(userDataDir);
}

/** The last of our own code has run. (What the runtime does after that, with a debugger attached, isn't up to us.) */
async function expectOrder(userDataDir: string): Promise<void> {
  const log = await readFile(join(userDataDir, 'afterword.log'), 'utf8');
  expect(log.trimEnd().split('\n').at(-1)).toMatch(/ended in order$/);
  // When closed properly, SQLite leaves nothing beside the file.
  expect(existsSync(`${databaseFile(userDataDir)}-wal`)).toBe(false);
}

/** The states in the ledger, read the way another program would. */
function ledgerStates(userDataDir: string): readonly string[] {
  const database = new Sqlite(databaseFile(userDataDir), { readonly: true });
  try {
    expect(database.pragma('quick_check', { simple: true })).toBe('ok');
    const rows = database.prepare<[], { line: string }>("SELECT kind || ' ' || state AS line FROM reminder");
    return rows.all().map(({ line }) => line);
  } finally {
    database.close();
  }
}

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
  test(`${signal} ends it cleanly, with a half-filled form${fullLengthIf(signal !== 'SIGTERM')}`, async ({
    launch,
    userDataDir,
  }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await expect(card(app.page, name)).toBeVisible();
    // What writes the settings handles these signals itself.
    await expect.poll(() => existsSync(join(userDataDir, 'window.json'))).toBe(true);
    await app.page.keyboard.press('n');
    const form = app.page.getByRole('dialog', { name: 'New application' });
    await form.getByLabel('Company').fill('Half-typed Ltd');
    await expect(form.getByText('Saved as a draft')).toBeVisible();

    await end(app, signal, userDataDir);
    expect(ledgerStates(userDataDir)).not.toEqual([]);

    const again = await launch();
    await expect(card(again.page, name)).toBeVisible();
  });
}

test("the system's own shutdown signal ends it too, and the system is asked to wait", async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await expect(card(app.page, name)).toBeVisible();
  const ended = app.exitCode();
  const isAskedToWait = await app.electron.evaluate(({ powerMonitor }) => {
    let isPrevented = false;
    powerMonitor.emit('shutdown', { preventDefault: () => (isPrevented = true) });
    return isPrevented;
  });
  expect(isAskedToWait).toBe(true);
  await ended;
  await expectOrder(userDataDir);
});

test('logging out while a reminder is on the screen: shown, and not shown again @full', async ({
  launch,
  letTimePass,
  desktop,
  userDataDir,
}) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await expect(card(app.page, name)).toBeVisible();
  await letTimePass(app, 11 * minute);
  const shown = async () => (await desktop.notifications?.shown()) ?? [];
  await expect.poll(async () => (await shown()).length).toBe(1);
  await waitForAccepted(app, 1);
  await end(app, 'SIGTERM', userDataDir);
  expect(ledgerStates(userDataDir)).toContain('due notified');

  const again = await launch();
  await waitForBoard(again.page);
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
  await again.wake();
  await again.wake();
  expect(await shown()).toHaveLength(1);
});

test.describe('without a notification service', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: false } });

  test('reminders that were missed are shown at the next start, once @full', async ({
    launch,
    letTimePass,
    desktop,
    userDataDir,
  }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await expect(card(app.page, name)).toBeVisible();
    await letTimePass(app, 11 * minute);
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
    await end(app, 'SIGTERM', userDataDir);
    expect(ledgerStates(userDataDir)).not.toContain('due notified');

    const notifications = await desktop.startNotifications();
    const again = await launch();
    await expect.poll(async () => (await notifications.shown()).length).toBe(1);
    await waitForAccepted(again, 1);
    await end(again, 'SIGTERM', userDataDir);
    expect(ledgerStates(userDataDir)).toContain('due notified');
    expect(await notifications.shown()).toHaveLength(1);
  });
});

test.describe('without a tray', () => {
  test.use({ desktopOptions: { hasTray: false, hasNotifications: false }, dialogAnswer: null });

  test("the question about closing doesn't block a shutdown @full", async ({ launch, userDataDir }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await app.closeWindow();
    await expect.poll(() => dialogsOf(app.electron)).toHaveLength(1);
    await end(app, 'SIGTERM', userDataDir);
  });
});

test.describe('without a tray', () => {
  test.use({ desktopOptions: { hasTray: false, hasNotifications: false } });

  test('nor does the question in its real message box @full', async ({ launch, userDataDir, desktop }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await app.closeWindow();
    // The app's own window has a different class from the toolkit's message box.
    await expect.poll(() => windowsOn(desktop, '--class', '^electron$'), { timeout: 30_000 }).toBe(1);
    await end(app, 'SIGTERM', userDataDir);
  });
});
