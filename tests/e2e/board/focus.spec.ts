/** Where the keyboard goes when what had the focus is gone: with a view, a menu, or a panel that closes. */
import { addApplication, call, card, dueNow, field, waitForBoard } from '../../support/pages/board-page';
import type { Locator } from 'playwright/test';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { listenToLiveRegions } from '../../support/pages/live-regions';

test.use({ startAt: interviewEnd + 30 * hour });

const name = 'Cellist at Elm Orchestra';

test('a view that is opened by a key takes the focus to what had it before', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Fir', role: 'Baker', endedAt: interviewEnd - hour });
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).focus();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('gridcell', { name: /^Wednesday,? (4 March|March 4)/ })).toBeFocused();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('button', { name: /^Dana Kim/ }).first()).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(card(page, name)).toBeFocused();

  await test.step('pressed with the mouse, the button keeps it', async () => {
    const table = page.getByRole('banner').getByRole('button', { name: 'Table', exact: true });
    await table.click();
    await expect(page.getByRole('row', { name, exact: true })).toBeVisible();
    await expect(table).toBeFocused();
    await page.keyboard.press('Control+1');
  });
});

test('the list of saved views and the panel give the focus back', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).focus();
  await page.keyboard.press('v');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, name)).toBeFocused();

  const row = dueNow(page).getByRole('button', { name: /^Thank Dana Kim/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('a view that lists nothing has the focus in its note, also once its last row is gone @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  const main = page.getByRole('main');
  const add = main.getByRole('button', { name: /^Add/ }).first();
  await add.focus();
  for (const [key, view] of [
    ['Control+2', 'Table'],
    ['Control+5', 'People'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(main.getByRole('region', { name: view })).toBeVisible();
    await expect(add, view).toBeFocused();
  }
  const applicationId = await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist' });
  await page.keyboard.press('Control+2');
  await page.getByRole('row', { name, exact: true }).focus();
  await call(page, 'change:archive-application', { applicationId });
  await expect(page.getByRole('row', { name, exact: true })).toHaveCount(0);
  await expect(main.locator(':focus')).toHaveText(/archived/);
});

test('what goes once its button was pressed passes the focus on to the view', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const applicationId = await addApplication(page, { company: 'Oak', role: 'Baker', endedAt: interviewEnd });
  await call(page, 'change:archive-application', { applicationId });
  const press = async (button: Locator): Promise<void> => {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toBeHidden();
  };
  const main = page.getByRole('main');
  const search = page.getByRole('searchbox');

  await press(page.getByRole('complementary').getByRole('button', { name: 'Not now' }));
  await expect(card(page, name), 'an offer that was declined').toBeFocused();

  await page.keyboard.press('f');
  await press(page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Close' }));
  await expect(card(page, name), 'the row of filters').toBeFocused();

  await search.fill('Oak');
  await press(main.getByRole('button', { name: 'Show archived' }));
  await expect(card(page, 'Baker at Oak'), 'cards found elsewhere').toBeFocused();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await press(main.getByRole('button', { name: /^Back to/ }));
  await expect(card(page, name), 'the archive').toBeFocused();

  for (const [key, found] of [
    ['Control+1', card(page, name)],
    ['Control+2', page.getByRole('row', { name, exact: true })],
    ['Control+5', page.getByRole('button', { name: /^Dana Kim/ }).first()],
  ] as const) {
    await page.keyboard.press(key);
    await expect(found).toBeVisible();
    await search.fill('nobody');
    await press(main.getByRole('button', { name: 'Clear search' }));
    await expect(found, `without the search, after ${key}`).toBeFocused();
  }
});

test('what a search finds is said once nothing more is typed', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Fir Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const heard = await listenToLiveRegions(page);
  const found = async () => (await heard.said()).filter((words) => /found|No card/.test(words));
  await page.keyboard.press('/');
  await page.keyboard.type('elm orch');
  await expect.poll(found).toEqual(['1 card found.']);
  await page.keyboard.type('zz');
  await expect.poll(found).toEqual(['1 card found.', 'No card here matches “elm orchzz”.']);
});

test('which cards are shown is said when the archived ones take their place @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Fir Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const applicationId = await addApplication(page, { company: 'Oak', role: 'Baker' });
  await call(page, 'change:archive-application', { applicationId });
  await card(page, name).focus();
  const heard = await listenToLiveRegions(page);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect.poll(() => heard.said()).toContainEqual('Archived applications: 1');
  await heard.forget();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect.poll(() => heard.said()).toContainEqual('Applications: 2');
});

test('an application that is added takes the focus, whatever had it before', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const openers = [card(page, name), page.getByRole('banner').getByRole('button', { name: 'Filter' })];
  for (const [index, opener] of openers.entries()) {
    await opener.focus();
    await page.keyboard.press('Control+n');
    const form = page.getByRole('dialog', { name: 'New application' });
    await field(form, 'Company').fill(`Fir ${String(index)}`);
    await field(form, 'Role').fill('Baker');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(card(page, `Baker at Fir ${String(index)}`)).toBeFocused();
  }
});
