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
