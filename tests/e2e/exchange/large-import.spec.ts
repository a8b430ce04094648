/** Importing many rows: how far it is, cancelled with nothing left, recorded and undone as one; dropped as a file. */
import type { Page } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { toast, waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

const ROWS = 6_000;
const table = [
  'Company,Role,Date Applied,Status',
  ...Array.from({ length: ROWS }, (_, row) => `Company ${row},Role ${row},2026-02-01,Applied`),
].join('\n');

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

test('thousands of rows are cancelled without a trace, then imported and undone as one', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await dropFile(page, 'jobs.csv', table);
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const start = dialog.getByRole('button', { name: `Import ${ROWS} applications` });
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
  await page.keyboard.press('Escape');
  await expect(page.getByText('Company 1', { exact: true })).toHaveCount(0);

  await dropFile(page, 'jobs.csv', table);
  await expect(start).toBeVisible();
  // Another file waits its turn.
  await dropFile(page, 'other.csv', 'Company,Role\nElm Orchestra,Cellist\n');
  await expect(dialog.getByText('Another file comes after this one.')).toBeVisible();
  await expect(start).toBeVisible();
  await start.click();
  await expect(dialog.getByRole('button', { name: 'Import 1 application' })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(toast(page, 'Imported 6000 applications')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('article').first()).toBeVisible();
  await toast(page, 'Imported 6000 applications').getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page, /^Undone/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('article')).toHaveCount(0);
});
