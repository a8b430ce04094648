/** The short form after an interview: takes half a minute by keyboard, or can be skipped. */
import type { Page } from 'playwright/test';
import type { InterviewId } from '../../../shared/model/ids';
import {
  addApplication,
  call,
  card,
  field,
  panelInterview,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, interviewEnd, minute, test } from '../../support/app/fixtures';
import { requestOfWindow } from '../../support/app/window-request';

// The nudge comes an hour after the interview.
test.use({ startAt: interviewEnd + 58 * minute });

const name = 'Cellist at Elm Orchestra';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'After the interview' });
const roundsOf = (page: Page) =>
  page.getByRole('complementary', { name }).getByRole('region', { name: 'Interviews' });

/** An application whose only interview is over, with nobody met and nothing noted yet. */
async function addInterviewed(page: Page) {
  await waitForBoard(page);
  const interviews = [panelInterview(interviewEnd, [])];
  const applicationId = await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', interviews });
  const { application } = (await call(page, 'application:read', { applicationId })) as {
    application: { interviews: { id: InterviewId }[] };
  };
  const interviewId = application.interviews[0]?.id;
  if (interviewId === undefined) throw new Error('The interview was not added.');
  await expect(card(page, name)).toBeVisible();
  return { tag: 'debrief', applicationId, interviewId } as const;
}

test('it can be filled in using only the keyboard', async ({ sharedApp: app }) => {
  const { page } = app;
  await requestOfWindow(app, await addInterviewed(page));
  const dialog = dialogOf(page);
  await expect(field(dialog, 'Name')).toBeFocused();
  await page.keyboard.type('Bo Chen');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Director');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(field(dialog, 'Talking points')).toBeFocused();
  await page.keyboard.type('The second suite');
  await page.keyboard.press('Tab');
  await page.keyboard.type('We will call within a week');
  await expect(dialog.locator('mark')).toHaveText('within a week');
  await expect(dialog.getByRole('button', { name: /^Use this date/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'They’ll answer by' })).toBeFocused();
  await page.keyboard.press('Control+Enter');

  await expect(dialog).toBeHidden();
  await expect(roundsOf(page)).toContainText('Bo Chen · Director');
  await expect(roundsOf(page)).toContainText('The second suite');
  await expect(roundsOf(page)).toContainText('An answer by Tue 10 Mar');
  await expect(card(page, name)).toContainText('Thank Bo Chen');
});

test('saved with a date that was found but not accepted, it asks below the words @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 560 });
  await requestOfWindow(app, await addInterviewed(page));
  const dialog = dialogOf(page);
  const timing = field(dialog, 'What they said about when you’ll hear back');
  await timing.focus();
  await page.keyboard.type('We will call within a week');
  await expect(dialog.getByRole('button', { name: /^Use this date/ })).toBeInViewport({ ratio: 0.9 });
  await dialog.getByRole('button', { name: 'Save notes' }).click();
  const question = dialog.getByRole('group', { name: 'Save Tue 10 Mar as the date they’ll answer by?' });
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(question.getByRole('button', { name: 'Save with Tue 10 Mar' })).toBeFocused();
  await question.getByRole('button', { name: 'Save without a date' }).click();
  await expect(dialog).toBeHidden();
  await expect(roundsOf(page)).toContainText('They named Tue 10 Mar.');
});

test('somebody met elsewhere is suggested, and what is known about them is filled in', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const asked = await addInterviewed(page);
  await addApplication(page, { company: 'Oak', role: 'Violist', endedAt: interviewEnd, person: 'Bo Chen' });
  await requestOfWindow(app, asked);
  const dialog = dialogOf(page);
  await expect(field(dialog, 'Name')).toBeFocused();
  await page.keyboard.type('bo');
  const option = page.getByRole('option', { name: /Bo Chen/ });
  await expect(option).toContainText('Hiring manager · dana@example.com');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(dialog, 'Name')).toHaveValue('Bo Chen');
  await expect(field(dialog, 'Their role')).toHaveValue('Hiring manager');
  await expect(field(dialog, 'Email')).toHaveValue('dana@example.com');
  await expect(option).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Add a person' }).click();
  await expect(field(dialog, 'Name').last()).toBeFocused();
  await page.keyboard.type('bo ch');
  await expect(option, 'nobody is suggested twice').toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('when skipped, it leaves nothing behind and waits in the panel @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await requestOfWindow(app, await addInterviewed(page));
  await dialogOf(page).getByRole('button', { name: 'Skip' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await card(page, name).click();
  await expect(roundsOf(page).getByRole('article')).toHaveCount(1);
  await roundsOf(page)
    .getByRole('button', { name: /^Add notes/ })
    .click();
  await expect(field(dialogOf(page), 'Name')).toBeFocused();
  await field(dialogOf(page), 'Talking points').fill('The second suite');
  await dialogOf(page).getByRole('button', { name: 'Save notes' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(roundsOf(page)).toContainText('The second suite');
  await expect(roundsOf(page).getByRole('button', { name: /^Add notes/ })).toHaveCount(0);
});

test('what was typed survives closing it, and a restart', async ({ launch }) => {
  const app = await launch();
  const asked = await addInterviewed(app.page);
  await requestOfWindow(app, asked);
  await field(dialogOf(app.page), 'Name').fill('Bo Chen');
  await app.page.keyboard.press('Escape');
  await expect(dialogOf(app.page)).toBeHidden();
  await app.quit();

  const again = await launch();
  await waitForBoard(again.page);
  await requestOfWindow(again, asked);
  const dialog = dialogOf(again.page);
  await expect(dialog.getByText('Draft restored.')).toBeVisible();
  await expect(field(dialog, 'Name')).toHaveValue('Bo Chen');
  await again.page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(card(again.page, name)).toContainText('Thank Bo Chen');
});

test('an impossible date is reported beside the field, and nothing is saved @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await requestOfWindow(app, await addInterviewed(page));
  const dialog = dialogOf(page);
  await dialog.getByRole('textbox', { name: 'They’ll answer by' }).fill('3 March');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('textbox', { name: 'They’ll answer by' })).toBeFocused();
  await expect(dialog.getByText('One field needs your attention.')).toBeVisible();
});

test.describe('from the reminder after the interview', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

  test('"Add notes" opens it', async ({ launch, letTimePass, desktop }) => {
    const app = await launch();
    const { page } = app;
    await addInterviewed(page);
    await letTimePass(app, 3 * minute);
    await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
    await desktop.notifications?.press('Add notes');
    await expect(field(dialogOf(page), 'Name')).toBeFocused();
  });
});
