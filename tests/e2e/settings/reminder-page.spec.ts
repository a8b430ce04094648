/** The reminders page in the settings: what is planned, what was sent, and whether the system lets us notify. */
import type { Locator } from 'playwright/test';
import { addApplication, card, toast } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { openSettings } from '../../support/pages/settings-page';

// Two hours before the thank-you is due, so that it is still ahead however slowly the window opens.
test.use({ startAt: interviewEnd + 22 * hour });

const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };
const name = 'Cellist at Elm Orchestra';

const coming = (screen: Locator): Locator => screen.getByRole('region', { name: 'Coming up' });
const sent = (screen: Locator): Locator => screen.getByRole('region', { name: 'Sent' });

test.describe('with a notification service', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

  test('lists planned and sent reminders and what happened to them, live', async ({
    launch,
    letTimePass,
    desktop,
  }) => {
    const app = await launch();
    const { page } = app;
    await addApplication(page, seed);
    const screen = await openSettings(page, 'Reminders');
    const due = coming(screen)
      .getByRole('listitem')
      .filter({ hasText: `Thank-you: ${name}` });
    await expect(due).toContainText('Wed 4 Mar, 15:00');
    await expect(sent(screen)).toContainText('No reminders sent yet.');

    await letTimePass(app, 2 * hour + minute);
    const line = sent(screen)
      .getByRole('listitem')
      .filter({ hasText: `Thank-you: ${name}` });
    await expect(line).toContainText('Wed 4 Mar, 15:');
    await expect(due).toBeHidden();
    await expect(coming(screen)).toContainText(`Thank-you, last call: ${name}`);

    await desktop.notifications?.press('Mark sent');
    await expect(line).toContainText('Done');
    await expect(coming(screen)).toContainText(`Check-in: ${name}`);

    await line.getByRole('button', { name }).click();
    await expect(screen).toBeHidden();
    await expect(page.getByRole('complementary', { name })).toBeVisible();
  });

  test('lists only the first of many reminders in one notification, and the others when asked @full', async ({
    launch,
    letTimePass,
  }) => {
    const app = await launch();
    const { page } = app;
    for (let number = 1; number <= 10; number++)
      await addApplication(page, { ...seed, company: `Company ${number}` });
    await letTimePass(app, 2 * hour + minute);
    const screen = await openSettings(page, 'Reminders');
    const names = sent(screen).getByRole('button', { name: 'Cellist' });
    await expect(names).toHaveCount(8);
    await sent(screen).getByRole('button', { name: 'Show all 10' }).focus();
    await page.keyboard.press('Enter');
    await expect(names).toHaveCount(10);
    await expect(names.nth(8)).toBeFocused();
  });

  test('a test notification is sent, and its result is shown', async ({ launch, desktop }) => {
    const { page } = await launch();
    const screen = await openSettings(page, 'Reminders');
    await expect(screen).toContainText('Your system shows notifications, with buttons');
    await screen.getByRole('button', { name: 'Send a test notification' }).click();
    await expect(screen).toContainText('The system accepted the test notification.');
    await expect(screen).toContainText('Didn’t see it?');
    await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
    expect((await desktop.notifications?.shown())?.[0]?.title).toContain('test');
  });

  test('a pause holds reminders until tomorrow, and can be ended @full', async ({ launch }) => {
    const { page } = await launch();
    await addApplication(page, seed);
    const screen = await openSettings(page, 'Reminders');
    await screen.getByRole('button', { name: 'Pause until tomorrow' }).click();
    await expect(screen).toContainText('Reminders are paused until Thu 5 Mar, 09:00.');
    const due = coming(screen)
      .getByRole('listitem')
      .filter({ hasText: `Thank-you: ${name}` });
    await expect(due).toContainText('Thu 5 Mar, 09:00');
    await expect(due).toContainText('Held while paused, due Wed 4 Mar, 15:00');
    await screen.getByRole('button', { name: 'Resume' }).click();
    await expect(toast(page, 'Resumed reminders')).toBeVisible();
    await expect(due).toContainText('Wed 4 Mar, 15:00');
    await expect(due).not.toContainText('Held by');
  });
});

test.describe('in the evening', () => {
  // The thank-you is due at 21:30, within the quiet hours.
  const endedAt = interviewEnd + 6.5 * hour;

  test('reminders held by quiet hours are listed with the time they will be sent @full', async ({
    launch,
  }) => {
    const { page } = await launch();
    await addApplication(page, { ...seed, endedAt });
    const screen = await openSettings(page, 'Reminders');
    const due = coming(screen)
      .getByRole('listitem')
      .filter({ hasText: `Thank-you: ${name}` });
    await expect(due).toContainText('Thu 5 Mar, 08:00');
    await expect(due).toContainText('Held for quiet hours, due Wed 4 Mar, 21:30');
  });
});

test('without a notification service it says so, and what to do', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, seed);
  await expect(card(page, name)).toBeVisible();
  const screen = await openSettings(page, 'Reminders');
  await expect(screen).toContainText('No notification service is running on this desktop.');
  await screen.getByRole('button', { name: 'Send a test notification' }).click();
  await expect(screen).toContainText('The system didn’t accept the test notification.');
});
