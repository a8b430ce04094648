/** Importing many rows: the progress shown, cancelled without a trace, recorded and undone as one; dropped as a file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { BackupReport } from '../../../shared/model/backups';
import type { App } from '../../support/app/app';
import { holdCalls } from '../../support/app/failing-calls';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, call, card, toast, waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

const ROWS = 6_000;
const table = tableOf(ROWS);

function tableOf(rows: number): string {
  return [
    'Company,Role,Date Applied,Status',
    ...Array.from({ length: rows }, (_, row) => `Company ${row},Role ${row},2026-02-01,Applied`),
  ].join('\n');
}

/** The drag and drop events of the page, with a file. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName = '', contents = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([contents], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    [name, text],
  );
}

/** Whether a text like this was in the window since, however briefly: a fast computer shows some of them for a moment only. */
async function listenFor(page: Page, pattern: string): Promise<() => Promise<boolean>> {
  await page.evaluate((text) => {
    const wanted = new RegExp(text, 'u');
    const look = () => {
      if (wanted.test(document.body.textContent)) document.body.dataset.heard = text;
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, pattern);
  return () => page.evaluate((text) => document.body.dataset.heard === text, pattern);
}

test('thousands of rows are cancelled without a trace, then imported and undone as one @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await dropFile(page, 'jobs.csv', table);
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const start = dialog.getByRole('button', { name: `Import ${ROWS.toLocaleString('en')} applications` });
  await expect(start).toBeVisible();
  // Only the rows in view are there; the last ones come as they are scrolled to.
  const rows = dialog.getByRole('table', { name: 'What happens to each row' });
  expect(await rows.getByRole('row').count()).toBeLessThan(60);
  await rows.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(rows.getByRole('cell', { name: `Company ${ROWS - 1}`, exact: true })).toBeVisible();

  await start.click();
  const recording = page.getByRole('dialog', { name: 'Importing' });
  await expect(recording.getByText(/^Recorded .+ of .+ applications\.$/)).toBeVisible();
  await recording.getByRole('button', { name: 'Cancel import' }).last().click();
  await expect(dialog.getByRole('alert')).toHaveText('Cancelled. Nothing was changed.');
  // The file and what was read of it are still there.
  await expect(start).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Company 1', { exact: true })).toHaveCount(0);

  await dropFile(page, 'jobs.csv', table);
  await expect(start).toBeVisible();
  // Another file waits its turn.
  await dropFile(page, 'other.csv', 'Company,Role\nElm Orchestra,Cellist\n');
  await expect(dialog.getByText('Next: other.csv.')).toBeVisible();
  await expect(start).toBeVisible();
  await start.click();
  await expect(dialog.getByRole('button', { name: 'Import 1 application' })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(toast(page, 'Imported 6,000 applications')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('article').first()).toBeVisible();
  const wasSaid = await listenFor(page, 'Undoing… \\d+%');
  await toast(page, 'Imported 6,000 applications').getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page, /^Undone/)).toBeVisible({ timeout: 60_000 });
  expect(await wasSaid()).toBe(true);
  await expect(page.getByRole('article')).toHaveCount(0);
});

/** So many that there is time to do something else meanwhile. */
const MANY_ROWS = 20_000;

async function startRecording({ page }: App): Promise<void> {
  await dropFile(page, 'jobs.csv', tableOf(MANY_ROWS));
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await dialog
    .getByRole('button', { name: `Import ${MANY_ROWS.toLocaleString('en')} applications` })
    .click({ timeout: 60_000 });
  const recording = page.getByRole('dialog', { name: 'Importing' });
  await expect(recording.getByText(/^Recorded .+ of .+ applications\.$/)).toBeVisible({ timeout: 60_000 });
}

/** At the next start only `Cellist at Elm Orchestra` is there, and the files are in order. */
async function expectNothingOfIt(launch: () => Promise<App>, userDataDir: string): Promise<void> {
  const { page } = await launch();
  await expect(card(page, 'Cellist at Elm Orchestra')).toBeVisible();
  await expect(page.getByText('Company 1', { exact: true })).toHaveCount(0);
  const files = await readdir(join(userDataDir, 'database'));
  expect(files.filter((name) => !/^afterword\.db(?:-wal|-shm)?$/.test(name))).toEqual([]);
  const log = await readFile(join(userDataDir, 'afterword.log'), 'utf8');
  expect(log).toContain('ended in order');
  expect(log).not.toMatch(/overwritten|could not be|ended before/);
}

test('quitting ends what is being recorded, and nothing of it is left @full', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  await addApplication(app.page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await startRecording(app);
  await app.quit();
  expect(await app.exitCode()).toBe(0);
  await expectNothingOfIt(launch, userDataDir);
});

test('restoring a backup ends what is being recorded, too @full', async ({ launch, userDataDir }) => {
  const app = await launch();
  await addApplication(app.page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  // The test starts it again itself.
  await app.electron.evaluate(({ app: program }) => {
    program.relaunch = () => undefined;
  });
  await startRecording(app);
  const { backups } = (await call(app.page, 'backups:read', null)) as BackupReport;
  // The answer doesn't come: the program ends.
  void call(app.page, 'backups:restore', { id: backups[0]?.id }).catch(() => undefined);
  expect(await app.exitCode()).toBe(0);
  await expectNothingOfIt(launch, userDataDir);
});

test('sleep in the middle of it changes nothing, and while it is undone another import is told to wait @full', async ({
  launch,
  letTimePass,
}) => {
  const app = await launch();
  const { page, electron } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await startRecording(app);
  await electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await letTimePass(app, 9 * hour);
  const imported = toast(page, `Imported ${MANY_ROWS.toLocaleString('en')} applications`);
  await expect(imported).toBeVisible({ timeout: 90_000 });

  await dropFile(page, 'other.csv', 'Company,Role\nOak Quartet,Violist\n');
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const start = dialog.getByRole('button', { name: 'Import 1 application' });
  await expect(start).toBeVisible();
  await imported.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('toast').filter({ hasText: /^Undoing/ })).toBeVisible();
  await start.click();
  await expect(dialog.getByRole('alert')).toContainText(
    'another large import or change is still being recorded',
  );
  await expect(toast(page, /^Undone/)).toBeVisible({ timeout: 90_000 });
  await start.click();
  await expect(card(page, 'Violist at Oak Quartet')).toBeVisible();
  await expect(card(page, 'Cellist at Elm Orchestra')).toBeVisible();
  await expect(page.getByText('Company 1', { exact: true })).toHaveCount(0);
});

test('a file that comes just as another is imported is read next @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await dropFile(page, 'jobs.csv', 'Company,Role\nFern,Planner\n');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const start = dialog.getByRole('button', { name: 'Import 1 application' });
  await expect(start).toBeVisible();
  const goOn = await holdCalls(app, 'import:take-opened');
  await start.click();
  await expect(toast(page, 'Imported 1 application')).toBeVisible();
  await dropFile(page, 'other.csv', 'Company,Role\nOak Quartet,Violist\n');
  await expect(dialog.getByText('Next: other.csv.')).toBeVisible();
  await goOn();
  await expect(dialog.getByText('From other.csv')).toBeVisible();
});
