/** Ten thousand applications open, scroll, search and move as if there were ten. */
import { card, column, openClosed, waitForBoard } from '../../support/pages/board-page';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { seedProfile } from '../../support/seed-profile';

const count = 10_000;

test('ten thousand applications are opened, scrolled, searched and moved', async ({
  launch,
  userDataDir,
  clock,
}) => {
  seedProfile(userDataDir, count, clock?.now() ?? interviewEnd);
  const { page } = await launch();
  await waitForBoard(page);
  const checkIn = column(page, 'Check-in');
  await expect(checkIn.getByRole('article').first()).toBeVisible();
  expect(await page.getByRole('article').count(), 'only what is in sight is drawn').toBeLessThan(150);
  const total = async () => {
    const headings = await page
      .getByRole('heading', { level: 2, name: /\d+ applications?$/ })
      .allTextContents();
    return headings
      .map((text) => Number(/([\d,]+) applications?$/.exec(text)?.[1]?.replace(',', '')))
      .reduce((sum, one) => sum + one, 0);
  };
  await openClosed(page);
  await expect.poll(total).toBe(count);

  await test.step('the ring of a focused card has room beside the scrollbar', async () => {
    const ring = 3;
    const room = await checkIn
      .getByRole('article')
      .first()
      .evaluate((element) => {
        const scroller = element.closest('[data-rows]')?.parentElement;
        if (!scroller) return 0;
        const inside = scroller.getBoundingClientRect().left + scroller.clientLeft + scroller.clientWidth;
        return inside - element.getBoundingClientRect().right;
      });
    expect(room).toBeGreaterThanOrEqual(ring);
  });

  await test.step('scrolling to the end draws the last cards', async () => {
    const first = await checkIn.getByRole('article').first().getAttribute('aria-label');
    await checkIn.hover();
    await page.mouse.wheel(0, 200_000);
    await expect(checkIn.getByRole('article', { name: first ?? '', exact: true })).toHaveCount(0);
    await expect(checkIn.getByRole('article').last()).toBeVisible();
  });

  await test.step('searching finds one of them while typing', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('company 4321');
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect.poll(total).toBe(count);
  });

  await test.step('moving by keyboard moves the focus too, and undo brings it back', async () => {
    const thankYou = column(page, 'Thank-you');
    const name = (await thankYou.getByRole('article').first().getAttribute('aria-label')) ?? '';
    await card(page, name).focus();
    await page.keyboard.press('Control+ArrowRight');
    await expect(checkIn.getByRole('article', { name, exact: true })).toBeFocused();
    await expect(checkIn.getByRole('article', { name, exact: true })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Control+z');
    await expect(thankYou.getByRole('article', { name, exact: true })).toBeVisible();
    await expect(thankYou.getByRole('article', { name, exact: true })).toBeFocused();
    for (const key of ['End', 'ArrowUp', 'Home', 'PageDown']) {
      await page.keyboard.press(key);
      await expect(thankYou.locator('article:focus'), key).toBeInViewport({ ratio: 1 });
    }
  });
});

test('more than can be changed at once are selected: the bar says so before anything is pressed', async ({
  launch,
  userDataDir,
  clock,
}) => {
  seedProfile(userDataDir, 1_200, clock?.now() ?? interviewEnd);
  const { page } = await launch();
  await waitForBoard(page);
  await column(page, 'Check-in').getByRole('article').first().focus();
  await page.keyboard.press('Control+a');
  const bar = page.getByRole('region', { name: 'Selected applications' });
  await expect(bar).toContainText('Select at most 1,000 applications at once.');
  for (const name of ['Mark sent', 'Move to', 'Tags', 'Archive']) {
    await expect(bar.getByRole('button', { name })).toBeDisabled();
  }
  await bar.getByRole('button', { name: 'Clear the selection' }).click();
  await expect(bar).toBeHidden();
});
