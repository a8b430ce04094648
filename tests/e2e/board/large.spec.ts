/** Ten thousand applications open, scroll, search and move as if there were ten. */
import type { Page } from 'playwright/test';
import { EVENT_CHANNEL } from '../../../main/ipc/channels';
import { MAX_SEVERAL } from '../../../shared/model/card';
import {
  call,
  card,
  column,
  dragCard,
  openClosed,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { listenToLiveRegions } from '../../support/pages/live-regions';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { seedProfile } from '../../support/seed-profile';

const count = 10_000;

test('ten thousand applications are opened, scrolled, searched and moved @full', async ({
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

test('all of a large board are changed as one, with one undo, also after a restart @full', async ({
  launch,
  userDataDir,
  clock,
}) => {
  seedProfile(userDataDir, 1_200, clock?.now() ?? interviewEnd);
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const bar = page.getByRole('region', { name: 'Selected applications' });
  const first = column(page, 'Check-in').getByRole('article').first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  const heard = await listenToLiveRegions(page);
  const selectAll = async () => {
    await card(page, name).focus();
    await page.keyboard.press('Control+a');
    await expect(bar).toContainText(/1,\d{3} selected/);
  };
  const undone = async (what: string) => {
    await page.keyboard.press('Control+z');
    await expect(toast(page, `Undone: ${what}`)).toBeVisible({ timeout: 60_000 });
  };

  await test.step('reminded later: what is heard is true of all of them, and the focus stays', async () => {
    await selectAll();
    await page.keyboard.press('z');
    await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
    await expect(toast(page, /^Snoozed 1,\d{3} applications/)).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => heard.said()).toContainEqual('Changing… 0%. Press Escape to cancel.');
    await expect
      .poll(() => heard.said())
      .toContainEqual(expect.stringMatching(/^Snoozed 1,\d{3} applications\..* Nothing is due\.$/));
    await expect(bar).toHaveCount(0);
    await expect(card(page, name)).toBeFocused();
    await undone('Snoozed');
  });

  await test.step('archived: none is left on the board', async () => {
    await selectAll();
    await bar.getByRole('button', { name: 'Archive' }).click();
    await expect(toast(page, /^Archived 1,\d{3} applications/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('article')).toHaveCount(0);
    await undone('Archived');
    await expect(card(page, name)).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(toast(page, 'Redone: Archived')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('article')).toHaveCount(0);
  });

  await test.step('undone after a restart', async () => {
    await app.quit();
    const { page: again } = await launch();
    await waitForBoard(again);
    await expect(again.getByRole('article')).toHaveCount(0);
    await again.keyboard.press('Control+z');
    await expect(toast(again, 'Undone: Archived')).toBeVisible({ timeout: 60_000 });
    await expect(card(again, name)).toBeVisible();
  });
});

/**
 * Presses Escape once more just after a change was cancelled, as soon as the window listens for it again. Notes on the body
 * that it did, and whether Cancel could be pressed while "Cancelling…" was shown.
 */
function watchCancelling(page: Page): Promise<void> {
  return page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const toast = document.querySelector('[data-testid="toast"]');
      const text = toast?.querySelector('[title]')?.textContent ?? '';
      if (text === 'Cancelling…' && toast?.querySelector('button:not([aria-disabled="true"])'))
        document.body.dataset.couldCancelTwice = 'true';
      if (!text.startsWith('Cancelled')) return;
      observer.disconnect();
      setTimeout(() => {
        const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(press);
        document.body.dataset.pressedLate = 'true';
      }, 20);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

test('a large change is cancelled by key or button: nothing was changed, and the same are still selected', async ({
  launch,
  userDataDir,
  clock,
}) => {
  seedProfile(userDataDir, 3_000, clock?.now() ?? interviewEnd);
  const { page } = await launch();
  await waitForBoard(page);
  const bar = page.getByRole('region', { name: 'Selected applications' });
  const checkIn = column(page, 'Check-in');
  const first = checkIn.getByRole('article').first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  const count = await checkIn.getByRole('heading', { level: 2 }).textContent();
  const heard = await listenToLiveRegions(page);
  const progress = (words: string) =>
    page.getByRole('group').filter({ hasText: words }).getByRole('button', { name: 'Cancel' });
  const unchanged = async () => {
    await expect(toast(page, 'Cancelled. Nothing was changed.')).toBeVisible();
    await expect(bar).toContainText(/\d,\d{3} selected/);
    await expect(checkIn.getByRole('heading', { level: 2 })).toHaveText(count ?? '');
  };
  const dismiss = () => page.getByRole('button', { name: 'Dismiss' }).click();

  await first.focus();
  await page.keyboard.press('Control+a');
  await bar.getByRole('button', { name: 'Archive' }).click();
  await expect(progress('Changing…')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => heard.said()).toContainEqual('Changing… 0%. Press Escape to cancel.');
  await watchCancelling(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('body[data-pressed-late]')).toBeAttached({ timeout: 60_000 });
  await unchanged();
  await expect(page.locator('body[data-could-cancel-twice]')).toHaveCount(0);
  await dismiss();

  await bar.getByRole('button', { name: 'Archive' }).click();
  await progress('Changing…').focus();
  await page.keyboard.press('Enter');
  await unchanged();
  await expect(card(page, name)).toBeFocused();
  await dismiss();

  await bar.getByRole('button', { name: 'Archive' }).click();
  await expect(toast(page, /^Archived \d,\d{3} applications/)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+z');
  await progress('Undoing…').click({ timeout: 60_000 });
  await expect(toast(page, 'Cancelled. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.evaluate(() => {
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (this: Element, ...how: Parameters<typeof animate>) {
      document.body.dataset.animated = this.tagName;
      return animate.apply(this, how);
    };
  });
  await page.keyboard.press('Control+z');
  await expect(toast(page, 'Undone: Archived')).toBeVisible({ timeout: 60_000 });
  await expect(card(page, name)).toBeVisible();
  await expect(page.locator('body[data-animated="ARTICLE"]'), 'so many are not seen moving').toHaveCount(0);
});

test('more than can be changed at once are selected: bar, menu, keys and dragging say so before anything is asked @full', async ({
  launch,
  userDataDir,
  clock,
}) => {
  seedProfile(userDataDir, 100, clock?.now() ?? interviewEnd);
  const { page, electron } = await launch();
  await waitForBoard(page);
  // A board that large would take too long to make: the window is sent its cards again under other names.
  await electron.evaluate(
    ({ BrowserWindow }, [channel, text, count]) => {
      const known = JSON.parse(text) as readonly { readonly id: string }[];
      const saved = Array.from({ length: count }, (_, place) => ({
        ...known[place % known.length],
        id: `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`,
        company: `Elm ${String(place)}`,
      }));
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, 'board:changed', { saved, removed: [] });
    },
    [EVENT_CHANNEL, (await call(page, 'board:read', null)) as string, MAX_SEVERAL * 1.2] as const,
  );
  await expect(column(page, 'Check-in')).toContainText(/\d,\d{3}/);
  const first = column(page, 'Check-in').getByRole('article').first();
  await first.focus();
  await page.keyboard.press('Control+a');
  const bar = page.getByRole('region', { name: 'Selected applications' });
  const words = 'Select at most 20,000 applications at once.';
  await expect(bar).toContainText(words);
  for (const name of ['Mark sent', 'Move to', 'Tags', 'Archive']) {
    await expect(bar.getByRole('button', { name })).toBeDisabled();
  }
  const said = toast(page, words);
  const dismiss = () => said.getByRole('button', { name: 'Dismiss' }).click();

  for (const key of ['s', 'z', 'Control+ArrowRight']) {
    await first.focus();
    await page.keyboard.press(key);
    await expect(said, key).toHaveCount(1);
    await expect(page.getByRole('menu'), key).toHaveCount(0);
    await dismiss();
    await expect(said).toHaveCount(0);
  }
  await first.focus();
  await page.keyboard.press('m');
  const menu = page.getByRole('menu', { name: /^Actions: 2\d,\d{3} selected$/ });
  await expect(menu).toContainText(words);
  await expect(menu.getByRole('menuitem')).toHaveText(['Clear the selection']);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);

  await dragCard(page, (await first.getAttribute('aria-label')) ?? '', 'Final follow-up', async () => {
    await expect(said, 'while it is dragged').toHaveCount(1);
  });
  await expect(said, 'not again once it is dropped').toHaveCount(1);
  await bar.getByRole('button', { name: 'Clear the selection' }).click();
  await expect(bar).toBeHidden();
});
