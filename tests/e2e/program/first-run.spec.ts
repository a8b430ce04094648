/** A fresh machine: from the empty board to the first date, and why. */
import type { Page } from 'playwright/test';
import {
  addApplication,
  call,
  cardIn,
  column,
  columnNames,
  dueNow,
  enterInterview,
  field,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { expectWhole, resize } from '../../support/pages/layout';

// A Tuesday, a week after the interview of the rules' first example.
test.use({ startAt: Date.parse('2026-03-10T09:30:00-04:00') });

test('an empty board leads to the first interview in under a minute, using only the keyboard', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  const started = performance.now();
  for (const name of columnNames) await expect(column(page, name)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Add the interview you just had' })).toBeVisible();

  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await expect(field(form, 'Quick add')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(form, 'Company')).toBeFocused();
  await page.keyboard.type('Juniper & Sons');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bookkeeper');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Add an interview' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(field(form, 'Date')).toBeFocused();
  await page.keyboard.type('3 March');
  await field(form, 'Starts').focus();
  await page.keyboard.type('0200PM');
  await page.keyboard.press('Tab');
  await expect(field(form, 'Ends')).toHaveValue('15:00');
  await page.keyboard.press('Control+Enter');

  await expect(form).toBeHidden();
  // The thank-you's latest has passed, and the check-in opened today: the card goes there at once.
  const added = cardIn(page, 'Check-in', 'Bookkeeper at Juniper & Sons');
  await expect(added).toBeVisible();
  await expect(added).toContainText(/Check in.*tomorrow/);
  expect(performance.now() - started).toBeLessThan(60_000);
});

test("the empty board's button opens the form with an interview to fill in", async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await resize(app, 1024, 700, 1);
  await expectWhole(page, 'the empty board in the least window');
  await test.step('at 200 %, the columns come after it', async () => {
    for (const [width, height] of [
      [1366, 768],
      [1024, 700],
    ] as const) {
      await resize(app, width, height, 2);
      const where = `the empty board, ${String(width)} at 200 %`;
      await expectWhole(page, where);
      const first = page.getByRole('button', { name: 'Add your first interview' });
      await expect(first, where).toBeInViewport({ ratio: 1 });
      const [note, columns] = await Promise.all(
        [first.locator('..'), column(page, 'Applied')].map((part) => part.boundingBox()),
      );
      expect((note?.y ?? NaN) + (note?.height ?? NaN), where).toBeLessThan(columns?.y ?? NaN);
      const closed = column(page, 'Closed');
      await closed.scrollIntoViewIfNeeded();
      await expect(closed, where).toBeInViewport({ ratio: 1 });
    }
    await resize(app, 1024, 700, 1);
  });
  await page.keyboard.press('Control+Shift+A');
  await expect(page.getByRole('heading', { name: 'Nothing archived yet' })).toBeVisible();
  await expect(page.getByText('choose “Archive” in its menu')).toBeVisible();
  await expectWhole(page, 'the empty archive');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Control+1');
  await resize(app, 1366, 768, 1);
  await page.getByRole('button', { name: 'Add your first interview' }).click();
  const form = page.getByRole('dialog', { name: 'New application' });
  await expect(field(form, 'Date')).toBeVisible();
  await expect(field(form, 'Company'), 'what is required and empty comes first').toBeFocused();
  await page.keyboard.press('Escape');
  await enterInterview(page, { company: 'Harbour Analytics', role: 'Data engineer', person: 'Dana Kim' });
  const name = 'Data engineer at Harbour Analytics';
  const added = cardIn(page, 'Thank-you', name);
  await expect(added).toContainText(/Thank Dana Kim.*in 5 hours/);
  await expect(dueNow(page)).toContainText(name);

  await test.step('and the card says why', async () => {
    await added.hover();
    await page.getByRole('button', { name: `Why?: ${name}` }).click();
    const reasons = page.getByRole('dialog', { name: 'Why these dates' });
    await expect(reasons).toContainText('T1');
    await expect(reasons).toContainText('How Long Should You Wait to Follow Up After an Interview?');
  });
});

test('the first bar is explained below it, once @full', async ({ launch }) => {
  const first = await launch();
  await waitForBoard(first.page);
  const words = (page: Page) => dueNow(page).getByText('best day', { exact: true });
  await expect(words(first.page)).toHaveCount(0);
  const endedAt = Date.parse('2026-03-03T15:00:00-05:00');
  await addApplication(first.page, { company: 'Elm Orchestra', role: 'Cellist', endedAt });
  await addApplication(first.page, { company: 'Oak Quartet', role: 'Violist', endedAt });
  await expect(words(first.page)).toBeVisible();
  const items = dueNow(first.page).locator('[data-card]');
  await expect(items).toHaveCount(2);
  const [upper, lower] = [await items.first().boundingBox(), await items.last().boundingBox()];
  expect((upper?.y ?? NaN) + (upper?.height ?? NaN)).toBeLessThanOrEqual(lower?.y ?? NaN);
  await first.quit();

  const { page } = await launch();
  await expect(
    dueNow(page)
      .getByRole('button', { name: /Cellist/ })
      .first(),
  ).toBeVisible();
  await expect
    .poll(() => call(page, 'settings:read', null))
    .toMatchObject({ preferences: { hasSeenBars: true } });
  await expect(words(page)).toHaveCount(0);
});
