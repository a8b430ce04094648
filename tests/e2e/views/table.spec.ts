/** The table: sorted, arranged, selected and worked in, by mouse and by keyboard alone. */
import type { Locator, Page } from 'playwright/test';
import type { CalendarDate } from '../../../shared/model/time';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import {
  addApplication,
  call,
  interviewInput,
  markSent,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { seedProfile } from '../../support/seed-profile';
import { day, expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { expectWhole, resize, setColours } from '../../support/pages/layout';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 5 * hour });

const table = (page: Page) => page.getByRole('grid', { name: 'Table' });
const row = (page: Page, name: string) => table(page).getByRole('row', { name, exact: true });
const heading = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const order = (page: Page) =>
  table(page)
    .locator('[data-card]')
    .evaluateAll((rows) =>
      rows
        .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
        .map((one) => one.getAttribute('aria-label')?.split(' ')[0]),
    );

async function threeApplications(page: Page): Promise<void> {
  await addApplication(page, { company: 'Oak', role: 'Archivist' });
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  const sent = await addApplication(page, { company: 'Fir', role: 'Baker', endedAt: interviewEnd - hour });
  await markSent(page, sent, 'thank-you');
  await page.keyboard.press('Control+2');
}

test('it opens at its first row, unless a card had the focus', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await threeApplications(page);
  await expect(row(page, 'Cellist at Elm')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Baker at Fir')).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('article', { name: 'Baker at Fir' })).toBeFocused();
  await page.keyboard.press('Control+2');
  await expect(row(page, 'Baker at Fir')).toBeFocused();
});

test('the ring around a row lies over its buttons, which have the ground of the row @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await threeApplications(page);
  const focused = row(page, 'Cellist at Elm');
  await expect(focused).toBeFocused();
  const more = focused.getByRole('button', { name: /^Actions/ });
  await expect(more).toBeVisible();
  const drawn = () =>
    focused.evaluate((element) => {
      const [own, over] = [getComputedStyle(element), getComputedStyle(element, '::after')];
      return [over.content, over.position, over.outline === own.outline, over.outlineOffset];
    });
  expect(await drawn()).toEqual(['""', 'absolute', true, '-2px']);
  const grounds = () =>
    more.locator('..').evaluate((buttons) => {
      const scroller = buttons.closest('[role="grid"]');
      return [buttons, scroller ?? buttons].map((element) => getComputedStyle(element).backgroundColor);
    });
  await page.mouse.move(1, 1);
  await expect.poll(async () => new Set(await grounds()).size).toBe(1);
});

test('it is sorted, arranged and kept that way over a restart', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'Your applications, one per row' })).toBeVisible();
  await threeApplications(page);
  await expect(row(page, 'Baker at Fir')).toContainText('Dana Kim');
  await heading(page, 'Company').getByRole('button').click();
  await expect(heading(page, 'Company')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => order(page)).toEqual(['Cellist', 'Baker', 'Archivist']);
  await heading(page, 'Company').getByRole('button').click();
  await expect.poll(() => order(page)).toEqual(['Archivist', 'Baker', 'Cellist']);

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Stage' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Industry' }).click();
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Stage')).toHaveCount(0);
  await expect(heading(page, 'Industry')).toBeAttached();

  const edge = await heading(page, 'Role').boundingBox();
  if (!edge) throw new Error('The column has no heading.');
  await page.mouse.move(edge.x + edge.width, edge.y + 10);
  await page.mouse.down();
  await page.mouse.move(edge.x + edge.width + 40, edge.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await heading(page, 'Role').boundingBox())?.width).toBe(edge.width + 40);
  await app.quit();

  const again = await launch();
  await expect(heading(again.page, 'Industry')).toBeAttached();
  await expect(heading(again.page, 'Stage')).toHaveCount(0);
  await expect.poll(() => order(again.page)).toEqual(['Archivist', 'Baker', 'Cellist']);
  expect((await heading(again.page, 'Role').boundingBox())?.width).toBe(edge.width + 40);
});

test('the salary is a column to choose, sorted by what the lower end of the range is worth in a year @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Fir', role: 'Baker', details: { salary: '100k' } });
  await addApplication(page, { company: 'Elm', role: 'Cellist', details: { salary: '85,000 to 120,000 €' } });
  await addApplication(page, { company: 'Oak', role: 'Driver', details: { salary: '25 an hour' } });
  await addApplication(page, { company: 'Ash', role: 'Archivist' });
  await page.keyboard.press('Control+2');
  await expect(row(page, 'Baker at Fir')).toBeVisible();
  await expect(heading(page, 'Salary')).toHaveCount(0);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Salary' }).click();
  await page.keyboard.press('Escape');
  await heading(page, 'Salary').getByRole('button').click();
  await expect.poll(() => order(page)).toEqual(['Driver', 'Cellist', 'Baker', 'Archivist']);
  await expect(row(page, 'Cellist at Elm')).toContainText('85,000 to 120,000 €');
  await expect(row(page, 'Driver at Oak')).toContainText('25 an hour (about 52,000 a year)');
});

