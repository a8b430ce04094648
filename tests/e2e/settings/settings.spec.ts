/** Settings take effect at once and are kept. */
import type { Page } from 'playwright/test';
import { addApplication, cardIn, field, markSent, toast, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { resize } from '../../support/pages/layout';
import { confirmation, openSettings, showSection } from '../../support/pages/settings-page';
import { waitForStillness } from '../../support/pages/stillness';

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

test("another article's advice moves the dates, and undo moves them back", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await markSent(page, await addApplication(page, seed), 'thank-you');
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  const screen = await openSettings(page, 'Rules');
  await screen.getByRole('radio', { name: /Two weeks after the interview/ }).check();
  await confirmation(screen).getByRole('button', { name: 'Save' }).click();
  await expect(toast(page, 'Changed the follow-up policy')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Tue 17 Mar, 10:00');

  await test.step('even after a restart', async () => {
    await app.quit();
    const again = await launch();
    await waitForBoard(again.page);
    await expect(cardIn(again.page, 'Check-in', name)).toContainText('due Tue 17 Mar, 10:00');
    await again.page.keyboard.press('Control+z');
    await expect(cardIn(again.page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  });
});

test('light or dark can be chosen, and is kept', async ({ launch }) => {
  const app = await launch();
  await waitForBoard(app.page);
  const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const screen = await openSettings(app.page, 'Appearance');
  await screen.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => isDark(app.page)).toBe(true);
  await app.quit();
  const again = await launch();
  await waitForBoard(again.page);
  expect(await isDark(again.page)).toBe(true);
  await (await openSettings(again.page, 'Appearance')).getByRole('radio', { name: 'Light' }).check();
  await expect.poll(() => isDark(again.page)).toBe(false);
});

test('the name that is saved with Enter keeps the focus, with or without blanks around it @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Messages');
  const name = screen.getByLabel('Your name, as you sign');
  await name.fill('Robin Vale ');
  await name.press('Enter');
  await expect(name).toHaveValue('Robin Vale');
  await expect(name).toBeFocused();
});

test('a choice about how the window looks or closes can be undone from its toast @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Appearance');
  const system = screen.getByRole('radio', { name: 'Same as system' });
  await expect(system).toBeChecked();
  await screen.getByRole('radio', { name: 'Dark' }).check();
  await toast(page, 'Colours: Dark.').getByRole('button', { name: 'Undo' }).click();
  await expect(system).toBeChecked();
  await expect(toast(page, 'Undone: Colours: Dark.')).toBeVisible();
  await screen.getByRole('radio', { name: /^Quit\./ }).check();
  await toast(page, 'Closing the window: Quit.').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(screen.getByRole('radio', { name: /^Quit\./ })).not.toBeChecked();
});

test('a toast covers neither the title nor the buttons of the settings, even in a small window @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const screen = await openSettings(page, 'Messages');
  await resize(app, 1024, 700, 2);
  await page.locator('input[type="file"]').setInputFiles({
    ...{ name: 'wrong.json', mimeType: 'application/json' },
    buffer: Buffer.from('{}'),
  });
  const shown = toast(page, 'This isn’t a file of Afterword templates.');
  await expect(shown).toBeVisible();
  await waitForStillness(page);
  const box = await shown.boundingBox();
  for (const other of [
    screen.getByRole('heading', { name: 'Settings' }),
    ...(await screen.getByRole('button', { name: 'Close', exact: true }).all()),
  ])
    expect(doOverlap(box, await other.boundingBox()), String(other)).toBe(false);
});

test('nor the title of a dialog there @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await resize(app, 1024, 700, 2);
  await (await openSettings(page, 'Appearance')).getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  const shown = toast(page, 'Colours: Dark.');
  // While it has the focus, it stays.
  await shown.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await waitForStillness(page);
  const title = await keys.getByRole('heading', { name: 'Keyboard shortcuts' }).boundingBox();
  expect(doOverlap(await shown.boundingBox(), title)).toBe(false);
});

