/** The main journey: from the interview to the notification, and from its button to the next date. */
import { card, cardIn, column, enterInterview, toast, waitForBoard } from '../../support/pages/board-page';
import { day, expect, hour, minute, test } from '../../support/app/fixtures';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

/** The dates in the rules' first example, as a screen reader reads the card. */
const checkIn =
  /Check in with Dana Kim.*in \d+ days.*opens Tue\s10\sMar, due Wed\s11\sMar, 10:00, late after Tue\s17\sMar/;
const name = 'Data engineer at Harbour Analytics';

test('the thank-you is notified once, marked sent from the notification, and the check-in has its date', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;

  await test.step('enter an interview that ended 23 hours and 50 minutes ago', async () => {
    await enterInterview(page, { company: 'Harbour Analytics', role: 'Data engineer', person: 'Dana Kim' });
    await expect(cardIn(page, 'Thank-you', name)).toContainText(/Thank Dana Kim.*in \d+ minutes/);
    expect(await desktop.notifications?.shown()).toEqual([]);
  });

  await test.step('the clock moves eleven minutes, and it is shown', async () => {
    await letTimePass(app, 11 * minute);
    await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
    const [shown] = (await desktop.notifications?.shown()) ?? [];
    expect(shown).toMatchObject({ title: 'Thank Dana Kim', replaces: 0 });
    expect(shown?.body).toContain('Data engineer at Harbour Analytics');
    const labels = shown?.actions.map(({ label }) => label).filter((label) => label !== '');
    expect(labels).toEqual(['Open', 'Write', 'Mark sent', 'Tomorrow', 'Pause until tomorrow']);
    await expect(card(page, name)).toContainText('Due');
  });

  await test.step('its button is pressed, and the board follows', async () => {
    await desktop.notifications?.press('Mark sent');
    const moved = cardIn(page, 'Check-in', name);
    await expect(moved).toContainText(checkIn);
    await expect(column(page, 'Thank-you').getByRole('article')).toHaveCount(0);
    await expect(toast(page, /Thank-you/i).getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
  });

  await test.step('after a restart it is still so', async () => {
    await app.quit();
    const again = await launch();
    await waitForBoard(again.page);
    await expect(cardIn(again.page, 'Check-in', name)).toContainText(checkIn);

    // The next reminder is the check-in, a week after the thank-you: anything shown twice would be there by now.
    await letTimePass(again, 6 * day + 19 * hour);
    await expect.poll(() => desktop.notifications?.shown()).toHaveLength(2);
    const titles = (await desktop.notifications?.shown())?.map(({ title }) => title);
    expect(titles).toEqual(['Thank Dana Kim', 'Check in with Dana Kim']);
  });
});

test('its "Write" button opens the application, even while the window is in the tray', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  await enterInterview(page, { company: '<b>Bold</b> & Söhne 🦊', role: 'Baker' });
  await expect(card(page, 'Baker at <b>Bold</b> & Söhne 🦊')).toBeVisible();
  await app.closeWindow();
  await expect.poll(() => app.isWindowVisible()).toBe(false);
  // The first time, it says where the window went.
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(1);
  await desktop.notifications?.dismiss();
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);

  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.shown()).toHaveLength(2);
  const shown = (await desktop.notifications?.shown())?.at(-1);
  // What the user typed is plain text, but the daemon reads the body as markup.
  expect(shown?.title).toContain('<b>Bold</b> & Söhne 🦊');
  expect(shown?.body).toContain('&lt;b&gt;Bold&lt;/b&gt; &amp; Söhne 🦊');
  await desktop.notifications?.press('Write');
  await expect.poll(() => app.isWindowVisible()).toBe(true);
  await expect(page.getByRole('complementary', { name: 'Baker at <b>Bold</b> & Söhne 🦊' })).toBeVisible();
});

test.describe('without a notification daemon', () => {
  test.use({ desktopOptions: { hasTray: true, hasNotifications: false } });

  test('what was due is shown as soon as one starts @full', async ({ launch, letTimePass, desktop }) => {
    const app = await launch();
    const { page } = app;
    await enterInterview(page, { company: 'Harbour Analytics', role: 'Data engineer', person: 'Dana Kim' });
    await expect(card(page, name)).toBeVisible();
    await letTimePass(app, 11 * minute);
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
    const daemon = await desktop.startNotifications();
    await expect.poll(() => daemon.shown()).toHaveLength(1);
  });
});