test.describe('with a 12-hour clock', () => {
  test.use({ region: 'en_US.UTF-8' });

  test('several rounds and tags are whole in a window of 1366 px, with how many more there are @full', async ({
    launch,
  }) => {
    const app = await launch();
    const { page } = app;
    const applicationId = await addApplication(page, {
      ...{ company: 'Ash', role: 'Writer' },
      interviews: [1, 2, 30].map((days) => interviewInput(interviewEnd + days * day)),
    });
    const add = ['Home office', 'Dream job', 'Remote'].map((name) => ({ name, colour: 'blue' }));
    await call(page, 'change:edit-tags', { applicationId, add, remove: [] });
    await threeApplications(page);
    await resize(app, 1366, 768, 1);
    const cell = (holds: RegExp) =>
      row(page, 'Writer at Ash').getByRole('gridcell').filter({ hasText: holds }).last();
    for (const [text, holds, all] of [
      ['Home office', /Home office/, 'Home office, Dream job, Remote'],
      [/^Thu\s2\sApr, 3:00\sPM$/, /3:00/, /3 rounds/],
    ] as const) {
      const whole = cell(holds);
      await expect(whole.getByText(text, { exact: true })).toBeVisible();
      expect.soft(await cutIn(whole), String(text)).toEqual([]);
      await expect(whole.getByText('+2', { exact: true })).toBeVisible();
      await expect(whole.getByTitle(all)).toBeVisible();
    }
    await resize(app, 2000, 768, 1);
    await expect(cell(/Home office/).getByText('Dream job', { exact: true })).toBeVisible();
    await expect(cell(/Home office/).getByText('+1', { exact: true })).toBeVisible();
    await expect(cell(/Home office/), 'each is read once').toHaveAccessibleName(
      'Home office Dream job, Remote',
    );
  });
});

/** The texts in it that end before they are whole, or beyond its edge. */
function cutIn(cell: Locator): Promise<readonly string[]> {
  return cell.evaluate((root) => {
    const end = root.getBoundingClientRect().right;
    return [...root.querySelectorAll('span:not(.visually-hidden)')]
      .filter((span) => span.scrollWidth > span.clientWidth || span.getBoundingClientRect().right > end)
      .filter((span) => span.childElementCount === 0 && span.getClientRects().length > 0)
      .map(({ textContent }) => textContent);
  });
}

test('in a window of 1366 px every column is whole, and in a smaller one it shows that there is more @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, {
    ...{ company: 'Ash', role: 'Writer', endedAt: Date.UTC(2026, 8, 30, 19) },
    details: { appliedOn: '2025-09-24' as CalendarDate },
  });
  await threeApplications(page);
  const beyond = () => table(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  const shade = (side: 'before' | 'after') =>
    table(page).evaluate(
      ({ parentElement }, pseudo) => parentElement && getComputedStyle(parentElement, pseudo).opacity,
      `::${side}`,
    );
  await resize(app, 1366, 768, 1);
  expect(await beyond()).toBe(0);
  expect([await shade('before'), await shade('after')]).toEqual(['0', '0']);
  for (const date of [/^Wed\s24\sSep\s2025$/, /^Wed\s30\sSep, \d\d:00$/]) {
    const text = row(page, 'Writer at Ash').getByRole('gridcell').getByText(date);
    expect(await text.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  const resized = heading(page, 'Interview');
  const width = async () => (await resized.boundingBox())?.width;
  await resized.getByRole('button').focus();
  const before = (await width()) ?? 0;
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(width).toBe(before - 16);

  await resize(app, 1024, 700, 1);
  expect(await beyond()).toBeGreaterThan(0);
  await expect.poll(() => shade('after')).toBe('1');
  expect(await shade('before')).toBe('0');
  await table(page).evaluate((element) => element.scrollTo(element.scrollWidth, 0));
  await expect.poll(() => shade('before')).toBe('1');
  await expect.poll(() => shade('after')).toBe('0');

  await resize(app, 1600, 900, 1);
  expect(await beyond()).toBe(0);
  expect(await width(), 'a width of one’s own is kept').toBe(before - 16);
});

test('at 200 % every column can be reached in the menu @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await threeApplications(page);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  for (const [width, height] of [
    [1366, 768],
    [1024, 700],
  ] as const) {
    await resize(app, width, height, 2);
    await page.getByRole('button', { name: 'Columns' }).click();
    const last = page.getByRole('menuitem', { name: 'Restore the default columns' });
    await expect(page.getByRole('menu').locator(':focus')).toBeAttached();
    await page.keyboard.press('End');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  }
});

