/** The calendar: what is on which day, turned and walked by keys, and interviews moved by mouse and by key. */
import type { Locator, Page } from 'playwright/test';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, field, markSent, toast, waitForBoard } from '../../support/pages/board-page';
import { day as oneDay, expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { expectWhole, resize, setColours } from '../../support/pages/layout';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 5 * hour });

const calendar = (page: Page) => page.getByRole('grid', { name: 'Calendar' });
const day = (page: Page, date: string) => calendar(page).locator(`[data-day="${date}"]`);
const interview = (page: Page, date: string) => day(page, date).getByRole('button', { name: /^Interview, / });

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await expect(day(page, '2026-03-03')).toHaveAttribute('aria-current', 'date');
}

test('interviews, steps and named dates are on their days, and a day with many opens', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Interviews and what follows them' })).toBeVisible();
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await expect(interview(page, '2026-03-03')).toContainText('14:00');
  await expect(
    day(page, '2026-03-04').getByRole('button', { name: /^Thank-you, .*Cellist at Elm/ }),
  ).toBeVisible();
  for (const company of ['Fir', 'Oak', 'Ash', 'Yew', 'Box', 'Fig'])
    await addApplication(page, { company, role: 'Baker', endedAt: interviewEnd + 6 * oneDay });
  const more = day(page, '2026-03-09').getByRole('button', { name: /more/ });
  await more.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Interview/ })).toHaveCount(6);
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /at Yew/ })
    .click();
  await expect(page.getByRole('complementary', { name: 'Baker at Yew' })).toBeVisible();
});

test('by keyboard alone: walked by day, turned by month, and an interview moved and moved back', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd + 2 * oneDay });
  await open(page);
  await day(page, '2026-03-03').focus();
  await page.keyboard.press('PageDown');
  await expect(day(page, '2026-04-03')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'April 2026' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(day(page, '2026-03-03')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(day(page, '2026-03-05')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(interview(page, '2026-03-05')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(interview(page, '2026-03-12')).toBeFocused();
  await expect(interview(page, '2026-03-12')).toContainText('14:00');
  await page.keyboard.press('Control+z');
  await expect(interview(page, '2026-03-05')).toBeVisible();
  await interview(page, '2026-03-05').focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(interview(page, '2026-03-05')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Cellist at Elm' })).toBeVisible();
});

test('an interview moved by key beyond the page turns the page, and keeps the focus @full', async ({
  launch,
}) => {
  const { page } = await launch();
  // A Thursday; with the clock change of the next Sunday in between.
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd + 2 * oneDay });
  await open(page);
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await interview(page, '2026-03-05').focus();
  for (const date of ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09']) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(interview(page, date)).toBeFocused();
    await expect(interview(page, date)).toContainText('14:00');
  }
  await expect(page.getByRole('heading', { name: 'Week of Sunday 8 March 2026' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(interview(page, '2026-03-02')).toBeFocused();
});

test('dragged to another day, with the way back; if a message was sent, the form asks which conversation it was', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Oak', role: 'Baker', endedAt: interviewEnd + 2 * oneDay });
  const sent = await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await markSent(page, sent, 'thank-you');
  await open(page);
  await interview(page, '2026-03-05').dragTo(day(page, '2026-03-10'));
  await expect(interview(page, '2026-03-10')).toBeVisible();
  await expect(toast(page, /^Moved an interview for Baker at Oak to Tue\s10\sMar, 14:00/)).toBeVisible();
  await toast(page, /Baker/).getByRole('button', { name: 'Undo' }).click();
  await expect(interview(page, '2026-03-05')).toBeVisible();

  await interview(page, '2026-03-05').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move the interview…' }).click();
  const moved = page.getByRole('dialog', { name: /Baker/ });
  await field(moved, 'Date').fill('2026-03-12');
  await moved.getByRole('button', { name: 'Save' }).click();
  await expect(interview(page, '2026-03-12'), 'without dragging').toBeVisible();

  await interview(page, '2026-03-03').dragTo(day(page, '2026-03-11'));
  const form = page.getByRole('dialog', { name: /Cellist/ });
  await expect(form).toContainText('You’ve already sent a message after this interview.');
  await expect(field(form, 'Date')).toHaveValue(/11/);
  await test.step('closed without an answer, it leaves nothing behind', async () => {
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await interview(page, '2026-03-03').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Move the interview…' }).click();
    await expect(field(form, 'Date')).toHaveValue(/ 3 Mar/);
    await expect(form).not.toContainText('Draft restored');
    await page.keyboard.press('Escape');
    await interview(page, '2026-03-03').dragTo(day(page, '2026-03-11'));
    await expect(field(form, 'Date')).toHaveValue(/11/);
  });
  await expect(form.getByRole('status').filter({ hasText: 'It’s added as a new round' })).toBeVisible();
  await expect(form.getByRole('radio', { name: 'A different one' }), 'nothing to choose').toHaveCount(0);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(interview(page, '2026-03-03')).toBeVisible();
  await expect(interview(page, '2026-03-11')).toBeVisible();
});

test('a click on a day of another month opens what is there, and the page stays @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, {
    company: 'Elm',
    role: 'Cellist',
    endedAt: Date.parse('2026-04-03T15:00:00-04:00'),
  });
  await open(page);
  await interview(page, '2026-04-03').click();
  await expect(page.getByRole('complementary', { name: 'Cellist at Elm' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
  await page.keyboard.press('Escape');
  await day(page, '2026-04-02').click();
  await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(day(page, '2026-04-03')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'April 2026' })).toBeVisible();
});

test('an interview that is held over the arrow turns the page, and what a toast covers can be dropped on @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd + 2 * oneDay });
  await open(page);
  const middle = async (place: Locator) => {
    const box = await place.boundingBox();
    if (!box) throw new Error('Nothing is drawn there.');
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const drag = async (from: Locator, over: Locator) => {
    const [x, y] = await middle(from);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 12, y + 8, { steps: 3 });
    await page.mouse.move(...(await middle(over)), { steps: 6 });
  };
  const next = page.getByRole('button', { name: 'Next month' });
  await drag(interview(page, '2026-03-05'), next);
  await expect(interview(page, '2026-03-05')).toHaveAttribute('data-dragging', 'true');
  await expect(page.getByRole('heading', { name: 'May 2026' }), 'and turns it again').toBeVisible();
  await page.mouse.move(...(await middle(day(page, '2026-05-28'))), { steps: 6 });
  await expect(next).not.toHaveAttribute('data-over');
  await page.mouse.up();
  await expect(interview(page, '2026-05-28')).toBeVisible();

  const said = toast(page, /to Thu\s28\sMay/);
  await expect(said).toBeVisible();
  const [x, y] = await middle(said);
  const covered = await page.evaluate(
    ([left, top]) =>
      document
        .elementsFromPoint(left, top)
        .find((element) => element.matches('[data-day]'))
        ?.getAttribute('data-day'),
    [x, y] as const,
  );
  if (covered === undefined || covered === null) throw new Error('The toast covers no day.');
  await drag(interview(page, '2026-05-28'), said);
  await expect(day(page, covered)).toHaveAttribute('data-over', 'true');
  await page.mouse.up();
  await expect(interview(page, covered)).toBeVisible();
});

