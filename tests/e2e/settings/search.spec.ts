/** Settings are found by what they say, and reached without the mouse. */
import { expect, test } from '../../support/app/fixtures';
import { waitForBoard } from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';

/** What is typed, the setting that comes first, its section, and the control that then has the focus. */
const searches = [
  ['first check', 'First check-in', 'Rules', 'radio', 'A week after the interview'],
  ['spacingDays', 'Minimum days between messages', 'Rules', 'textbox', 'Minimum days between messages'],
  ['holiday', 'Public holidays', 'Working days', 'combobox', 'Country'],
  ['quiet hours', 'Quiet hours', 'Reminders', 'switch', 'Hold reminders during quiet hours'],
  ['sign', 'Your name, as you sign', 'Messages', 'textbox', 'Your name, as you sign'],
  ['start with', 'Start Afterword with the computer', 'Appearance', 'switch', 'Start Afterword'],
  // Its control is there only once main has answered.
  ['backups', 'Backups', 'Data', 'button', 'Back up now'],
  ['import', 'Import', 'Data', 'button', 'Import…'],
  ['export', 'Export', 'Data', 'button', 'Export…'],
  // The first control of the whole section.
  ['about', 'About', 'About', 'button', 'Copy'],
] as const;

test('any setting is found by its label, its words or its key, by keyboard alone', async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'About');
  for (const [typed, label, section, role, control] of searches) {
    await test.step(typed, async () => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type(typed);
      const first = screen.getByRole('option').first();
      await expect(first).toContainText(label);
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(screen.getByRole('tab', { name: section })).toHaveAttribute('aria-selected', 'true');
      await expect(screen.getByRole(role, { name: control }).first()).toBeFocused();
      await expect(screen.getByRole(role, { name: control }).first()).toBeInViewport();
    });
  }

  await test.step('Escape empties the field first, and closes the settings then', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('nothing of the kind');
    await expect(screen.getByText('No setting found.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(screen.getByRole('combobox', { name: 'Search settings' })).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(screen).toBeHidden();
  });

  await test.step('they open with the field ready to type in', async () => {
    await page.keyboard.press('Control+,');
    await expect(screen.getByRole('combobox', { name: 'Search settings' })).toBeFocused();
  });
});

test('the palette finds settings by what they say, and opens them with the focus there', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  const screen = page.getByRole('dialog', { name: 'Settings' });
  for (const [typed, label, role, control] of [
    // A word of a button there, and one of a name.
    ['restore', 'Backups', 'button', 'Back up now'],
    ['quiet hours', 'Quiet hours', 'switch', 'Hold reminders during quiet hours'],
    ['sign', 'Your name, as you sign', 'textbox', 'Your name, as you sign'],
  ] as const) {
    await test.step(typed, async () => {
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: 'Command palette' });
      await expect(palette.getByRole('combobox')).toBeFocused();
      await page.keyboard.type(typed);
      const found = palette.getByRole('group', { name: 'Settings' }).getByRole('option');
      await found.filter({ hasText: label }).click();
      await expect(screen.getByRole(role, { name: control })).toBeFocused();
      await expect(screen.getByRole(role, { name: control })).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(screen).toBeHidden();
    });
  }
});

test('the export and the report lead back to where they were opened in the settings @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Data');
  for (const [button, name] of [
    ['Export…', 'Export'],
    ['Activity report…', 'Activity report'],
  ] as const) {
    await screen.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(screen.getByRole('tab', { name: 'Data' })).toHaveAttribute('aria-selected', 'true');
    await expect(screen.getByRole('button', { name: 'Export…' })).toBeFocused();
  }
});

test('what is typed while the settings or the palette are still opening is searched for @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  for (const [opens, name] of [
    [',', 'Search settings'],
    ['k', 'Command palette'],
  ] as const) {
    // All in one task: nothing of the dialog can be there in between.
    await page.evaluate((key) => {
      const press = (init: KeyboardEventInit) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
      press({ key, code: key === ',' ? 'Comma' : 'KeyK', ctrlKey: true });
      for (const letter of 'quiet') press({ key: letter, code: `Key${letter.toUpperCase()}` });
    }, opens);
    const field = page.getByRole('combobox', { name });
    await expect(field).toBeFocused();
    await page.keyboard.type(' hours');
    await expect(field).toHaveValue('quiet hours');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
