/** The database is replaced or removed while the app is running, as folder-syncing programs may do. */
import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dialogsOf, type App } from '../../support/app/app';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { fullLengthIf } from '../../support/proof-length';

const first = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };
const second = { company: 'Oak Quartet', role: 'Violist', endedAt: interviewEnd };

/** What is in the database's folder besides the database and its log. */
async function othersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => !/^afterword\.db(-wal|-shm)?$/.test(name))
    .map((name) => name.replace(/\d{8}T\d{6}Z/, 'TIME'));
}

/** Makes the app check its files without waiting for its answer: it may end before giving one. */
function letLook({ electron }: App): void {
  void electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume')).catch(() => undefined);
}

test.describe('the database is removed', () => {
  test.use({ dialogAnswer: null });
  test('the message names it and the copy that holds everything', async ({ launch, userDataDir }) => {
    const app = await launch();
    await addApplication(app.page, first);
    const folder = join(userDataDir, 'database');
    await rm(join(folder, 'afterword.db'));
    letLook(app);
    await expect.poll(() => dialogsOf(app.electron)).toHaveLength(1);
    const [message] = await dialogsOf(app.electron);
    expect(message).toContain('The database was moved or deleted while Afterword was running');
    expect(message).toContain(join(folder, 'afterword.db'));
    expect(message).toContain(join(folder, 'afterword-rescued-'));
    expect(await othersIn(folder)).toEqual(['afterword-rescued-TIME.db']);
    await app.kill();
  });
});

test.describe('the database is replaced by an older one', () => {
  for (const [answer, shown, missing, kept] of [
    ['Put the copy back', second, null, 'afterword-replaced-TIME.db'],
    ['Open the other file', first, second, 'afterword-rescued-TIME.db'],
  ] as const) {
    test.describe(() => {
      test.use({ dialogAnswer: answer });
      test(`“${answer}” is done, and the other file is kept${fullLengthIf(shown === first)}`, async ({
        launch,
        userDataDir,
      }) => {
        const folder = join(userDataDir, 'database');
        const file = join(folder, 'afterword.db');
        const before = await launch();
        await addApplication(before.page, first);
        await before.quit();
        await copyFile(file, `${file}.older`);

        const app = await launch();
        await waitForBoard(app.page);
        await addApplication(app.page, second);
        // The test starts the next one itself.
        await app.electron.evaluate((electron) => {
          electron.app.relaunch = () => undefined;
        });
        await rename(`${file}.older`, file);
        letLook(app);
        expect(await app.exitCode()).toBe(0);
        expect(await othersIn(folder)).toEqual([kept]);

        const { page } = await launch();
        await waitForBoard(page);
        await expect(card(page, `${shown.role} at ${shown.company}`)).toBeVisible();
        if (missing) await expect(card(page, `${missing.role} at ${missing.company}`)).toHaveCount(0);
      });
    });
  }
});
