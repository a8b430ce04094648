/** Saved views: named, opened by mouse, by key and from the palette, changed, updated, moved, deleted, and kept. */
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 3 * hour });

test('what is shown is saved under a name, and found again', async ({ launch }) => {
  const app = await launch();
  let { page } = app;
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Northwind', role: 'Editor', details: { industry: 'Publishing' } });
  const list = () => page.getByRole('banner').getByRole('button', { name: /^(Saved views|Books)/ });
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
  const filters = () => page.getByRole('group', { name: 'Filters' });
  const choose = async (facet: string, value: RegExp) => {
    await filters().getByRole('button', { name: facet }).click();
    await page.getByRole('checkbox', { name: value }).check();
    await page.keyboard.press('Escape');
  };

  await test.step('saved from the row of filters', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await choose('Industry', /^Publishing/);
    await filters().getByRole('button', { name: 'Save this view…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await expect(dialog.getByRole('list', { name: 'What it shows' }).getByRole('listitem')).toHaveText([
      ...['Board', 'Industry: Publishing'],
    ]);
    await expect(dialog.getByRole('heading', { name: 'What it shows' })).toBeVisible();
    expect(await accessibilityFaultsOf(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Books');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(list()).toHaveText('Books');
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  await test.step('changed, put back, and updated', async () => {
    await choose('Stage', /^Applied/);
    await expect(list()).toHaveText('Bookschanged');
    await filters().getByRole('button', { name: 'Show it as saved' }).click();
    await expect(list()).toHaveText('Books');
    await page.keyboard.press('Control+2');
    await expect(list()).toHaveText('Bookschanged');
    await filters().getByRole('button', { name: 'Update “Books”' }).click();
    await expect(list()).toHaveText('Books');
  });

  await test.step('the table is arranged as saved, and otherwise as before', async () => {
    const heading = (name: string) => page.getByRole('columnheader', { name });
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
    await page.keyboard.press('Escape');
    await expect(heading('Tags')).toBeHidden();
    await list().click();
    await item('Update to what is shown').click();
    await expect(list()).toHaveText('Books');
    await list().click();
    await item('All applications').click();
    await expect(heading('Tags')).toBeVisible();
    await expect(page.getByText('2 applications')).toBeVisible();
  });

  await test.step('opened by keys, after a restart', async () => {
    await page.keyboard.press('Control+1');
    await app.quit();
    ({ page } = await launch());
    await waitForBoard(page);
    await card(page, 'Editor at Northwind').focus();
    await page.keyboard.press('v');
    await expect(item('All applications')).toBeFocused();
    expect(await accessibilityFaultsOf(page)).toEqual([]);
    await page.keyboard.press('1');
    await expect(page.getByText('1 application', { exact: true })).toBeVisible();
    await expect(list()).toHaveText('Books');
    await expect(page.getByRole('columnheader', { name: 'Tags' })).toBeHidden();
  });

  await test.step('opened from the palette, in whatever letters', async () => {
    await filters().getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(list()).toHaveText('Saved views');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command palette' }).fill('bks');
    await expect(page.getByRole('option', { name: /^Books/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(list()).toHaveText('Books');
  });

  await test.step('listed below what is due, and opened from there', async () => {
    await page.keyboard.press('Control+1');
    const below = page
      .getByRole('navigation', { name: 'Saved views' })
      .getByRole('button', { name: 'Books' });
    await expect(below).toHaveAttribute('aria-current', 'true');
    await expect(below).toHaveAccessibleName('Books 1 application');
    expect(await accessibilityFaultsOf(page)).toEqual([]);
    await filters().getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(below).not.toHaveAttribute('aria-current', 'true');
    await below.press('Enter');
    await expect(list()).toHaveText('Books');
    await expect(page.getByText('1 application', { exact: true })).toBeVisible();
    await expect(page.locator(':focus')).toHaveCount(1);
  });

  await test.step('renamed, moved, deleted, and brought back', async () => {
    await page.keyboard.press('Control+1');
    await list().click();
    await item('Save this view…').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('books');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/already/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Name' }).fill('Books, as cards');
    await page.keyboard.press('Enter');
    await list().click();
    await expect(page.getByRole('menuitem').filter({ hasText: 'Books' })).toHaveText([
      'Books1',
      'Books, as cards2',
    ]);
    await item('Move up').click();
    await list().click();
    await expect(page.getByRole('menuitem').filter({ hasText: 'Books' })).toHaveText([
      'Books, as cards1',
      'Books2',
    ]);
    await item('Delete').click();
    await expect(list()).toHaveText('Saved views');
    await page.keyboard.press('Control+z');
    await expect(list()).toHaveText('Books, as cards');
  });
});

test('Escape leads back to where the list was opened, and the arrow keys walk along the saved views @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  const save = async (name: string) => {
    await card(page, 'Cellist at Elm').focus();
    await page.keyboard.press('v');
    await page.getByRole('menuitem', { name: 'Save this view…' }).press('Enter');
    const field = dialog.getByRole('textbox', { name: 'Name' });
    await expect(field).toBeFocused();
    if (name === '') await page.keyboard.press('Escape');
    else {
      await field.fill(name);
      await page.keyboard.press('Enter');
    }
    await expect(dialog).toHaveCount(0);
    await expect(card(page, 'Cellist at Elm')).toBeFocused();
  };
  // The first time, its code isn't loaded yet.
  for (const name of ['', '', 'One', 'Two', 'Three']) await save(name);

  const views = page.getByRole('navigation', { name: 'Saved views' });
  const view = (name: string) => views.getByRole('button', { name });
  await view('One').focus();
  const walk = [
    ['ArrowDown', 'Two'],
    ['ArrowDown', 'Three'],
    ['ArrowDown', 'Three'],
    ['Home', 'One'],
    ['ArrowUp', 'One'],
    ['End', 'Three'],
    ['ArrowUp', 'Two'],
  ] as const;
  for (const [key, name] of walk) {
    await page.keyboard.press(key);
    await expect(view(name)).toBeFocused();
  }
});
