/** Shown once, whatever happens to the desktop's notification service: missing, killed, restarted, or too slow. */
import { addApplication, card, cardIn, dueNow } from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };

/** Requests to any service so far, answered or not. */
async function asked({ notificationLog }: Desktop): Promise<number> {
  return (await notificationLog()).filter(({ what }) => what === 'notify').length;
}

test.describe('with a service from the start', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

  test("killed and restarted with the notification on its screen: it isn't shown again @full", async ({
    launch,
    letTimePass,
    desktop,
  }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await letTimePass(app, 11 * minute);
    await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
    await desktop.notifications?.stop();
    const again = await desktop.startNotifications();
    await app.wake();
    await expect.poll(() => again.countOnScreen()).toBe(0);
    await expect(dueNow(app.page)).toContainText('Elm Orchestra');

    // The last call is the next reminder, and the new service shows it.
    await letTimePass(app, 20 * hour);
    await expect.poll(() => again.countOnScreen()).toBe(1);
    expect(await asked(desktop)).toBe(2);
    await app.page.bringToFront();
    await card(app.page, name).focus();
    await app.page.keyboard.press('s');
    await expect(cardIn(app.page, 'Check-in', name)).toBeVisible();
    await expect.poll(() => again.countOnScreen()).toBe(0);
  });
});

test.describe('without a service at first', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: false } });

  test('what became due twice in the meantime is shown once when one starts, and not again by the next @full', async ({
    launch,
    letTimePass,
    desktop,
  }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await expect(card(app.page, name)).toBeVisible();
    await letTimePass(app, 11 * minute);
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
    await letTimePass(app, 20 * hour);

    const one = await desktop.startNotifications();
    await expect.poll(() => one.countOnScreen()).toBe(1);
    await one.stop();
    const next = await desktop.startNotifications();
    await app.wake();
    await letTimePass(app, minute);
    await expect(dueNow(app.page)).toContainText('Elm Orchestra');
    expect(await next.countOnScreen()).toBe(0);
    expect(await next.shown()).toHaveLength(1);
  });
});
