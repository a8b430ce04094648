/** "They replied…": pending reminders are cancelled, and the reply takes over. */
import { addApplication, card, cardIn, field, markSent, openClosed } from '../../support/pages/board-page';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

const answered = 'Cellist at Elm Orchestra';
const silent = 'Violist at Oak Ensemble';

test('a reply cancels pending reminders', async ({ launch, letTimePass, desktop }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, {
    company: 'Elm Orchestra',
    role: 'Cellist',
    endedAt: interviewEnd,
    person: 'Ada Berg',
  });
  await addApplication(page, {
    company: 'Oak Ensemble',
    role: 'Violist',
    endedAt: interviewEnd,
    person: 'Bo Chen',
  });
  await card(page, answered).focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'They replied' });
  await dialog.getByRole('radio', { name: /^A rejection/ }).click();
  await page.keyboard.press('Enter');
  const kindness = page.getByRole('dialog', { name: 'Rejected' });
  await expect(kindness).toContainText('it says little about you');
  await page.keyboard.press('Enter');
  await expect(kindness).toBeHidden();
  await openClosed(page);
  await expect(cardIn(page, 'Closed', answered)).toContainText('Rejected');

  await letTimePass(app, 11 * minute);
  // Both were due in the same minute: the notification mentions only the other one.
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  expect((await desktop.notifications?.shown())?.[0]).toMatchObject({ title: 'Thank Bo Chen' });
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
});

test('a new date removes the notification on the screen, and takes over', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  const seed = { company: 'Oak Ensemble', role: 'Violist', endedAt: interviewEnd, person: 'Bo Chen' };
  await markSent(page, await addApplication(page, seed), 'thank-you');
  await letTimePass(app, 6 * day + 19 * hour + 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await card(page, silent).focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'They replied' });
  await dialog.getByRole('radio', { name: /A new date/ }).check();
  await field(dialog, 'They’ll answer by').fill('20 March');
  await dialog.getByRole('button', { name: 'Record reply' }).click();
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
  // They said Friday 20 March: the check-in opens then and is due three days later, a Monday.
  await expect(cardIn(page, 'Check-in', silent)).toContainText('opens Fri 20 Mar, due Mon 23 Mar, 10:00');

  await letTimePass(app, 12 * day);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(2);
});

test('several reminders due together are shown in one notification @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, {
    company: 'Elm Orchestra',
    role: 'Cellist',
    endedAt: interviewEnd,
    person: 'Ada Berg',
  });
  await addApplication(page, {
    company: 'Oak Ensemble',
    role: 'Violist',
    endedAt: interviewEnd,
    person: 'Bo Chen',
  });
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  expect((await desktop.notifications?.shown())?.[0]).toMatchObject({
    title: '2 follow-ups are waiting for you',
  });
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 2 due');
});
