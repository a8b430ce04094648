/** Starting, starting twice, failing, and quitting. */
import { once } from 'node:events';
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { dialogsOf, repositoryDir, startElectron } from '../../support/app/app';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';
import { killGroup, startGroup } from '../../support/app/child-process';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { fullLengthIf } from '../../support/proof-length';

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

test.describe('the window', () => {
  test('a second start shows the first window and exits', async ({ launch, desktop, userDataDir }) => {
    const first = await launch();
    await waitForBoard(first.page);
    await first.closeWindow();
    await expect.poll(() => first.isWindowVisible()).toBe(false);

    expect(await exitCodeOfSecondStart(userDataDir, desktop.env)).toBe(0);
    await expect.poll(() => first.isWindowVisible()).toBe(true);
  });

  test('comes back where it was', async ({ launch }) => {
    const place = { x: 120, y: 60, width: 1200, height: 760 };
    const first = await launch();
    await waitForBoard(first.page);
    await first.electron.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      place,
    );
    const boundsOf = (electron: ElectronApplication) =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
    await expect.poll(() => boundsOf(first.electron)).toEqual(place);
    await first.quit();
    const second = await launch();
    await waitForBoard(second.page);
    await expect.poll(() => boundsOf(second.electron)).toEqual(place);
  });

  test('a crashed page is reloaded without losing anything', async ({ launch }) => {
    const { electron, page } = await launch();
    await addApplication(page, seed);
    await expect(card(page, name)).toBeVisible();
    await page.keyboard.press('n');
    const form = page.getByRole('dialog', { name: 'New application' });
    await form.getByLabel('Company').fill('Half-typed Ltd');
    await expect(form.getByText('Saved as a draft')).toBeVisible();

    const crashed = page.waitForEvent('crash');
    await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await crashed;
    // Playwright has lost the crashed page too, so the rest asks main.
    const ask = (script: string) =>
      electron.evaluate(
        ({ BrowserWindow }, code) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<unknown>,
        script,
      );
    await expect
      .poll(() => ask(`document.querySelector('article')?.getAttribute('aria-label') ?? null`))
      .toBe(name);
    const draft = await ask(`(async () => {
      const [key] = (await window.afterword.call('draft:list', null)).value;
      return (await window.afterword.call('draft:read', { key })).value;
    })()`);
    expect(draft).toContain('Half-typed Ltd');
  });
});

test.describe('without a tray', () => {
  test.use({ desktopOptions: { hasTray: false, hasNotifications: false } });

  test.describe('closing the window', () => {
    test.use({ dialogAnswer: 'Minimise' });
    test('asks once whether to keep running, and remembers the answer', async ({ launch }) => {
      const { electron, page, closeWindow } = await launch();
      await waitForBoard(page);
      await closeWindow();
      await expect.poll(() => dialogsOf(electron)).toHaveLength(1);
      expect((await dialogsOf(electron))[0]).toContain('Keep Afterword running?');
      const isMinimized = () =>
        electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
      await expect.poll(isMinimized).toBe(true);
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.restore());
      await expect.poll(isMinimized).toBe(false);
      await closeWindow();
      await expect.poll(isMinimized).toBe(true);
      expect(await dialogsOf(electron)).toHaveLength(1);
    });
  });

  test.describe('closing the window', () => {
    test.use({ dialogAnswer: 'Quit' });
    test('quits if that is chosen', async ({ launch }) => {
      const { page, closeWindow, exitCode } = await launch();
      await waitForBoard(page);
      // The answer may never come: the app is quitting.
      await closeWindow().catch(() => undefined);
      expect(await exitCode()).toBe(0);
    });
  });
});

test.describe('a data folder that is synced', () => {
  test.use({ dialogAnswer: 'Continue' });
  test('is warned of once, and the settings keep saying so @full', async ({
    launch,
    userDataDir,
  }, testInfo) => {
    await mkdir(userDataDir, { recursive: true });
    await writeFile(join(userDataDir, '.dropbox'), '');
    const first = await launch();
    await expect.poll(() => dialogsOf(first.electron)).toHaveLength(1);
    expect((await dialogsOf(first.electron))[0]).toContain('a folder that Dropbox syncs');
    await waitForBoard(first.page);
    const screen = await openSettings(first.page, 'Data');
    await expect(screen.getByText('Your data is in a folder that Dropbox syncs')).toBeVisible();
    await first.page.screenshot({ path: testInfo.outputPath('data.png') });
    await first.quit();

    const second = await launch();
    await openSettings(second.page, 'Data');
    await expect(second.page.getByText('Your data is in a folder that Dropbox syncs')).toBeVisible();
    expect(await dialogsOf(second.electron)).toEqual([]);
  });
});

