/** Rows that ended months ago: what their cards, Insights and the activity report say after an import. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { requestOfWindow } from '../../support/app/window-request';
import { openClosed, toast, waitForBoard } from '../../support/pages/board-page';

/** Wednesday 4 March 2026. */
test.use({ startAt: interviewEnd + 30 * hour });

const table = [
  'Company,Role,Date Applied,Interview Date,Status,Date closed',
  'Larkspur,Writer,2025-11-03,2025-11-17 10:00,Rejected,2025-12-01',
  'Brightleaf,Designer,2025-11-04,2025-11-18 10:00,Rejected,2025-12-09',
  'Fern,Planner,2025-11-05,2025-11-19 10:00,Rejected,2025-12-19',
  'Moss,Editor,2025-11-06,2025-11-20 10:00,Rejected,',
  'Oak,Baker,2025-11-07,,Withdrew,2025-11-10',
].join('\n');

async function importTable(page: Page, file: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles(file);
  await expect(dialog.getByRole('cell', { name: 'Closed: rejected, Mon 1 Dec 2025' })).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'Closed: rejected, date unknown' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 5 applications' }).click();
  await expect(toast(page, /^Imported/u)).toBeVisible();
}

test('count on the day they ended, and on no day if nobody knows it @full', async ({ launch, dir }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const file = join(dir, 'ended.csv');
  await writeFile(file, table);
  await importTable(page, file);

  await test.step('on the cards, in the order in which they ended', async () => {
    await openClosed(page);
    const cards = page.getByRole('article');
    await expect(cards).toHaveText([
      /Fern.*2 months ago/u,
      /Brightleaf.*3 months ago/u,
      /Larkspur.*3 months ago/u,
      /Oak.*4 months ago/u,
      /Moss.*date unknown/u,
    ]);
  });

  await test.step('in the history of one', async () => {
    await page.getByRole('article').filter({ hasText: 'Fern' }).click();
    await expect(page.getByText('Closed: Rejected, Fri 19 Dec 2025.')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('in the Insights, without the one whose end nobody knows', async () => {
    await page.keyboard.press('Control+4');
    const figure = page.getByRole('figure', { name: 'How long replies take' });
    await expect(figure.getByRole('group', { name: /^All interviews\. 3 in all/u })).toBeVisible();
    await page.keyboard.press('Control+1');
  });

  await test.step('in the report of their month, and not of this one', async () => {
    await requestOfWindow(app, { tag: 'report-activity' });
    const dialog = page.getByRole('dialog', { name: 'Activity report' });
    const preview = page.frameLocator('iframe[title="Preview of the document"]');
    await expect(preview.getByText('Nothing was recorded in this period.')).toBeVisible();
    await dialog.getByRole('radio', { name: 'Other dates' }).check();
    await dialog.getByLabel('From', { exact: true }).fill('2025-12-01');
    await dialog.getByLabel('To', { exact: true }).fill('2025-12-31');
    await dialog.getByLabel('Name on it').focus();
    await expect(dialog.getByText('3 entries')).toBeVisible();
    await expect(preview.getByRole('row', { name: /Larkspur/u })).toContainText('Mon 1 Dec 2025');
  });
});
