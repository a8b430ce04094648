/** Templates of the user's own: made from a message, used for the next, kept, deleted, exported and imported. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { addApplication, card, toast, waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const panelOf = (page: Page) => page.getByRole('complementary', { name });
const textOf = (page: Page) => panelOf(page).getByRole('textbox', { name: 'Message' });

async function openComposer(page: Page): Promise<void> {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).click();
  await panelOf(page)
    .getByRole('button', { name: /^Write/ })
    .first()
    .click();
  await expect(textOf(page)).toHaveValue(/Thank you/);
}

test('a message becomes a template, with the facts as fields, and the next begins with it', async ({
  sharedApp: { page },
}) => {
  await openComposer(page);
  await textOf(page).fill('Dear reader,\n\nElm Orchestra needs a Cellist. [why]');
  await panelOf(page).getByRole('button', { name: 'Your templates' }).click();
  await page.getByRole('menuitem', { name: 'Save as a template…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New template' });
  const text = dialog.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveValue('Dear reader,\n\n{company} needs a {role}. [why]');
  await expect(dialog.getByRole('region', { name: 'How it reads' })).toContainText(
    'Elm Orchestra needs a Cellist. [why]',
  );
  await text.fill('Dear {reader}, {company} needs a {role}. [why]');
  await expect(dialog).toContainText('There is no field {reader}.');
  await text.fill('Dear all, {company} needs a {role}. [why]');
  await dialog.getByRole('button', { name: 'Save template' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the template' })).toBeFocused();
  await page.keyboard.type('Needs');
  await dialog.getByRole('button', { name: 'Save template' }).click();
  await expect(dialog).toBeHidden();

  const templates = panelOf(page).getByRole('button', { name: 'Your templates' });
  await expect(templates, 'the focus is where the template was made').toBeFocused();
  await templates.click();
  await page.getByRole('menuitem', { name: 'Needs' }).click();
  await expect(textOf(page)).toHaveValue('Dear all, Elm Orchestra needs a Cellist. [why]');
  await expect(panelOf(page)).toContainText('One gap left: [why]');
  await panelOf(page).getByRole('button', { name: 'Restore my text' }).click();
  await expect(textOf(page)).toHaveValue(/Dear reader/);
});

test('templates are exported, deleted with Undo, and imported; a wrong file changes nothing', async ({
  sharedApp: { page, electron },
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-templates-'));
  const path = join(folder, 'mine.json');
  try {
    await waitForBoard(page);
    await choosesToSave({ electron }, path);
    const screen = await openSettings(page, 'Messages');
    await screen.getByRole('button', { name: 'New template' }).click();
    const dialog = page.getByRole('dialog', { name: 'New template' });
    await dialog.getByRole('textbox', { name: 'Name of the template' }).fill('Brief');
    await dialog.getByRole('textbox', { name: 'Text' }).fill('Hi {first}, thanks for {point}.');
    await dialog.getByRole('button', { name: 'Save template' }).click();
    const list = page.getByRole('list', { name: 'Your templates' });
    await expect(list).toContainText('Brief');
    await expect(screen.getByRole('button', { name: 'New template' })).toBeFocused();
    const edit = screen.getByRole('button', { name: 'Edit Brief' });
    await edit.press('Enter');
    const form = page.getByRole('textbox', { name: 'Name of the template' });
    await expect(form).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(form).toHaveCount(0);
    await expect(edit).toBeFocused();

    await page.getByRole('button', { name: 'Export Brief' }).click();
    await expect(toast(page, `Saved to ${path}.`)).toBeVisible();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      format: 'afterword-templates',
      version: 1,
      templates: [{ name: 'Brief', kind: 'thank-you', subject: '', text: 'Hi {first}, thanks for {point}.' }],
    });
    await page.getByRole('button', { name: 'Delete Brief' }).click();
    await expect(list).not.toContainText('Brief');
    await toast(page, /^Deleted the template /)
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(list).toContainText('Brief');
    await page.getByRole('button', { name: 'Delete Brief' }).click();
    await expect(list).not.toContainText('Brief');

    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, readFileSync(path, 'utf8').replace('{first}', '{frist}'));
    const input = page.locator('input[type="file"]');
    await input.setInputFiles(wrong);
    await expect(toast(page, 'has a field frist')).toBeVisible();
    await expect(list).not.toContainText('Brief');
    await input.setInputFiles(path);
    await expect(list).toContainText('Brief');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a template for a withdrawal is tested against an example, used for one, exported and imported @full', async ({
  launch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-templates-'));
  const path = join(folder, 'mine.json');
  try {
    const { page, electron } = await launch();
    await waitForBoard(page);
    await addApplication(page, {
      ...{ company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Dana Kim' },
    });
    await choosesToSave({ electron }, path);
    const screen = await openSettings(page, 'Messages');
    await screen.getByRole('button', { name: 'New template' }).click();
    const dialog = page.getByRole('dialog', { name: 'New template' });
    await dialog.getByRole('textbox', { name: 'Name of the template' }).fill('Short goodbye');
    await dialog.getByRole('combobox', { name: 'For' }).click();
    await page.getByRole('option', { name: 'Withdrawal' }).click();
    await dialog
      .getByRole('textbox', { name: 'Text' })
      .fill('Dear {first},\n\nI withdraw from the {role} search. [why]');
    await expect(dialog.getByRole('region', { name: 'How it reads' })).toContainText(
      /I withdraw from the .+ search/,
    );
    await dialog.getByRole('button', { name: 'Save template' }).click();
    await page.getByRole('button', { name: 'Export Short goodbye' }).click();
    await expect(toast(page, `Saved to ${path}.`)).toBeVisible();
    await page.getByRole('button', { name: 'Delete Short goodbye' }).click();
    const list = page.getByRole('list', { name: 'Your templates' });
    await expect(list).not.toContainText('Short goodbye');
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect(list).toContainText('Short goodbye');
    await page.keyboard.press('Escape');

    await card(page, name).focus();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await palette.getByRole('combobox', { name: 'Command palette' }).fill('withdraw');
    await palette.getByRole('option', { name: 'Withdraw: Cellist at Elm Orchestra' }).click();
    await expect(textOf(page)).toHaveValue(/withdraw/);
    await panelOf(page).getByRole('button', { name: 'Your templates' }).click();
    await page.getByRole('menuitem', { name: 'Short goodbye' }).click();
    await expect(textOf(page)).toHaveValue('Dear Dana,\n\nI withdraw from the Cellist search. [why]');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a check is turned off for good next to what it finds, and on again in the settings @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await openComposer(page);
  await textOf(page).fill('I expect an answer by Friday.');
  const finding = 'This reads as a demand.';
  await expect(panelOf(page)).toContainText(finding);
  await panelOf(page).getByRole('button', { name: 'Never show again: Demands' }).click();
  await expect(panelOf(page)).not.toContainText(finding);
  const screen = await openSettings(page, 'Messages');
  await screen.getByRole('button', { name: 'Turn on: Demands' }).click();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toContainText(finding);
});
