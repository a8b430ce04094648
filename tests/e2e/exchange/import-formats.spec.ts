/** Tables of every kind through the window: read without a question, imported, undone; and what Afterword writes itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';
import { addApplication, toast, waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';

test.use({ startAt: interviewEnd + 30 * hour });

const fixture = (name: string) => resolve(import.meta.dirname, '../../fixtures/exchange/tables', name);
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import', exact: true });

async function importFile(page: Page, file: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+o');
  const chosen = page.waitForEvent('filechooser');
  await dialogOf(page).getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles(file);
}

const formats = [
  ['tab-separated values', null, 2],
  ['Excel’s Unicode text', fixture('bytes/unicode-text.txt'), 1],
  ['a Markdown table', fixture('sources/career-ops.md'), 3],
  ['LinkedIn’s archive', fixture('sources/linkedin-archive.zip'), 3],
] as const;

test('each is imported as one change and undone as one @full', async ({ launch, dir }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const tabs = join(dir, 'jobs.tsv');
  await writeFile(tabs, 'Company\tRole\tStatus\nBrightleaf\tDesigner, lead\tApplied\nOak\tBaker\tRejected\n');
  for (const [format, file, count] of formats) {
    await test.step(format, async () => {
      await importFile(page, file ?? tabs);
      await dialogOf(page)
        .getByRole('button', { name: `Import ${String(count)} application${count === 1 ? '' : 's'}` })
        .click();
      const imported = toast(page, /^Imported/u);
      await expect(page.getByRole('article').first()).toBeVisible();
      await imported.getByRole('button', { name: 'Undo' }).click();
      await expect(toast(page, /^Undone/u)).toBeVisible();
      await expect(page.getByRole('article')).toHaveCount(0);
      await toast(page, /^Undone/u)
        .getByRole('button', { name: 'Dismiss' })
        .click();
    });
  }
});

test('the columns of each kind of table in an archive are asked about @full', async ({ launch, dir }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const archive = join(dir, 'workspace.zip');
  const tables = {
    'Jobs.csv':
      'Company,Status,How I call it and what I would have to do there\nFern,Applied,Writing\nOak,Applied,Sewing\n',
    'Old.csv': 'Role,Status,Where\nTypist,Applied,Moss\n',
  };
  const packed = Object.entries(tables).map(([name, text]) => [name, Buffer.from(text)] as const);
  await writeFile(archive, zipSync(Object.fromEntries(packed)));
  await importFile(page, archive);
  const jobs = dialogOf(page).getByRole('group', { name: 'In Jobs.csv:' });
  const role = jobs.getByRole('combobox', { name: 'Which column holds the role?' });
  await role.selectOption({ label: 'How I call it and what I would have to do there (for example Writing)' });
  await expect(jobs.getByText(/In full: How I call it and what I would have to do there/u)).toBeVisible();
  const old = dialogOf(page).getByRole('group', { name: 'In Old.csv:' });
  await old
    .getByRole('combobox', { name: 'Which column holds the company?' })
    .selectOption({ label: 'Where (for example Moss)' });
  await expect(role).toHaveValue('2');
  await dialogOf(page).getByRole('button', { name: 'Import 3 applications' }).click();
  await expect(page.getByRole('article', { name: /Fern/u })).toContainText('Writing');
  await expect(page.getByRole('article', { name: /Moss/u })).toContainText('Typist');
});

test('rows that can’t be taken are saved as written, and what was explained is forgotten @full', async ({
  launch,
  dir,
}) => {
  const { page, electron } = await launch();
  await waitForBoard(page);
  const header = 'Company,Role,Date Applied,Status,Mood';
  const wrong = ',Planner,03/04/2026,Applied,"calm, hopeful"';
  const table = join(dir, 'jobs.csv');
  await writeFile(table, `${header}\nFern,Editor,03/05/2026,Applied,\n${wrong}\n`);
  await importFile(page, table);
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: /^The day/ }).check();
  await expect(dialog.getByRole('cell', { name: 'left out: no company' })).toBeVisible();
  const left = join(dir, 'left.csv');
  await choosesToSave({ electron }, left);
  await dialog.getByRole('button', { name: 'Save as a file…' }).click();
  await expect(toast(page, 'Saved the rows to')).toBeVisible();
  expect(await readFile(left, 'utf8')).toBe(`\uFEFF${header}\r\n${wrong}\r\n`);
  await dialog.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(toast(page, 'Imported 1 application')).toBeVisible();

  // The order of the dates is remembered until it is forgotten.
  await writeFile(left, (await readFile(left, 'utf8')).replace('\n,', '\nMoss,'));
  await importFile(page, left);
  await expect(dialog.getByText('Read as you explained it last time.')).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'Fri 3 Apr 2026' })).toBeVisible();
  await page.keyboard.press('Escape');
  const settings = await openSettings(page, 'Data');
  await settings.getByRole('button', { name: 'Forget' }).click();
  await expect(toast(page, 'Forgot what you explained about tables')).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Forget' })).toHaveCount(0);
  await settings.getByRole('button', { name: 'Close' }).last().click();
  await importFile(page, left);
  await expect(dialog.getByRole('radio', { name: /^The day/ })).not.toBeChecked();
  await expect(dialog.getByText('Read as you explained it last time.')).toHaveCount(0);
});

test.describe('in Germany', () => {
  test.use({ region: 'de_DE.UTF-8', timeZone: 'Europe/Berlin' });

  test('an exported table is recognised, and imported where it is new @full', async ({ launch, dir }) => {
    const { page, electron } = await launch();
    const notes = 'Zeile 1\nZeile 2; mit "Zitat"';
    await addApplication(page, {
      ...{ company: 'Ulme; "GmbH"', role: '=1+1' },
      details: { notes, appliedOn: '2026-02-03' as never, salary: '48.500,00 €' },
    });
    const file = join(dir, 'tabelle.csv');
    const exported = async (): Promise<string> => {
      await choosesToSave({ electron }, file);
      await page.keyboard.press('ControlOrMeta+Shift+e');
      const exporting = page.getByRole('dialog', { name: 'Export' });
      await exporting.getByRole('radio', { name: 'Applications, for a spreadsheet' }).check();
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(exporting).toBeHidden();
      return readFile(file, 'utf8');
    };
    const before = await exported();
    expect(before).toMatch(/^\uFEFFCompany;Role;/u);
    await importFile(page, file);
    await expect(dialogOf(page).getByText('1 may already be there')).toBeVisible();
    await page.keyboard.press('Escape');
    await writeFile(file, before.replace('Ulme', 'Öl & Söhne'));
    await importFile(page, file);
    await dialogOf(page).getByRole('button', { name: 'Import 1 application' }).click();
    await expect(toast(page, 'Imported 1 application')).toBeVisible();
    const [, row = ''] = before.split(/(?<=;Notes\r\n)/u);
    expect(await exported()).toBe(before + row.replace('Ulme', 'Öl & Söhne'));
  });
});