test('a week says for which job, and which message is due @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1024, 700, 1);
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await page.keyboard.press('Control+3');
  const thankYou = day(page, '2026-03-04').getByRole('button', { name: /^Thank-you, / });
  for (const entry of [interview(page, '2026-03-03'), thankYou])
    await expect(entry.getByText('Cellist', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  for (const entry of [interview(page, '2026-03-03'), thankYou])
    await expect(entry.getByText('Cellist', { exact: true })).toBeVisible();
  await expect(thankYou.getByText('Thank-you', { exact: true })).toBeVisible();
});

test('in an hour that occurs twice, a narrow month leaves room for the company @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1024, 700, 1);
  await waitForBoard(page);
  const second = Date.parse('2026-11-01T02:30:00-05:00');
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: second });
  await open(page);
  await day(page, '2026-03-03').focus();
  for (let month = 3; month < 11; month += 1) await page.keyboard.press('PageDown');
  const entry = interview(page, '2026-11-01');
  await expect(entry).toContainText('01:30 (UTC\u22125)');
  const { width } = (await entry.getByText('Elm Orchestra', { exact: true }).boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(40);
});

test('a click on a day with Shift selects no words @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await open(page);
  await day(page, '2026-03-19').click();
  await day(page, '2026-03-10').click({ modifiers: ['Shift'] });
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

for (const colours of ['light', 'dark'] as const) {
  test.describe(colours, () => {
    test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });
    test(`nothing is out of reach, and axe-core finds no violation, ${colours}${fullLengthIf(colours === 'dark')}`, async ({
      launch,
    }) => {
      const app = await launch();
      const { page } = app;
      await setColours(app, colours);
      await waitForBoard(page);
      await page.keyboard.press('Control+3');
      for (const mode of ['Month', 'Week']) {
        await page.getByRole('button', { name: mode, exact: true }).click();
        await expect(
          calendar(page)
            .getByRole('button', { name: /^Interview/ })
            .first(),
        ).toBeVisible();
        expect.soft(await accessibilityFaultsOf(page), mode).toEqual([]);
        for (const zoom of [1, 2]) {
          await resize(app, 1024, 700, zoom);
          await expectWhole(page, `${mode} at ${zoom}`);
        }
        await resize(app, 1366, 768, 1);
      }
    });
  });
}