test.describe("a database that can't be used", () => {
  const databaseFile = (userDataDir: string) => join(userDataDir, 'database', 'afterword.db');

  /** Creates a good profile with one application, then spoils its file with `spoil`. */
  const troubles = [
    {
      title: 'damaged',
      message: 'The database is damaged',
      spoil: async (file: string) => {
        const bytes = await readFile(file);
        bytes.fill(0x5a, 4096, bytes.length);
        await writeFile(file, bytes);
      },
    },
    {
      title: 'of another kind',
      message: 'The database file isn’t a database',
      spoil: (file: string) => writeFile(file, 'My shopping list, which happens to lie here.'.repeat(10)),
    },
    {
      title: 'empty',
      message: 'The database has become empty',
      spoil: (file: string) => writeFile(file, ''),
    },
    {
      title: 'newer than the program',
      message: 'The database was saved by a newer version of Afterword',
      spoil: async (file: string) => {
        const bytes = await readFile(file);
        bytes.writeUInt32BE(9_999, 60);
        await writeFile(file, bytes);
      },
    },
  ] as const;

  for (const { title, message, spoil } of troubles) {
    test(`${title}: says so plainly and leaves it unchanged${fullLengthIf(title !== 'damaged')}`, async ({
      launch,
      desktop,
      userDataDir,
      timeZone,
    }) => {
      const first = await launch();
      await addApplication(first.page, seed);
      await first.quit();
      const file = databaseFile(userDataDir);
      await spoil(file);
      const before = await readFile(file);

      await expect(startAndReadMessage({ userDataDir, env: desktop.env, timeZone })).resolves.toContain(
        message,
      );
      expect(await readFile(file)).toEqual(before);
      expect((await readdir(join(userDataDir, 'database'))).filter((entry) => entry.endsWith('.db'))).toEqual(
        ['afterword.db'],
      );
    });
  }

  test('a second start while only the message is shown brings it to the front @full', async ({
    desktop,
    userDataDir,
    timeZone,
  }) => {
    await mkdir(join(userDataDir, 'database'), { recursive: true });
    await writeFile(databaseFile(userDataDir), '');
    const first = await startElectron({
      ...{ userDataDir, timeZone },
      env: desktop.env,
      clock: null,
      dialogAnswer: null,
    });
    await expect.poll(() => dialogsOf(first)).toHaveLength(1);
    expect(await exitCodeOfSecondStart(userDataDir, desktop.env)).toBe(0);
    // Closed and shown again: the only way to raise it.
    await expect.poll(() => dialogsOf(first)).toHaveLength(2);
    const [shown, again] = await dialogsOf(first);
    expect(again).toBe(shown);
    killGroup(first.process().pid ?? 0);
  });

  test("a folder that can't be locked: says so plainly", async ({ desktop, userDataDir, timeZone }) => {
    await mkdir(join(userDataDir, 'SingletonLock'), { recursive: true });
    await expect(startAndReadMessage({ userDataDir, env: desktop.env, timeZone })).resolves.toContain(
      'Afterword can’t tell whether it is already running',
    );
  });

  test("a folder that isn't writable: says so plainly @full", async ({ desktop, dir, timeZone }) => {
    // Root may write to any folder, so here there is a file in the folder's place.
    const isRoot = process.getuid?.() === 0;
    const folder = join(dir, 'locked');
    if (isRoot) await writeFile(folder, 'not a folder');
    else {
      await mkdir(folder);
      await chmod(folder, 0o500);
    }
    await expect(startAndReadMessage({ userDataDir: folder, env: desktop.env, timeZone })).resolves.toContain(
      'Afterword can’t write to its data folder',
    );
  });
});

/** Starts the program again while it runs; returns what that start exits with. */
async function exitCodeOfSecondStart(userDataDir: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  const second = startGroup(
    process.env.ELECTRON_EXEC_PATH ?? 'electron',
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), repositoryDir, `--user-data-dir=${userDataDir}`],
    { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env }, stdio: 'ignore' },
  );
  const [exitCode] = (await once(second, 'exit')) as [number | null];
  return exitCode;
}

/** Starts the app and reads the message it shows instead of its window. */
async function startAndReadMessage(options: {
  readonly userDataDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeZone: string;
}): Promise<string> {
  const electron = await startElectron({ ...options, clock: null, dialogAnswer: null });
  try {
    await expect.poll(() => dialogsOf(electron)).toHaveLength(1);
    return (await dialogsOf(electron)).join('\n');
  } finally {
    killGroup(electron.process().pid ?? 0);
  }
}
