/** Filters as chips, by mouse and by keyboard. */
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, card, panelInterview, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 3 * hour });

test('filters narrow the board down, and are cleared again', async ({ sharedApp: { page } }) => {
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

test('F leads to the filters, the arrows along them, and Escape back', async ({ sharedApp: { page } }) => {
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

test('as many values can be chosen as a saved view may show @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  for (const first of [1, 41, 81]) {
    const names = Array.from({ length: 40 }, (_, index) => `Person ${String(first + index)}`);
    const interviews = [panelInterview(interviewEnd, names)];
    await addApplication(page, { company: `Elm ${String(first)}`, role: 'Cellist', interviews });
  }
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Person' }).click();
  const box = (number: number) =>
    page.getByRole('checkbox', { name: new RegExp(`^Person ${String(number)}\\b`) });
  await expect(page.getByRole('checkbox')).toHaveCount(100);
  for (const each of await page.getByRole('checkbox').all()) await each.check();
  await expect(page.getByText('That’s 100, as many as you can choose.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find in this list' }).fill('Person 101');
  await expect(box(101)).toBeDisabled();
  await page.getByRole('textbox', { name: 'Find in this list' }).fill('Person 10');
  await box(100).uncheck();
  await box(101).check();
  await expect(box(100)).toBeDisabled();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await filters.getByRole('button', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Everybody');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Everybody' })).toBeVisible();
});

test('a filter by somebody follows their name, and leads back', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd, person: 'D. Kim' });
  await addApplication(page, { company: 'Northwind', role: 'Editor' });
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const chip = (name: string) =>
    page
      .getByRole('group', { name: 'Filters' })
      .getByRole('button', { name: `Person: ${name}`, exact: true });
  await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Person' }).click();
  await page.getByRole('checkbox', { name: /^D\. Kim/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: /^D\. Kim/ }).click();
  const name = page.getByRole('complementary').getByRole('textbox', { name: 'Name' });
  await name.fill('Dana Kim');
  await name.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Dana Kim' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(chip('Dana Kim')).toBeVisible();
  await expect(card(page, 'Cellist at Elm')).toBeVisible();
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('Control+z');
  await expect(chip('D. Kim')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
});