test('by keyboard alone: sort, widen, move a column, walk, select, mark sent and open', async ({
  launch,
}) => {
  const { page } = await launch();
  await threeApplications(page);
  await heading(page, 'Company').getByRole('button').focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page, 'Role').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Role')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => order(page)).toEqual(['Archivist', 'Baker', 'Cellist']);
  const width = (await heading(page, 'Role').boundingBox())?.width ?? 0;
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await heading(page, 'Role').boundingBox())?.width).toBe(width + 16);
  await page.keyboard.press('Control+ArrowLeft');
  await expect(table(page).getByRole('columnheader').nth(1)).toHaveText('Role');
  await expect(heading(page, 'Role').getByRole('button')).toBeFocused();

  await row(page, 'Archivist at Oak').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await expect(row(page, 'Baker at Fir')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 selected')).toBeHidden();
  await page.keyboard.press('End');
  await expect(row(page, 'Cellist at Elm')).toBeFocused();
  await page.keyboard.press('s');
  await expect(row(page, 'Cellist at Elm')).toContainText('Check-in');
  await expect(row(page, 'Cellist at Elm')).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(row(page, 'Cellist at Elm')).toBeFocused();
});

test('by mouse: a row opens, a range is selected, and the search is shared with the board', async ({
  launch,
}) => {
  const { page } = await launch();
  await threeApplications(page);
  await heading(page, 'Role').getByRole('button').click();
  await expect.poll(() => order(page)).toEqual(['Archivist', 'Baker', 'Cellist']);
  await row(page, 'Archivist at Oak').getByRole('checkbox').click();
  await row(page, 'Cellist at Elm').click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the selection' }).click();

  const besideBox = { position: { x: 34, y: 22 } };
  await row(page, 'Archivist at Oak').click(besideBox);
  await row(page, 'Cellist at Elm').click({ ...besideBox, modifiers: ['Shift'] });
  await expect(page.getByText('3 selected')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection())), 'the text up to there is not selected').toBe('');
  await page.getByRole('button', { name: 'Clear the selection' }).click();

  await row(page, 'Cellist at Elm').hover();
  await row(page, 'Cellist at Elm')
    .getByRole('button', { name: /^Mark sent/ })
    .click();
  await expect(row(page, 'Cellist at Elm')).toContainText('Check-in');
  await row(page, 'Baker at Fir').click();
  await expect(page.getByRole('complementary', { name: 'Baker at Fir' })).toBeVisible();
  await page.getByRole('searchbox').fill('oak');
  await expect.poll(() => order(page)).toEqual(['Archivist']);
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('the row that has the focus stays in sight while many are closed, undone and redone @full', async ({
  launch,
  userDataDir,
}) => {
  seedProfile(userDataDir, 60, interviewEnd);
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('Control+2');
  await expect(table(page).locator('[data-card]').first()).toBeFocused();
  for (let press = 0; press < 2; press += 1) await page.keyboard.press('Shift+PageDown');
  const focused = table(page).locator('[data-card]:focus');
  const name = (await focused.getAttribute('aria-label')) ?? '';
  const before = (await focused.getAttribute('aria-rowindex')) ?? '';
  const inSight = async () => {
    await expect(row(page, name)).toBeFocused();
    await expect(row(page, name).getByRole('gridcell').nth(1)).toBeInViewport({ ratio: 1 });
  };
  await inSight();

  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Close as' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'No reply' }).press('Enter');
  await expect(toast(page, /^Closed \d+ applications/)).toBeVisible();
  await expect(row(page, name)).not.toHaveAttribute('aria-rowindex', before);
  await inSight();
  await page.keyboard.press('Control+z');
  await expect(toast(page, /^Undone: Closed/)).toBeVisible();
  await expect(row(page, name)).toHaveAttribute('aria-rowindex', before);
  await inSight();
  await page.keyboard.press('Control+Shift+z');
  await expect(toast(page, /^Redone: Closed/)).toBeVisible();
  await inSight();
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
      await page.keyboard.press('Control+2');
      await expect(table(page).getByRole('row').filter({ hasText: ' ago' }).first()).toBeVisible();
      expect.soft(await accessibilityFaultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Columns' }).click();
      expect.soft(await accessibilityFaultsOf(page), 'choosing columns').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      for (const zoom of [1, 2]) {
        await resize(app, 1024, 700, zoom);
        await expectWhole(page, `at ${zoom}`);
      }
    });
  });
}
