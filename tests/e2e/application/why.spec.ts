/** Every date is explained: with its dates and numbers, the rule and the article, and what the other articles would do. */
import type { Locator, Page } from 'playwright/test';
import type { CalendarDate } from '../../../shared/model/time';
import {
  addApplication,
  call,
  card,
  chooseFromCardMenu,
  interviewInput,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

/** Thursday 5 March 2026, two hours after an interview that ended at 11:00. */
const thursdayEnd = Date.parse('2026-03-05T11:00:00-05:00');
test.use({ startAt: thursdayEnd + 2 * hour });

/** The reasons of a card, opened by the keyboard. */
async function openReasons(page: Page, name: string): Promise<Locator> {
  await card(page, name).focus();
  await page.keyboard.press('w');
  const reasons = page.getByRole('dialog', { name: 'Why these dates' });
  await expect(reasons.getByRole('heading', { name: 'Why these dates' })).toBeVisible();
  return reasons;
}

const stepOf = (reasons: Locator, name: string) => reasons.getByRole('group', { name, exact: true });

test("the card's menu opens them too, by mouse and by keyboard @full", async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const applicationId = await addApplication(page, {
    company: 'Alder Quartet',
    role: 'Cellist',
    endedAt: interviewEnd,
  });
  const name = 'Cellist at Alder Quartet';
  const reasons = page.getByRole('dialog', { name: 'Why these dates' });
  await chooseFromCardMenu(page, name, /^Why\?/);
  await expect(stepOf(reasons, 'Thank-you')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reasons).toBeHidden();
  await expect(card(page, name)).toBeFocused();

  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: /^Why\?/ }).press('Enter');
  await expect(stepOf(reasons, 'Thank-you')).toBeVisible();
  await expect(reasons.locator(':focus')).toHaveCount(1);
  await call(page, 'change:delete-application', { applicationId });
  await expect(reasons, 'nothing is left to explain').toBeHidden();
});

test('without a named date, it counts from the thank-you, and another article would wait longer @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Alder Quartet', role: 'Cellist', endedAt: interviewEnd });
  const reasons = await openReasons(page, 'Cellist at Alder Quartet');
  await expect(stepOf(reasons, 'Thank-you')).toContainText('Wed 4 Mar, 15:00');
  const checkIn = stepOf(reasons, 'Check-in');
  await expect(checkIn).toContainText(
    'One week after the thank-you due Wed 4 Mar, it’s time to check in: Wed 11 Mar',
  );
  await expect(checkIn).toContainText(
    'Rule K2, from “How Long Should You Wait to Follow Up After an Interview?” (B)',
  );
  await expect(checkIn).toContainText('Article D would wait two weeks, until Tue 17 Mar.');

  await checkIn.getByRole('button', { name: 'Change in settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('tab', { name: 'Rules', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(settings.getByRole('radio', { name: /^Two weeks after the interview/ })).toBeVisible();
});

test('if the employer named a date, it waits until then and three days longer', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const answer = {
    text: 'within a week',
    saidOn: '2026-03-03' as CalendarDate,
    answerBy: '2026-03-10' as CalendarDate,
  };
  const interviews = [{ ...interviewInput(interviewEnd), answer }];
  await addApplication(page, { company: 'Birch Choir', role: 'Alto', interviews });
  const reasons = await openReasons(page, 'Alto at Birch Choir');
  const checkIn = stepOf(reasons, 'Check-in');
  await expect(checkIn).toContainText('They said Tue 10 Mar. Give them 3 days more: check in on Fri 13 Mar.');
  await expect(checkIn).toContainText('(E)');
  await expect(checkIn.getByRole('button')).toHaveCount(0);
});

test('a strong connection shortens the wait, and a weekend moves the day', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, {
    company: 'Cedar Opera',
    role: 'Prompter',
    endedAt: thursdayEnd,
    details: { hasStrongConnection: true },
  });
  const name = 'Prompter at Cedar Opera';
  const reasons = await openReasons(page, name);
  const checkIn = stepOf(reasons, 'Check-in');
  await expect(checkIn).toContainText(
    'You know someone there well, so three days after the interview on Thu 5 Mar is enough: Sun 8 Mar.',
  );
  await expect(checkIn).toContainText('Sun 8 Mar isn’t one of your working days, so it moves to Mon 9 Mar.');
  await page.keyboard.press('Escape');
  await expect(reasons).toBeHidden();
  await expect(card(page, name)).toBeFocused();

  await test.step('the panel says the same, and links to what decided it', async () => {
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name, exact: true });
    await expect(panel.getByText('so it moves to Mon 9 Mar.'), 'under the date itself').toBeVisible();
    await panel.getByRole('button', { name: 'Why these dates for Check-in?' }).click();
    const steps = panel.getByRole('region', { name: 'Steps and reasons' });
    await expect(steps.getByRole('listitem').first(), 'when the interview began').toContainText('10:00');
    await expect(steps).toContainText('so it moves to Mon 9 Mar.');
    await expect(steps).toContainText('Articles B, C, D and E make no such exception');
    await steps.getByRole('button', { name: 'Change in the application' }).click();
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
  });
});
