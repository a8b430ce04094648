/** Importing a table: seen before anything is written, one change, one undo; by keyboard alone. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, toast, waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';

test.use({ startAt: interviewEnd + 30 * hour });

const table = [
  'Company,Role,Date Applied,Status,Interview Date,Notes,Salary',
  'Brightleaf,Designer,03/01/2026,🟡 Applied,,from a friend,60k',
  'Larkspur,Writer,03/02/2026,Rejected,,,',
  'Elm Orchestra GmbH,Cellist (m/w/d),02/03/2026,Applied,,heard from them,',
  'Moss Labs,Planner,02/04/2026,Saved,,,',
  'Fern & Sons,Planner,02/05/2026,Vibing,,,',
  ',Planner,02/06/2026,Applied,,,',
  'Ivy,Editor,02/01/2026,Interviewing,03/02/2026 10:00,,',
  'Oak,Baker,02/01/2026,Ghosted,,,',
].join('\n');

test('every word of a long row can be read in the preview @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const company = 'The Association of Very Long and Carefully Spelled Out Company Names in Middle Europe';
  await dialog
    .getByRole('textbox', { name: 'Or paste rows with their header, or the text of an invitation or a mail' })
    .fill(`Company,Role,Date Applied\n${company},Writer,2026-03-02\nOak,Baker,2026-03-01`);
  await dialog.getByRole('button', { name: 'Read what I pasted' }).press('Enter');
  const long = dialog.getByRole('cell', { name: company });
  await expect(long).toBeVisible();
  expect(await long.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBeLessThanOrEqual(0);
  const next = dialog.getByRole('cell', { name: 'Oak' });
  await expect
    .poll(async () => {
      const [above, below] = [await long.boundingBox(), await next.boundingBox()];
      return above && below && below.y >= above.y + above.height;
    })
    .toBe(true);
});

test('a spreadsheet becomes applications: asked, shown, imported, undone', async ({
  launch,
  userDataDir,
}) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog
    .getByRole('textbox', { name: 'Or paste rows with their header, or the text of an invitation or a mail' })
    .fill(table);
  await dialog.getByRole('button', { name: 'Read what I pasted' }).press('Enter');
  await expect(dialog.getByText('4 applications will be added')).toBeVisible();
  await expect(dialog.getByText('1 may already be there')).toBeVisible();
  await expect(dialog.getByText('1 waits for an answer')).toBeVisible();
  // Nothing is imported before the questions are answered: what would import leads to the first that is open.
  await expect(
    dialog.getByRole('radio', { name: /^The day: “03\/01\/2026” is Sat\s3\sJan 2026/ }),
  ).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Save as a file…' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Answer 2 questions first' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: /^The day/ })).toBeFocused();
  await dialog.getByRole('radio', { name: /^The month/ }).check();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog.getByRole('combobox', { name: 'What does “Vibing” mean?' })).toBeFocused();
  await expect(
    dialog
      .getByRole('cell', { name: 'Mon 2 Mar 2026' })
      .or(dialog.getByText(/2\sMar/))
      .first(),
  ).toBeVisible();
  await dialog
    .getByRole('combobox', { name: 'What does “Vibing” mean?' })
    .selectOption({ label: 'Closed: no reply' });
  await expect(dialog.getByText('5 applications will be added')).toBeVisible();
  // One row has no company, whatever is answered.
  await expect(dialog.getByRole('button', { name: 'Save as a file…' })).toBeVisible();
  // What is left out can be taken in.
  const saved = dialog.getByRole('combobox', { name: 'What does “Saved” mean?' });
  await expect(saved).toHaveAccessibleDescription('1 row, left out unless you choose otherwise');
  await saved.selectOption({ label: 'Applied' });
  await expect(dialog.getByText('6 applications will be added')).toBeVisible();
  await expect(dialog.getByText(/left out$/)).toHaveCount(0);
  // So can the meaning of a word that is known.
  await dialog.getByRole('button', { name: 'How the file was read' }).press('Enter');
  await dialog
    .getByRole('group', { name: 'Status words' })
    .getByRole('combobox', { name: 'What does “Ghosted” mean?' })
    .selectOption({ label: 'Closed: rejected' });
  await expect(
    dialog
      .getByRole('region', { name: 'Questions' })
      .getByRole('combobox', { name: 'What does “Ghosted” mean?' }),
  ).toHaveValue('rejected');
  // While the file is read again with what was chosen, nothing is imported.
  const start = dialog.getByRole('button', { name: 'Import 6 applications' });
  await expect(start).toBeEnabled();
  await start.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Brightleaf').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '3 Closed' })).toBeVisible();
  const backups = await readdir(join(userDataDir, 'backups'));
  expect(backups.filter((name) => name.includes('before-import'))).toHaveLength(1);
  await toast(page, 'Imported 6 applications').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Brightleaf')).toHaveCount(0);
  await expect(page.getByText('Elm Orchestra').first()).toBeVisible();
});

test('a table that looks misread is read again in the encoding that is chosen @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  // "楽天グループ" twice, in EUC-JP.
  const company = Buffer.from('b3dac5b7a5b0a5eba1bca5d7', 'hex');
  const row = Buffer.concat([company, Buffer.from(',Writer,2026-02-01\n')]);
  const buffer = Buffer.concat([Buffer.from('Company,Role,Date Applied\n'), row, row]);
  await (await chosen).setFiles({ name: 'jobs.csv', mimeType: 'text/csv', buffer });
  await expect(dialog.getByText(/^Many characters look wrong/)).toBeVisible();
  await expect(
    dialog.getByRole('radiogroup', { name: '1 row repeats an earlier one (line 3)' }),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'How the file was read' }).press('Enter');
  await dialog.getByRole('combobox', { name: 'Encoding' }).selectOption({ label: 'EUC-JP (Japanese)' });
  await expect(dialog.getByRole('cell', { name: '楽天グループ' }).first()).toBeVisible();
  await expect(dialog.getByText(/^Many characters look wrong/)).toHaveCount(0);
});

test('what is no table says so, adds nothing, and leads back to where it was opened', async ({ launch }) => {
  const { page } = await launch();
  const settings = await openSettings(page, 'Data');
  const open = settings.getByRole('button', { name: 'Import…' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const choose = async (name: string, text: string) => {
    const chosen = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose a file…' }).click();
    await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  };
  await choose('list.xlsx', 'PK\u0003\u0004nothing');
  await expect(dialog.getByRole('alert')).toContainText('Save the sheet as CSV');
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings.getByRole('tab', { name: 'Data' })).toHaveAttribute('aria-selected', 'true');
  await expect(open).toBeFocused();

  // What was imported is on the board.
  await page.keyboard.press('Enter');
  await choose('list.csv', 'Company,Role,Status\nFern,Planner,Applied\n');
  await dialog.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(toast(page, 'Imported 1 application')).toBeVisible();
  await expect(settings).toBeHidden();
});
