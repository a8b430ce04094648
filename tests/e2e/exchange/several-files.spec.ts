/** Several files, or a folder: one after the other; each can be skipped, or all that are left. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

const tableOf = (company: string) => `Company,Role\n${company},Writer\n`;
const fileOf = (company: string) => ({
  ...{ name: `${company}.csv`, mimeType: 'text/csv' },
  buffer: Buffer.from(tableOf(company)),
});
const workbook = {
  ...{ name: 'list.xlsx', mimeType: 'application/zip' },
  buffer: Buffer.from('PK\u0003\u0004nothing'),
};

test('one can be skipped, or all that are left', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const choose = async () => {
    await page.keyboard.press('ControlOrMeta+o');
    const chosen = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose a file…' }).click();
    await (await chosen).setFiles(['Acorn', 'Birch', 'Cedar'].map(fileOf));
    await expect(dialog.getByRole('cell', { name: 'Acorn' })).toBeVisible();
    await expect(dialog.getByText('Next: Birch.csv, then 1 more file.')).toBeVisible();
  };
  await choose();
  await dialog.getByRole('button', { name: 'Skip this file' }).press('Enter');
  await expect(dialog.getByRole('cell', { name: 'Birch' })).toBeVisible();
  await expect(dialog.getByText('Next: Cedar.csv.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog.getByRole('cell', { name: 'Cedar' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Birch').first()).toBeVisible();
  await choose();
  await dialog.getByRole('button', { name: 'Cancel them all' }).press('Enter');
  await expect(dialog).toBeHidden();
});

test('one that can’t be imported is named while the next one opens @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles([workbook, fileOf('Acorn')]);
  await expect(dialog.getByRole('cell', { name: 'Acorn' })).toBeVisible();
  await expect(page.getByText('list.xlsx: This is a workbook.').first()).toBeVisible();
});

test('a folder opened with the program stands for the files in it @full', async ({ launch, userDataDir }) => {
  const { page, electron } = await launch();
  await waitForBoard(page);
  const folder = join(userDataDir, 'to import');
  const empty = join(userDataDir, 'nothing');
  await Promise.all([folder, empty].map((path) => mkdir(path)));
  for (const company of ['Acorn', 'Birch']) {
    await writeFile(join(folder, `${company}.csv`), tableOf(company));
  }
  const open = (path: string) =>
    electron.evaluate(({ app }, named) => {
      app.emit('second-instance', {}, ['afterword', named], '/', { isHidden: false });
    }, path);
  await open(folder);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('cell', { name: 'Acorn' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Skip this file' }).press('Enter');
  await expect(dialog.getByRole('cell', { name: 'Birch' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await open(empty);
  await expect(dialog.getByRole('alert')).toHaveText(/^Nothing in that folder can be imported/);
});

test('a folder with more files than are opened says so @full', async ({ launch, userDataDir }) => {
  const { page, electron } = await launch();
  await waitForBoard(page);
  const folder = join(userDataDir, 'too many');
  await mkdir(folder);
  for (let at = 100; at < 201; at += 1) {
    await writeFile(join(folder, `${String(at)}.csv`), tableOf(`Company ${String(at)}`));
  }
  await electron.evaluate(({ app }, named) => {
    app.emit('second-instance', {}, ['afterword', named], '/', { isHidden: false });
  }, folder);
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('cell', { name: 'Company 100' })).toBeVisible();
  await expect(
    dialog.getByText('99 files come after this one. There were more: only the first 100 are opened.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel them all' }).press('Enter');
  await expect(dialog).toBeHidden();
});

test('pasted prose says where it belongs, and stays in the field', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const field = dialog.getByRole('textbox', { name: /^Or paste rows/ });
  const prose = 'Hi Sam,\n\nthank you for coming, it was nice. We will call you by Friday.\n\nDana';
  await field.fill(prose);
  await dialog.getByRole('button', { name: 'Read what I pasted' }).press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/^This is text, not a table\. Paste a reply/);
  await expect(field).toHaveValue(prose);
});

test('words that nobody explains are left out at once, and files that can’t be imported can be chosen @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.locator('input[type="file"]')).toHaveAttribute('accept', /\.csv.*\.xlsx/);
  await dialog
    .getByRole('textbox', { name: /^Or paste rows/ })
    .fill('Company,Role,Status\nOak,Baker,Vibing\nElm,Cellist,Humming\nIvy,Editor,Applied\n');
  await dialog.getByRole('button', { name: 'Read what I pasted' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Answer 2 questions first' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave out the 2 rows that wait' }).press('Enter');
  await expect(dialog.getByText('2 weren’t applied for and are left out')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import 1 application' })).toBeFocused();
});
