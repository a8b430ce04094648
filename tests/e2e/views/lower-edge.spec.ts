/** What appears at the lower edge of the window at the same time: each has a place of its own. */
import type { Locator, Page } from 'playwright/test';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, card, column, toast, waitForBoard } from '../../support/pages/board-page';
import { resize } from '../../support/pages/layout';
import { waitForStillness } from '../../support/pages/stillness';

test.use({ startAt: interviewEnd + 3 * hour });

const bar = (page: Page) => page.getByRole('region', { name: 'Selected applications' });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It isn’t shown.');
  return { top: box.y, bottom: box.y + box.height };
}

test('an offer, the bar of the selection and a toast stand above each other', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  for (const company of ['Elm', 'Fir'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  const offer = page.getByRole('complementary', { name: 'Start with the computer' });
  await expect(offer).toBeVisible();
  await card(page, 'Cellist at Fir').click();
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('x');
  await card(page, 'Cellist at Fir').focus();
  await page.keyboard.press('z');
  await page.getByRole('menuitem').first().click();
  const said = toast(page, 'Undo');
  const undo = said.getByRole('button', { name: 'Undo' });
  await undo.focus();
  const ring = await undo.evaluate((button) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(button);
    return parseFloat(outlineOffset) + parseFloat(outlineWidth);
  });
  expect(ring, 'none of the ring is cut off by the line of the toast').toBeLessThanOrEqual(0);
  for (const [width, height, zoom] of [
    [1366, 768, 1],
    [1024, 700, 1],
    [1024, 700, 1.5],
    [1366, 768, 2],
  ] as const) {
    await resize(app, width, height, zoom);
    await waitForStillness(page);
    const [lowest, middle, highest] = await Promise.all([offer, bar(page), said].map(boxOf));
    const where = `${String(width)} × ${String(height)} at ${String(zoom)}`;
    expect.soft(middle?.bottom, where).toBeLessThan(lowest?.top ?? NaN);
    expect.soft(highest?.bottom, where).toBeLessThan(middle?.top ?? NaN);
  }
});

test('a toast stays while it has the focus, though the pointer passes over it @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await card(page, 'Cellist at Elm').press('s');
  const said = toast(page, 'Marked the message');
  await said.getByRole('button', { name: 'Undo' }).focus();
  await page.clock.install({ time: await page.evaluate(() => Date.now()) });
  await said.hover();
  await page.mouse.move(5, 5);
  await page.clock.fastForward(15_000);
  await expect(said.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.clock.fastForward(15_000);
  await expect(said, 'and goes once it has neither').toHaveCount(0);
});

test('the last card and the last row can be scrolled clear of the bar, however high it is @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  for (let n = 10; n < 30; n += 1) await addApplication(page, { company: `Firm ${n}`, role: 'Clerk' });
  await column(page, 'Applied').getByRole('article').first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('End');
  const last = page.locator('[data-card]:focus');
  for (const [width, height, zoom, lines] of [
    [1366, 768, 1, 1],
    [1024, 700, 2, 2],
  ] as const) {
    await resize(app, width, height, zoom);
    const { top, bottom } = await boxOf(bar(page));
    expect(Math.floor((bottom - top) / 40), `lines at ${String(zoom)}`).toBe(lines);
    for (const view of ['Control+1', 'Control+2']) {
      await page.keyboard.press(view);
      await page.keyboard.press('Home');
      await page.keyboard.press('End');
      await waitForStillness(page);
      const where = `${view} at ${String(zoom)}`;
      expect.soft((await boxOf(last)).bottom, where).toBeLessThan((await boxOf(bar(page))).top);
    }
  }
});

test('the end of the panel can be scrolled clear of the bar at 200 % @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  for (const company of ['Elm', 'Fir'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('x');
  await card(page, 'Cellist at Fir').click();
  const history = page.getByRole('complementary', { name: 'Cellist at Fir' }).getByRole('region', {
    name: 'History',
  });
  await expect(history).toBeVisible();
  for (const [width, height] of [
    [1366, 768],
    [1440, 1000],
  ] as const) {
    await resize(app, width, height, 2);
    await history.evaluate((section) => {
      for (let at: Element | null = section; at; at = at.parentElement) at.scrollTop = at.scrollHeight;
    });
    await waitForStillness(page);
    const where = `${String(width)} × ${String(height)}`;
    expect.soft((await boxOf(history)).bottom, where).toBeLessThan((await boxOf(bar(page))).top);
  }
});

test('the bar is out of the way while a message is written, and comes back after it @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  for (const company of ['Elm', 'Fir'])
    await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
  await card(page, 'Cellist at Elm').focus();
  await page.keyboard.press('x');
  await expect(bar(page)).toBeVisible();
  await card(page, 'Cellist at Fir').focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
});

test('the last week of the calendar can be scrolled clear of the bar, and nothing moves when it appears @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await resize(app, 1366, 768, 1);
  // Sunday 5 April is in the last week that March shows.
  const inLastWeek = Date.parse('2026-04-04T15:00:00-04:00');
  for (const company of ['Elm', 'Fir', 'Oak', 'Ash'])
    await addApplication(page, { company, role: 'Cellist', endedAt: inLastWeek });
  await page.keyboard.press('Control+3');
  const calendar = page.getByRole('grid', { name: 'Calendar' });
  const entries = calendar.locator('[data-day="2026-04-04"]').getByRole('button');
  await expect(entries.first()).toBeVisible();
  const before = await Promise.all((await entries.all()).map((entry) => entry.boundingBox()));
  await entries.first().click({ modifiers: ['Control'] });
  await expect(bar(page)).toBeVisible();
  await waitForStillness(page);
  const after = await Promise.all((await entries.all()).map((entry) => entry.boundingBox()));
  expect.soft(after).toEqual(before);
  await calendar.evaluate((grid) => grid.scrollTo({ top: grid.scrollHeight }));
  expect.soft((await boxOf(entries.last())).bottom, 'month').toBeLessThan((await boxOf(bar(page))).top);
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await waitForStillness(page);
  const day = calendar.locator('[data-day]').first();
  expect.soft((await boxOf(day)).bottom, 'week').toBeLessThan((await boxOf(bar(page))).top);
});
