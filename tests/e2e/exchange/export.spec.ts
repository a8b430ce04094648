/** Exporting everything and importing it elsewhere, and the tables; by keyboard alone. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, toast } from '../../support/pages/board-page';

/** The files that are shown in their folder from now on. */
async function filesShown(electron: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  const files = await electron.evaluateHandle(({ shell }) => {
    const paths: string[] = [];
    shell.showItemInFolder = (path) => void paths.push(path);
    return paths;
  });
  return () => files.evaluate((paths) => paths);
}

test.use({ startAt: interviewEnd + 30 * hour });

test('everything is exported, imported in another profile, and exported with the same bytes', async ({
  launch,
  userDataDir,
}) => {
  const { page, electron } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const file = join(userDataDir, 'everything.json');
  await choosesToSave({ electron }, file);
  const shown = await filesShown(electron);
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'Everything, as one file' })).toBeFocused();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  const saved = toast(page, `Saved to ${file}`);
  await saved.getByRole('button', { name: 'Show file' }).click();
  await expect.poll(shown).toEqual([file]);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('Elm Orchestra');

  // The same file again, opened with the program: nothing new.
  const importing = page.getByRole('dialog', { name: 'Import' });
  await electron.evaluate(({ app }, path) => {
    app.emit('second-instance', {}, ['afterword', path], '/', { isHidden: false });
  }, file);
  await expect(importing.getByText('Everything in this file is already here.')).toBeVisible();
  await expect(importing.getByRole('button', { name: 'Import' })).toBeDisabled();

  // As if it came from another computer: other ids.
  const other = join(userDataDir, 'other.json');
  await writeFile(
    other,
    text.replaceAll(/-7([0-9a-f]{3})-/gu, '-7fff-').replaceAll('Elm Orchestra', 'Oak Quartet'),
  );
  await importing.getByRole('button', { name: 'Choose another file' }).click();
  const chosen = page.waitForEvent('filechooser');
  await importing.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await (await chosen).setFiles(other);
  await expect(importing.getByText('1 application will be added').first()).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);

  // A file where the backups should go: none can be made.
  const backups = join(userDataDir, 'backups');
  await rm(backups, { recursive: true, force: true });
  await writeFile(backups, '');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(importing.getByRole('alert')).toContainText(
    'Nothing was imported, because no backup could be made first.',
  );
  const imported = page.getByRole('article', { name: 'Cellist at Oak Quartet', includeHidden: true });
  await expect(imported).toHaveCount(0);
  await rm(backups);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(importing).toBeHidden();
  await expect(page.getByText('Oak Quartet').first()).toBeVisible();
  await toast(page, 'Imported').getByRole('button', { name: 'Undo' }).click();
  const restoring = page.getByRole('dialog', { name: 'Restore a backup' });
  await expect(restoring.getByText(/^Before an import/)).toBeVisible();
  await expect(restoring.getByRole('radio')).toBeChecked();
});

test('a table goes to a file; a folder that is gone is said, and the dialog stays', async ({
  launch,
  userDataDir,
}) => {
  const { page, electron } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: '=1+1', endedAt: interviewEnd });
  await choosesToSave({ electron }, join(userDataDir, 'gone', 'table.csv'));
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: 'Everything, as one file' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Applications, for a spreadsheet' })).toBeChecked();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog.getByRole('alert')).toContainText('the folder isn’t there any more');
  const file = join(userDataDir, 'table.csv');
  await choosesToSave({ electron }, file);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  expect(await readFile(file, 'utf8')).toMatch(/^\uFEFFCompany[,;]Role[,;]/u);
  expect(await readFile(file, 'utf8')).toContain("'=1+1");
});