test('the chosen section is marked at once, before it is drawn @full', async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'About');
  const isMarked = await screen.getByRole('tab', { name: 'Rules' }).evaluate(async (tab) => {
    (tab as HTMLElement).click();
    await Promise.resolve();
    return tab.ariaSelected;
  });
  expect(isMarked).toBe('true');
  await expect(screen.getByRole('tabpanel').getByRole('heading', { name: 'Rules' })).toBeVisible();
});

test('what is loaded in Data pushes nothing away @full', async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'About');
  await screen.evaluate((root) => {
    new MutationObserver(() => {
      const { textContent } = root;
      if (!textContent.includes('Looking for backups…')) return;
      root.dataset.whileLoading = [...root.querySelectorAll('section')]
        .map((part) => part.ariaLabel ?? '')
        .join();
    }).observe(root, { childList: true, subtree: true });
  });
  await showSection(screen, 'Data');
  await expect(screen.getByRole('button', { name: 'Export…' })).toBeVisible();
  await expect(screen, 'nothing below it').toHaveAttribute('data-while-loading', 'Backups');
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function doOverlap(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) throw new Error('One of them is not on the screen.');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('closing the window quits if that is chosen @full', async ({ launch }) => {
  const app = await launch();
  await waitForBoard(app.page);
  const screen = await openSettings(app.page, 'Appearance');
  await screen.getByRole('radio', { name: /^Quit\./ }).check();
  await expect(toast(app.page, 'Closing the window: Quit.')).toBeVisible();
  await app.closeWindow().catch(() => undefined);
  expect(await app.exitCode()).toBe(0);
});

test.describe('in the evening', () => {
  // The thank-you is due at 21:30, within the quiet hours.
  const endedAt = interviewEnd + 6.5 * hour;
  test.use({
    startAt: endedAt + 24 * hour - minute,
    desktopOptions: { hasTray: true, hasNotifications: true },
  });

  test('quiet hours hold a reminder until the morning', async ({ launch, letTimePass, desktop }) => {
    const app = await launch();
    await addApplication(app.page, { ...seed, endedAt });
    await letTimePass(app, 2 * minute);
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
    expect(await desktop.notifications?.shown()).toEqual([]);
    await letTimePass(app, 10 * hour + 29 * minute);
    await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  });

  test('and without them it is shown at once @full', async ({ launch, letTimePass, desktop }) => {
    const app = await launch();
    await addApplication(app.page, { ...seed, endedAt });
    const screen = await openSettings(app.page, 'Reminders');
    await screen.getByRole('switch', { name: /Hold reminders/ }).uncheck();
    await expect(toast(app.page, 'Changed the quiet hours')).toBeVisible();
    await letTimePass(app, 2 * minute);
    await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  });
});

test('quiet hours and the time of day for messages can be typed @full', async ({ launch }) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  const screen = await openSettings(page, 'Reminders');
  await field(screen, 'From').fill('22:30');
  await field(screen, 'From').press('Enter');
  await expect(toast(page, 'Changed the quiet hours')).toBeVisible();
  await showSection(screen, 'Rules');
  await field(screen, 'Time of day for messages').fill('16:30');
  await test.step('typed changes are asked about, even if the dialog is closed', async () => {
    await page.keyboard.press('Escape');
    const asked = confirmation(screen);
    await expect(asked.getByRole('row', { name: /Elm Orchestra/ })).toContainText('Wed 11 Mar, 16:30');
    await asked.getByRole('button', { name: 'Save' }).click();
    await expect(asked).toBeHidden();
  });
  await page.keyboard.press('Escape');
  await expect(screen).toBeHidden();
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 16:30');
});

test('sections can be chosen by keyboard, and the open one stays while the dialog is open', async ({
  launch,
}) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Rules');
  await page.keyboard.press('ArrowDown');
  await expect(screen.getByRole('tab', { name: 'Working days' })).toBeFocused();
  await expect(screen.getByRole('checkbox', { name: 'Monday' })).toBeChecked();
  await page.keyboard.press('End');
  await expect(screen.getByRole('tabpanel')).toContainText('Everything stays on this computer.');
  await page.keyboard.press('ArrowUp');
  await expect(screen.getByRole('tab', { name: 'Data' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(screen.getByRole('radio', { name: 'Same as system' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(screen.getByRole('radio', { name: 'Same as system' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(screen).toBeHidden();
});
