/** The app is killed while a notification is on its way or on the screen; its buttons act once, or say why not. */
import type { Locator, Page } from 'playwright/test';
import { waitForAccepted } from '../../support/app/accepted-notifications';
import {
  addApplication,
  call,
  card,
  cardIn,
  dueNow,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import type { Notify } from '../../support/desktop/session-desktop';
import type { ReminderReport } from '../../../shared/model/reminder-report';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };
const alreadySent = 'This is already marked as sent.';

const toolTip = async (desktop: Desktop) => (await desktop.tray())?.toolTip;

/** Every notification the daemon was asked to show, even one that it hasn't confirmed. */
async function asked({ notificationLog }: Desktop): Promise<readonly Notify[]> {
  return (await notificationLog()).filter((entry) => entry.what === 'notify');
}

/** The lines in its history about sent messages. */
async function sentLines(page: Page): Promise<Locator> {
  await card(page, name).focus();
  await page.keyboard.press('Enter');
  const history = page.getByRole('complementary', { name }).getByRole('region', { name: 'History' });
  return history.getByRole('listitem').filter({ hasText: 'sent' });
}

test('killed before the daemon confirmed: shown again under the same id, and the buttons treat both as one', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const daemon = desktop.notifications;
  const first = await launch();
  await addApplication(first.page, seed);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: nothing due');
  daemon?.freeze();
  await letTimePass(first, 11 * minute);
  await expect.poll(() => asked(desktop)).toHaveLength(1);
  await first.kill();
  daemon?.thaw();
  await expect.poll(() => daemon?.countOnScreen(), 'it was drawn after all').toBe(1);

  const second = await launch();
  const { page } = second;
  await waitForBoard(page);
  await expect.poll(() => asked(desktop)).toHaveLength(2);
  const [lost, again] = await asked(desktop);
  expect(again).toMatchObject({ title: lost?.title, actions: lost?.actions });
  await expect.poll(() => daemon?.countOnScreen()).toBe(2);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  const { notifications } = (await call(page, 'reminders:read', null)) as ReminderReport;
  expect(notifications).toHaveLength(1);

  if (again) await daemon?.pressUnseen(again, 'Mark sent');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect.poll(() => daemon?.countOnScreen(), 'the one nobody has the number of').toBe(1);
  await daemon?.press('Mark sent');
  await expect(toast(page, alreadySent)).toBeVisible();
  await expect.poll(() => daemon?.countOnScreen()).toBe(0);
  await expect(await sentLines(page)).toHaveCount(1);
});

test('its button pressed while the app was gone: the step is still in "Due now", and isn’t shown again @full', async ({
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
  await desktop.notifications?.press('Mark sent');
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);

  const second = await launch();
  await expect(dueNow(second.page)).toContainText(name);
  await expect(cardIn(second.page, 'Thank-you', name)).toContainText('Due');
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  // Its last call is the next reminder.
  await letTimePass(second, 20 * hour);
  await expect.poll(() => asked(desktop)).toHaveLength(2);
  expect((await asked(desktop)).at(-1)?.body).toContain('after that it’s late');
});

test('a button from before the kill, pressed after its step was sent: says why and records nothing @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await letTimePass(first, 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  const [shown] = (await desktop.notifications?.shown()) ?? [];
  await waitForAccepted(first, 1);
  await first.kill();

  const { page } = await launch();
  await waitForBoard(page);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  await card(page, name).focus();
  await page.keyboard.press('s');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
  if (shown) await desktop.notifications?.pressUnseen(shown, 'Mark sent');
  await expect(toast(page, alreadySent)).toBeVisible();
  await expect(await sentLines(page)).toHaveCount(1);
  expect(await asked(desktop)).toHaveLength(1);
});
