/** Shown once, whatever the computer does: sleep, restarts, kills, a clock that jumps, buttons from an earlier run. */
import type { Locator, Page } from 'playwright/test';
import { waitForAccepted } from '../../support/app/accepted-notifications';
import { addApplication, card, cardIn, toast, waitForBoard } from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import type { Notify } from '../../support/desktop/session-desktop';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };

const alreadySent = 'This is already marked as sent.';

async function onlyNotification({ notifications }: Desktop): Promise<Notify> {
  await expect.poll(() => notifications?.shown()).toHaveLength(1);
  const [shown] = (await notifications?.shown()) ?? [];
  if (!shown) throw new Error('The notification is gone from the log.');
  return shown;
}

test("killed with the notification on the screen: it isn't shown again, and its button still works", async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await letTimePass(first, 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await waitForAccepted(first, 1);
  await first.kill();

  const second = await launch();
  await waitForBoard(second.page);
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
  await second.wake();
  await desktop.notifications?.press('Mark sent');
  await expect(cardIn(second.page, 'Check-in', name)).toBeVisible();
  expect(await desktop.notifications?.shown()).toHaveLength(1);
});

test('what became due while the app was closed is shown when it starts, once', async ({
  launch,
  letTimePass,
  clock,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await first.quit();
  await clock?.advance(3 * hour);
  const second = await launch();
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  await waitForAccepted(second, 1);
  await second.quit();
  const third = await launch();
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
  await third.wake();
  // The next reminder is the last call, four hours before the step would be late.
  await letTimePass(third, 17 * hour + 11 * minute);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(2);
});

test('a clock that is set back and forth shows nothing twice', async ({ launch, letTimePass, desktop }) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  for (const jump of [-hour, hour, -day, day, 10 * minute]) await letTimePass(app, jump);
  await expect(card(app.page, name)).toContainText('Due');
  await letTimePass(app, 20 * hour);
  await expect.poll(async () => (await desktop.notifications?.shown())?.length).toBe(2);
});

/** The lines in its history about sent messages. */
async function sentLines(page: Page): Promise<Locator> {
  await card(page, name).focus();
  await page.keyboard.press('Enter');
  const history = page.getByRole('complementary', { name }).getByRole('region', { name: 'History' });
  return history.getByRole('listitem').filter({ hasText: 'sent' });
}

test('a button pressed twice records nothing twice @full', async ({ launch, letTimePass, desktop }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await letTimePass(app, 11 * minute);
  const shown = await onlyNotification(desktop);
  await desktop.notifications?.pressUnseen(shown, 'Mark sent');
  await desktop.notifications?.pressUnseen(shown, 'Mark sent');
  await expect(toast(page, alreadySent)).toBeVisible();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect(await sentLines(page)).toHaveCount(1);
});

test('a button pressed after the step was sent in the window says why and records nothing @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await letTimePass(app, 11 * minute);
  const shown = await onlyNotification(desktop);
  await card(page, name).focus();
  await page.keyboard.press('s');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect
    .poll(() => desktop.notifications?.countOnScreen(), 'what was on the screen for it is gone')
    .toBe(0);
  await desktop.notifications?.pressUnseen(shown, 'Mark sent');
  await expect(toast(page, alreadySent)).toBeVisible();
  await expect(await sentLines(page)).toHaveCount(1);
});

test('a notification from an earlier run disappears when its step is sent in the window @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await letTimePass(first, 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await waitForAccepted(first, 1);
  await first.quit();
  expect(await desktop.notifications?.countOnScreen()).toBe(1);

  const { page } = await launch();
  await waitForBoard(page);
  await card(page, name).focus();
  await page.keyboard.press('s');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
});

test('"Tomorrow" on the notification snoozes it, and undo brings it back', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, seed);
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await desktop.notifications?.press('Tomorrow');
  await expect(card(page, name)).toContainText('snoozed until');
  await expect(toast(page, 'Snoozed the reminder').getByRole('button', { name: 'Undo' })).toBeVisible();
  await letTimePass(app, 18 * hour);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(2);
  expect((await desktop.notifications?.shown())?.[1]?.body).toContain('You asked to be reminded.');
});
