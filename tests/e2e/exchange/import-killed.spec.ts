/** The process that records an import is killed: the window says so, and the program continues. */
import type { ElectronApplication } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, card, toast, waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

const ROWS = 20_000;
const table = [
  'Company,Role,Date Applied,Status',
  ...Array.from({ length: ROWS }, (_, row) => `Company ${row},Role ${row},2026-02-01,Applied`),
].join('\n');

async function importProcess(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(({ app }) => {
    const found = app
      .getAppMetrics()
      .find(({ name, serviceName }) => [name, serviceName].includes('Afterword import'));
    if (found === undefined) throw new Error('no such process');
    return found.pid;
  });
}

test('nothing of it is there, words say so, the file stays chosen, and another can be imported @full', async ({
  launch,
}) => {
  const { page, electron } = await launch();
  await waitForBoard(page);
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const choose = async (name: string, text: string) => {
    const chosen = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose a file…' }).click();
    await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };
  await page.keyboard.press('ControlOrMeta+o');
  await choose('jobs.csv', table);
  const start = dialog.getByRole('button', { name: `Import ${ROWS.toLocaleString('en')} applications` });
  await start.click({ timeout: 60_000 });
  const recording = page.getByRole('dialog', { name: 'Importing' });
  await expect(recording.getByText(/^Recorded .+ of .+ applications\.$/)).toBeVisible({ timeout: 60_000 });
  process.kill(await importProcess(electron), 'SIGKILL');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Not done: it stopped unexpectedly. Nothing was changed. Please try again.',
  );
  await expect(start).toBeEnabled();

  await dialog.getByRole('button', { name: 'Choose another file' }).click();
  await choose('few.csv', 'Company,Role\nElm Orchestra,Cellist\n');
  await dialog.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(toast(page, /^Imported/u)).toBeVisible({ timeout: 60_000 });
  await expect(card(page, 'Cellist at Elm Orchestra')).toBeVisible();
  await addApplication(page, { company: 'Oak Quartet', role: 'Violist' });
  await expect(card(page, 'Violist at Oak Quartet')).toBeVisible();
  await expect(page.getByText('Company 1', { exact: true })).toHaveCount(0);
});
