/** The column of closed applications: folded to a strip, so that all five stages fit a small screen. */
import {
  addApplication,
  call,
  card,
  cardIn,
  column,
  columnNames,
  dueNow,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { resize } from '../../support/pages/layout';

test.describe('with forty applications', () => {
  test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });
  test('all five stages fit at 1366 pixels next to Due now, also with the closed ones open @full', async ({
    launch,
  }) => {
    const app = await launch();
    const { page } = app;
    await waitForBoard(page);
    await resize(app, 1366, 768, 1);
    const sideways = () =>
      column(page, 'Applied').evaluate((element) => {
        const board = element.parentElement;
        return board === null ? -1 : board.scrollWidth - board.clientWidth;
      });
    await expect.poll(sideways).toBe(0);
    await column(page, 'Closed').getByRole('button', { name: '5 Closed' }).click();
    await expect.poll(sideways).toBe(0);
    for (const name of columnNames) await expect(column(page, name)).toBeInViewport({ ratio: 1 });
  });

  test('the rows of Due now show their actions under the pointer and with the focus', async ({ launch }) => {
    const { page } = await launch();
    await waitForBoard(page);
    const marks = dueNow(page).getByRole('button', { name: /^Mark sent/ });
    const opacityOf = (index: number) =>
      marks.nth(index).evaluate((element) => getComputedStyle(element.parentElement ?? element).opacity);
    await expect.poll(() => opacityOf(0)).toBe('1');
    await expect.poll(() => opacityOf(1)).toBe('0');
    await marks.nth(1).hover();
    await expect.poll(() => opacityOf(1)).toBe('1');
    await marks.nth(0).hover();
    await expect.poll(() => opacityOf(1)).toBe('0');
    await dueNow(page).getByRole('listitem').first().getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => opacityOf(1)).toBe('1');
  });
});

test('the strip opens and folds by keyboard, and the focus follows', async ({ launch }) => {
  const { page } = await launch();
  const open = await addApplication(page, {
    company: 'Elm Orchestra',
    role: 'Cellist',
    endedAt: interviewEnd,
  });
  const closed = await addApplication(page, { company: 'Oak Ensemble', role: 'Violist' });
  expect(open).not.toBe(closed);
  await call(page, 'change:close-application', { applicationId: closed, outcome: 'rejected' });
  const strip = page.getByRole('button', { name: '1 Closed' });
  await expect(strip).toBeVisible();
  await expect(card(page, 'Violist at Oak Ensemble')).toBeHidden();

  await card(page, 'Cellist at Elm Orchestra').focus();
  await page.keyboard.press('ArrowRight');
  await expect(strip).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'Cellist at Elm Orchestra')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(cardIn(page, 'Closed', 'Violist at Oak Ensemble')).toBeFocused();

  await page.getByRole('button', { name: 'Fold the closed applications to a strip' }).press('Enter');
  await expect(strip).toBeFocused();

  await test.step('what a search finds in it is shown, and folds again with the search', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('violist');
    await expect(cardIn(page, 'Closed', 'Violist at Oak Ensemble')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(strip).toBeVisible();
  });
});

test('when the last open application is closed, the focus stays on the board', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const seed = { company: 'Elm', role: 'Cellist', endedAt: interviewEnd };
  const applicationId = await addApplication(page, seed);
  await card(page, 'Cellist at Elm').focus();
  await call(page, 'change:close-application', { applicationId, outcome: 'no-reply' });
  await expect(column(page, 'Closed').getByRole('button', { name: '1 Closed' })).toBeFocused();
});
