/** A test notification: a click on it leads back to the settings it came from. */
import { call, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';

test.use({ desktopOptions: { hasTray: true, hasNotifications: true } });

test("a click on it opens the reminders page, and it isn't in the ledger", async ({ launch, desktop }) => {
  const { page } = await launch();
  await waitForBoard(page);
  // Refused while the app is still starting.
  await expect.poll(() => call(page, 'reminders:test', null)).toEqual({ isAccepted: true, detail: '' });
  await expect.poll(async () => (await desktop.notifications?.shown())?.length).toBeGreaterThan(0);
  const shown = (await desktop.notifications?.shown())?.at(-1);
  if (!shown) throw new Error('Nothing was shown.');
  expect(shown.title).toBe('This is a test from Afterword');
  await desktop.notifications?.pressUnseen(shown, 'Open');
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Reminders' })).toBeVisible();
  expect(await call(page, 'reminders:read', null)).toEqual({ notifications: [], coming: [], comingCount: 0 });
});
