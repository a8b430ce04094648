/** Space shows a card's details beside the board, and the focus stays on the cards. */
import type { Page } from 'playwright/test';
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { listenToLiveRegions } from '../../support/pages/live-regions';

test.use({ startAt: interviewEnd + 5 * hour });

const panel = (page: Page, name: string) => page.getByRole('complementary', { name, exact: true });

test('Space shows the details and hides them, and the arrow keys take them along', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Fir', role: 'Baker', endedAt: interviewEnd - hour });
  const heard = await listenToLiveRegions(page);
  const [baker, cellist] = ['Baker at Fir', 'Cellist at Elm'] as const;

  await card(page, baker).focus();
  await page.keyboard.press('Space');
  await expect(panel(page, baker)).toBeVisible();
  await expect.poll(() => heard.said()).toContain(`Details shown: ${baker}.`);
  await expect(card(page, baker)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(panel(page, cellist)).toBeVisible();
  await expect(panel(page, baker)).toHaveCount(0);
  await expect(card(page, cellist)).toBeFocused();

  await page.keyboard.press('Space');
  await expect(panel(page, cellist)).toHaveCount(0);
  await expect.poll(() => heard.said()).toContain('Details hidden.');
  await expect(card(page, cellist)).toBeFocused();

  await test.step('Enter goes there, and what was opened by it stays', async () => {
    await page.keyboard.press('Enter');
    await expect(panel(page, cellist).locator('..')).toBeFocused();
    await card(page, cellist).focus();
    await page.keyboard.press('ArrowUp');
    await expect(card(page, baker)).toBeFocused();
    await expect(panel(page, cellist)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page, cellist)).toHaveCount(0);
    await expect(card(page, baker)).toBeFocused();
  });

  await test.step('in the table and in the calendar as well', async () => {
    await page.keyboard.press('Control+2');
    await page.getByRole('row', { name: baker, exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(panel(page, baker)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(panel(page, cellist)).toBeVisible();
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+3');
    const entry = page.getByRole('button', { name: /^Interview.*Elm/ });
    await entry.focus();
    await page.keyboard.press('Space');
    await expect(panel(page, cellist)).toBeVisible();
    await expect(entry).toBeFocused();
    await page.keyboard.press('Space');
    await expect(panel(page, cellist)).toHaveCount(0);
  });
});
