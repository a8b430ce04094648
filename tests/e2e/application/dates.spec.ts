/** Dates and times as people type them, in their region's order, and across midnight. */
import type { Page } from 'playwright/test';
import { addApplication, card, field, waitForBoard } from '../../support/pages/board-page';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { fullLengthIf } from '../../support/proof-length';

const form = (page: Page) => page.getByRole('dialog', { name: 'New application' });
const date = (page: Page) => field(form(page), 'Date');

/** The form of a new application with one interview, its date ready to be typed. */
async function openForm(page: Page): Promise<void> {
  await waitForBoard(page);
  await page.keyboard.press('n');
  await field(form(page), 'Company').fill('Elm Orchestra');
  await field(form(page), 'Role').fill('Cellist');
  await form(page).getByRole('button', { name: 'Add an interview' }).click();
}

const regions = [
  { region: 'de_DE.UTF-8', typed: '03.04.2026', firstDay: 'Mo', five: '17:00' },
  { region: 'en_GB.UTF-8', typed: '03/04/2026', firstDay: 'Mo', five: '17:00' },
  { region: 'en_US.UTF-8', typed: '04/03/2026', firstDay: 'Su', five: '5:00 PM' },
  { region: 'fr_FR.UTF-8', typed: '03/04/2026', firstDay: 'Mo', five: '17:00' },
  { region: 'ja_JP.UTF-8', typed: '2026/04/03', firstDay: 'Su', five: '17:00' },
];
for (const { region, typed, firstDay, five } of regions) {
  test.describe(`under ${region}`, () => {
    test.use({ region });

    test(`${typed} is Fri 3 Apr, with the region's clock and first day of the week${fullLengthIf(!region.startsWith('en_US'))}`, async ({
      sharedApp: { page },
    }) => {
      await openForm(page);
      await date(page).fill(typed);
      await field(form(page), 'Starts').fill('4pm');
      await field(form(page), 'Ends').fill('5 pm');
      await form(page).getByRole('button', { name: 'Pick a date: Date' }).click();
      await expect(date(page)).toHaveValue('Fri 3 Apr 2026');
      const calendar = page.getByRole('dialog', { name: 'Calendar for Date' });
      await expect(calendar.getByRole('columnheader').first()).toHaveText(firstDay);
      await page.keyboard.press('Escape');
      await expect(field(form(page), 'Ends')).toHaveValue(new RegExp(`^${five.replace(' ', '\\s')}$`));
      await form(page).getByRole('button', { name: 'Add application' }).click();
      await card(page, 'Cellist at Elm Orchestra').click();
      const panel = page.getByRole('complementary', { name: 'Cellist at Elm Orchestra' });
      const four = five.replace('17', '16').replace('5:', '4:');
      await expect(panel.getByRole('region', { name: 'Interviews' })).toContainText(`Fri 3 Apr, ${four}`);
    });
  });
}

test.describe('under an American system', () => {
  test.use({ region: 'en_US.UTF-8' });

  test('numbers in another order are asked about, using only the keyboard', async ({
    sharedApp: { page },
  }) => {
    await openForm(page);
    await date(page).fill('03.04.2026');
    await date(page).press('Tab');
    const question = form(page).getByRole('group', { name: 'Which day do you mean?' });
    await expect(question.getByRole('button')).toHaveText(['Fri 3 Apr 2026', 'Wed 4 Mar 2026']);
    await expect(date(page)).toHaveValue('03.04.2026');
    await page.keyboard.press('Tab');
    await expect(question.getByRole('button', { name: 'Fri 3 Apr 2026' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(date(page)).toHaveValue('Fri 3 Apr 2026');
    await expect(date(page)).toBeFocused();
    await expect(question).toBeHidden();
  });

  test('nothing is saved until the question is answered @full', async ({ launch }) => {
    const { page } = await launch();
    await openForm(page);
    await date(page).fill('20/3/2026');
    await page.keyboard.press('Control+Enter');
    await expect(date(page)).toBeFocused();
    const question = form(page).getByRole('group', { name: 'Do you mean this day?' });
    await question.getByRole('button', { name: 'Fri 20 Mar 2026' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Cellist at Elm Orchestra')).toContainText('Interview Fri 20 Mar');
  });
});

test('on blur, a field shows the day, or says what can be typed', async ({ sharedApp: { page } }) => {
  await openForm(page);
  const days = [
    ['2026/03/20', 'Fri 20 Mar 2026'],
    ['20260320', 'Fri 20 Mar 2026'],
    ['20.03.', 'Fri 20 Mar 2026'],
    ['Fri', 'Fri 6 Mar 2026'],
    ['next friday', 'Fri 13 Mar 2026'],
  ] as const;
  for (const [typed, shown] of days) {
    await date(page).fill(typed);
    await date(page).press('Tab');
    await expect(date(page)).toHaveValue(shown);
  }
  const help = form(page).getByText('Type a day such as 03/20/2026, 20 March, Fri or tomorrow.');
  await date(page).fill('soonish');
  await expect(help).toBeHidden();
  await date(page).press('Tab');
  await expect(help).toBeVisible();
  await expect(date(page)).toHaveValue('soonish');
});

test('"tomorrow" in a form draft stays the day it meant when it was typed @full', async ({
  launch,
  clock,
}) => {
  const app = await launch();
  await openForm(app.page);
  await date(app.page).fill('tomorrow');
  await app.page.keyboard.press('Escape');
  await expect(form(app.page)).toBeHidden();
  await app.quit();
  await clock?.advance(day);
  const again = await launch();
  await waitForBoard(again.page);
  await again.page.keyboard.press('n');
  await expect(date(again.page)).toHaveValue('Thu 5 Mar 2026');
});

test.describe('shortly before midnight', () => {
  test.use({ startAt: interviewEnd + 9 * hour - 2 * minute });

  test('a form and a menu left open past midnight count from the new day @full', async ({
    launch,
    letTimePass,
  }) => {
    const app = await launch();
    const { page } = app;
    await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
    await card(page, 'Cellist at Elm Orchestra').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Remind me' }).press('ArrowRight');
    const tomorrow = page.getByRole('menuitem', { name: /^Tomorrow/ });
    await expect(tomorrow).toContainText('Wed 4 Mar, 09:00');
    await letTimePass(app, 5 * minute);
    await expect(tomorrow).toContainText('Thu 5 Mar, 09:00');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);

    await page.keyboard.press('n');
    await form(page).getByRole('button', { name: 'Add an interview' }).click();
    await date(page).fill('today');
    await letTimePass(app, day);
    await date(page).press('Tab');
    await expect(date(page), 'the day meant when it was typed').toHaveValue('Wed 4 Mar 2026');
    await date(page).press('Alt+ArrowDown');
    const calendar = page.getByRole('dialog', { name: 'Calendar for Date' });
    await letTimePass(app, day);
    await calendar.getByRole('button', { name: 'Today', exact: true }).click();
    await expect(date(page)).toHaveValue('Fri 6 Mar 2026');
    await date(page).fill('tomorrow');
    await date(page).press('Tab');
    await expect(date(page)).toHaveValue('Sat 7 Mar 2026');
  });
});
