/** The notification daemon dies and comes back, or comes late: what an earlier one had on its screen is not mixed up. */
import type { Page } from 'playwright/test';
import { addApplication, call, card, cardIn, dueNow, toast } from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { expect, interviewEnd, minute, test } from '../../support/app/fixtures';
import type { Settings } from '../../../shared/ipc/contract';

const elm = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };
/** Half an hour later: the next there is to say. */
const oak = { ...elm, company: 'Oak Quartet', person: 'Bo Lind', endedAt: interviewEnd + 30 * minute };
const elmName = 'Cellist at Elm Orchestra';
const oakName = 'Cellist at Oak Quartet';

const titles = async (desktop: Desktop) => (await desktop.notifications?.shown())?.map(({ title }) => title);

/** Whether the program takes itself to be able to notify. */
async function notificationsOf(page: Page): Promise<string> {
  return ((await call(page, 'settings:read', null)) as Settings).system.notifications;
}

test.describe('with a daemon from the start', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

  test('killed and started again: nothing is told again, and nothing of the new one is taken for the old one’s', async ({
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
    const [told] = (await desktop.notifications?.shown()) ?? [];

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

    // A new daemon counts from one again: the number the old one gave may be that of what is on the screen now.
    if (told) await desktop.notifications?.pressUnseen(told, 'Mark sent');
    await expect(cardIn(page, 'Check-in', elmName)).toBeVisible();
    await card(page, oakName).focus();
    await page.keyboard.press('s');
    await expect(cardIn(page, 'Check-in', oakName)).toBeVisible();
    await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
    const withdrawn = (await desktop.notificationLog()).filter(({ what }) => what === 'withdraw');
    expect(withdrawn).toEqual([{ what: 'withdraw', id: next?.id }]);
    if (told) await desktop.notifications?.pressUnseen(told, 'Mark sent');
    await expect(toast(page, 'This is already marked as sent.')).toBeVisible();
  });
});

test.describe('without a daemon', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: false } });

  test('a step that was sent before one came is not told when it comes', async ({
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
