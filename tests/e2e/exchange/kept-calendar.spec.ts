/** The calendar file that is kept up to date: chosen and stopped in the settings, written after changes, and said if not. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, toast } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';

test.use({ startAt: interviewEnd + 30 * hour });

test('follows each change, says in words that its folder is gone, and stops when asked', async ({
  launch,
  dir,
  letTimePass,
}) => {
  const app = await launch();
  const { page, electron } = app;
  const folder = join(dir, 'shared');
  const file = join(folder, 'afterword.ics');
  await mkdir(folder);
  const settings = await openSettings(page, 'Data');
  const part = settings.getByRole('region', { name: 'Export', exact: true });
  await choosesToSave({ electron }, file);
  await part.getByRole('button', { name: 'Choose a place…' }).click();
  await expect(part.getByText(`Kept up to date: ${file}`)).toBeVisible();
  await expect(part.getByText(/^Last written/u)).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  // It waits for more changes; it is kept up to date some seconds after the start.
  await expect(async () => {
    await letTimePass(app, minute);
    expect(await readFile(file, 'utf8')).toContain('Elm Orchestra');
  }).toPass({ timeout: 60_000 });

  await rename(folder, `${folder}-away`);
  await addApplication(page, { company: 'Oak Quartet', role: 'Violist', endedAt: interviewEnd });
  const said = toast(page, /couldn’t be written and is out of date. Its folder isn’t there any more/u);
  await expect(async () => {
    await letTimePass(app, minute);
    await expect(said).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  expect(existsSync(folder)).toBe(false);
  await openSettings(page, 'Data');
  await expect(part.getByText(/is out of date/u)).toBeVisible();

  await rename(`${folder}-away`, folder);
  await expect(async () => {
    await letTimePass(app, 2 * minute);
    expect(await readFile(file, 'utf8')).toContain('Oak Quartet');
  }).toPass({ timeout: 60_000 });
  await expect(part.getByText(/is out of date/u)).toBeHidden();
  await part.getByRole('button', { name: 'Stop updating it' }).click();
  await expect(part.getByRole('button', { name: 'Choose a place…' })).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain('Oak Quartet');
});
