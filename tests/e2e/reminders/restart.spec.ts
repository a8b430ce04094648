/** The notification daemon dies and restarts, or starts late: notifications of different daemons aren't mixed up. */
import type { Page } from 'playwright/test';
import { addApplication, call, card, cardIn, dueNow, toast } from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { expect, interviewEnd, minute, test } from '../../support/app/fixtures';
import type { Settings } from '../../../shared/ipc/contract';

const elm = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };
/** Half an hour later: the next reminder. */
const oak = { ...elm, company: 'Oak Quartet', person: 'Bo Lind', endedAt: interviewEnd + 30 * minute };
const elmName = 'Cellist at Elm Orchestra';
const oakName = 'Cellist at Oak Quartet';

const titles = async (desktop: Desktop) => (await desktop.notifications?.shown())?.map(({ title }) => title);

/** Whether the app believes that it can notify. */
async function notificationsOf(page: Page): Promise<string> {
  return ((await call(page, 'settings:read', null)) as Settings).system.notifications;
}

test.describe('with a daemon from the start', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

  test("killed and restarted: nothing is shown again, and the new one's ids aren't mistaken for the old one's @full", async ({
    launch,
    letTimePass,
    desktop,
  }) => {
    const app = await launch();
    const { page } = app;
    await addApplication(page, elm);
    await addApplication(page, oak);
    await letTimePass(app, 11 * minute);
    await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
    const [shown] = (await desktop.notifications?.shown()) ?? [];

    await desktop.notifications?.stop();
    await expect.poll(() => notificationsOf(page)).toBe('none');
    await desktop.startNotifications();
    await expect.poll(() => notificationsOf(page)).toBe('with-actions');
    await app.wake();
    await expect(dueNow(page)).toContainText(elmName);

    await letTimePass(app, 30 * minute);
    await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg', 'Thank Bo Lind']);
    await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
    const next = (await desktop.notifications?.shown())?.at(-1);

    // A new daemon counts from one again: the old one's number may belong to what is on the screen now.
    if (shown) await desktop.notifications?.pressUnseen(shown, 'Mark sent');
    await expect(cardIn(page, 'Check-in', elmName)).toBeVisible();
    await card(page, oakName).focus();
    await page.keyboard.press('s');
    await expect(cardIn(page, 'Check-in', oakName)).toBeVisible();
    await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
    const withdrawn = (await desktop.notificationLog()).filter(({ what }) => what === 'withdraw');
    expect(withdrawn).toEqual([{ what: 'withdraw', id: next?.id }]);
    if (shown) await desktop.notifications?.pressUnseen(shown, 'Mark sent');
    await expect(toast(page, 'This is already marked as sent.')).toBeVisible();
  });
});

test.describe('without a daemon', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: false } });

  test("a step that was sent before one started isn't shown when it starts @full", async ({
    launch,
    letTimePass,
    desktop,
  }) => {
    const app = await launch();
    const { page } = app;
    await addApplication(page, elm);
    await addApplication(page, oak);
    await letTimePass(app, 11 * minute);
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
    await card(page, elmName).focus();
    await page.keyboard.press('s');
    await expect(cardIn(page, 'Check-in', elmName)).toBeVisible();

    await desktop.startNotifications();
    await expect.poll(() => notificationsOf(page)).toBe('with-actions');
    await letTimePass(app, 30 * minute);
    await expect.poll(() => titles(desktop)).toEqual(['Thank Bo Lind']);
  });
});
