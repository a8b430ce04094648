/** The menus, and their shortcuts from a real keyboard. */
import type { ElectronApplication } from 'playwright/test';
import { addApplication, call, card, cardIn, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { onScreen } from '../../support/app/windows';

test.use({ startAt: interviewEnd + hour });

const name = 'Cellist at Elm Orchestra';

const chooseMenu = (electron: ElectronApplication, ...labels: readonly string[]) =>
  electron.evaluate(({ Menu }, path) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const [index, label] of path.entries()) {
      const item = items.find((candidate) => candidate.label === label);
      if (!item)
        throw new Error(`no "${label}", only ${items.map((candidate) => candidate.label).join(', ')}`);
      if (index === path.length - 1) (item.click as () => void)();
      items = item.submenu?.items ?? [];
    }
  }, labels);

test('they are complete, and do what they say', async ({ launch }) => {
  const { electron, page } = await launch();
  await waitForBoard(page);
  const labels = await electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  );
  expect(labels).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
  await chooseMenu(electron, 'File', 'New application…');
  await expect(page.getByRole('dialog', { name: 'New application' })).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseMenu(electron, 'File', 'Settings…');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseMenu(electron, 'View', 'Archived applications');
  await expect(page.getByRole('heading', { name: 'Archived applications' })).toBeVisible();
  await chooseMenu(electron, 'View', 'Board');
  await expect(page.getByRole('heading', { name: 'Archived applications' })).toBeHidden();
  await chooseMenu(electron, 'View', 'Command palette…');
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseMenu(electron, 'Edit', 'Find…');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
});

test("undo on a real keyboard undoes one change, or the text field's own edits", async ({
  launch,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  const pressOnScreen = (...keys: readonly string[]) => onScreen(app, desktop, 'key', ...keys);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();
  await pressOnScreen('ctrl+z');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await pressOnScreen('ctrl+shift+z');
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();

  await pressOnScreen('ctrl+n');
  const form = page.getByRole('dialog', { name: 'New application' });
  const quickAdd = form.getByRole('textbox', { name: 'Quick add' });
  await expect(quickAdd).toBeFocused();
  await pressOnScreen('a', 'b', 'c');
  await expect(quickAdd).toHaveValue('abc');
  await pressOnScreen('ctrl+z');
  await expect(quickAdd).not.toHaveValue('abc');
  await page.keyboard.press('Escape');
  await expect(cardIn(page, 'Final follow-up', name), 'and the board is as it was').toBeVisible();
});

test('the name of what they would undo is updated when a deleted application is purged @full', async ({
  launch,
  letTimePass,
}) => {
  const app = await launch();
  const { electron, page } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Northwind', role: 'Editor', endedAt: interviewEnd });
  const cards = JSON.parse((await call(page, 'board:read', null)) as string) as readonly {
    readonly id: string;
    readonly company: string;
  }[];
  const applicationId = cards.find(({ company }) => company === 'Northwind')?.id;
  await call(page, 'change:delete-application', { applicationId });
  const undo = () =>
    electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[1]?.submenu?.items[0]?.label);
  await expect.poll(undo).toMatch(/^Undo: Deleted .*Northwind/);
  await letTimePass(app, 11 * minute);
  await expect.poll(undo).toMatch(/^Undo: Added .*Elm Orchestra/);
});

test('a right click in a text field offers what text editing needs', async ({ launch }) => {
  const { electron, page } = await launch();
  await waitForBoard(page);
  await electron.evaluate(({ Menu }) => {
    const seen: string[] = [];
    (globalThis as { menusSeen?: string[] }).menusSeen = seen;
    Menu.prototype.popup = function (this: Electron.Menu) {
      seen.push(...this.items.filter(({ visible }) => visible).map(({ label }) => label));
    };
  });
  await page.getByRole('searchbox', { name: 'Search' }).fill('something');
  await page.getByRole('searchbox', { name: 'Search' }).click({ button: 'right' });
  const seen = () => electron.evaluate(() => (globalThis as { menusSeen?: string[] }).menusSeen ?? []);
  await expect.poll(seen).toEqual(expect.arrayContaining(['Cut', 'Copy', 'Paste', 'Select all']));
});
