/** Filters as chips, by mouse and by keyboard. */
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 3 * hour });

test('filters narrow the board down, and are cleared again', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Northwind', role: 'Editor', details: { industry: 'Publishing' } });
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Stage' }).click();
  await page.getByRole('checkbox', { name: /^Applied/ }).check();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(card(page, 'Editor at Northwind')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(filters.getByRole('button', { name: 'Stage: Applied', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: '1 filter', exact: true })).toBeVisible();

  await filters.getByRole('button', { name: 'Industry' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /^Publishing/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(filters.getByText('2 filters')).toBeVisible();
  await filters.getByRole('button', { name: 'Stage: Applied', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Applied/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Thank-you/ }).check();
  await expect(page.getByText('No card here passes the filters.')).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await test.step('the table says so, too', async () => {
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('button', { name: 'Columns' })).toBeVisible();
    await expect(page.getByText('No card here passes the filters.')).toBeVisible();
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('region', { name: 'Applied', exact: true })).toBeVisible();
  });
  await filters.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(filters.getByRole('button', { name: 'Stage' })).toBeFocused();
});

test('F leads to the filters, the arrows along them, and Escape back', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  const filters = page.getByRole('group', { name: 'Filters' });
  const stage = filters.getByRole('button', { name: 'Stage' });
  // The first time, its code isn't loaded yet.
  for (const time of ['first', 'second']) {
    await card(page, 'Cellist at Elm').focus();
    await page.keyboard.press('f');
    await expect(stage, time).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(filters.getByRole('button', { name: 'State' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(stage).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(filters).toHaveCount(0);
    await expect(card(page, 'Cellist at Elm')).toBeFocused();
  }
  await page.keyboard.press('f');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /^Thank-you/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(filters.getByRole('button', { name: 'Stage: Thank-you', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Cellist at Elm')).toBeFocused();
  await expect(filters, 'what is set stays to be seen').toBeVisible();
  await page.keyboard.press('Control+4');
  await page.getByRole('banner').getByRole('button', { name: 'Insights', exact: true }).focus();
  await page.keyboard.press('f');
  await expect(filters.getByRole('button', { name: 'Stage: Thank-you', exact: true })).toBeFocused();
});
