/** Forced colours, as in Windows' contrast themes: selected, open and focused elements still look different. */
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from 'playwright/test';
import { expect, test } from '../../support/app/fixtures';
import { addApplication, card, column, dueNow, field, waitForBoard } from '../../support/pages/board-page';
import { setColours } from '../../support/pages/layout';
import { openSettings, showSection } from '../../support/pages/settings-page';
import { fullLengthIf } from '../../support/proof-length';

test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

/** How an element is drawn. */
function lookOf(element: Locator) {
  return element.evaluate((node) => {
    const { backgroundColor, borderTopWidth, borderTopStyle, borderTopColor, color, outlineStyle } =
      getComputedStyle(node);
    const hasEdge =
      borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
    return { backgroundColor, borderTopWidth, color, hasEdge, hasOutline: outlineStyle !== 'none' };
  });
}

/** Both have their own background, and the selected one's mark is visible on it. */
async function expectDistinct(chosen: Locator, other: Locator, mark: Locator = chosen): Promise<void> {
  await expect
    .poll(async () => contrast((await lookOf(chosen)).backgroundColor, (await lookOf(other)).backgroundColor))
    .toBeGreaterThan(2);
  await expect
    .poll(
      async () => contrast((await lookOf(mark)).color, (await lookOf(chosen)).backgroundColor),
      'the mark',
    )
    .toBeGreaterThan(3);
}

async function expectOwnGround(element: Locator, around: Locator): Promise<void> {
  const grounds = async () => [
    (await lookOf(element)).backgroundColor,
    (await lookOf(around)).backgroundColor,
  ];
  await expect.poll(async () => new Set(await grounds()).size).toBe(2);
}

/** The contrast of two colours as the browser writes them, by WCAG 2. */
function contrast(...colours: readonly [string, string]): number {
  const [darker, lighter] = colours.map(luminanceOf).sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: everything selected, open or focused looks different${fullLengthIf(colorScheme === 'dark')}`, async ({
    launch,
  }) => {
    const app = await launch();
    const { page } = app;
    await setColours(app, colorScheme);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await waitForBoard(page);

    const cards = column(page, 'Check-in').getByRole('article');
    const [card, other] = [cards.first(), cards.nth(1)];
    await test.step('the main button', async () => {
      const main = page.getByRole('button', { name: 'New application' });
      await expectDistinct(main, page.getByRole('banner'));
      await main.click();
      const form = page.getByRole('dialog', { name: 'New application' });
      await expectDistinct(
        form.getByRole('button', { name: 'Add application' }),
        form.getByText('Close', { exact: true }),
      );
      await page.keyboard.press('Escape');
      await expect(form).toBeHidden();
    });
    await test.step('cards', async () => {
      await card.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => lookOf(other), 'the focus').toMatchObject({ hasOutline: true });
      await expect.poll(() => lookOf(card)).toMatchObject({ hasEdge: true });
      await card.click();
      await expect(card).toHaveAttribute('data-open');
      await expect.poll(async () => isDeepStrictEqual(await lookOf(card), await lookOf(other))).toBe(false);
      await page.keyboard.press('Escape');
      await test.step('selected', async () => {
        await card.press('x');
        const drawn = (selected: Locator) =>
          selected.evaluate((node) => {
            const mark = getComputedStyle(node, '::after');
            return [mark.backgroundColor, mark.color];
          });
        const highlight = await page.evaluate(() => {
          const element = document.createElement('i');
          element.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
          document.body.append(element);
          const { backgroundColor, color } = getComputedStyle(element);
          element.remove();
          return [backgroundColor, color];
        });
        await expect.poll(() => drawn(card)).toEqual(highlight);
        await expect(card).toHaveCSS('border-top-color', highlight[0] ?? '');
        await page.keyboard.press('Escape');
        const item = dueNow(page).locator('[data-card]').first();
        await item.getByRole('button').first().press('x');
        await expect(item).toHaveAttribute('data-selected');
        expect(await drawn(item)).toEqual(highlight);
        await page.keyboard.press('Escape');
      });
      const archived = page.getByRole('button', { name: 'Archived', exact: true });
      await archived.click();
      await expectDistinct(archived, page.getByRole('banner'));
      await archived.click();
    });

    await test.step('a button that can’t be pressed', async () => {
      await page.keyboard.press('Control+o');
      const choose = page.getByRole('dialog').getByRole('button', { name: 'Choose a file…' });
      const read = page.getByRole('dialog').getByRole('button', { name: 'Read what I pasted' });
      await expect(read).toBeVisible();
      await expect.poll(async () => (await lookOf(read)).color).not.toBe((await lookOf(choose)).color);
      await page.keyboard.press('Escape');
      await expect(read).toBeHidden();
    });

    await test.step('form', async () => {
      await page.keyboard.press('Control+n');
      const form = page.getByRole('dialog', { name: 'New application' });
      await expect.poll(() => lookOf(form), 'the dialog').toMatchObject({ hasEdge: true });
      await form.getByRole('button', { name: 'Add an interview' }).click();
      await form.getByRole('button', { name: 'People and what they said' }).click();
      await form.getByRole('button', { name: 'Add a person' }).click();
      await form.getByRole('button', { name: 'More about the job' }).click();
      const [box, otherBox] = [form.getByRole('checkbox').first(), form.getByRole('checkbox').nth(1)];
      await box.check();
      await expectDistinct(box, otherBox, form.locator('.mantine-Checkbox-icon').first());
      await expect.poll(() => lookOf(otherBox)).toMatchObject({ hasEdge: true });
      const kinds = form.locator('.mantine-SegmentedControl-root').first();
      await expectDistinct(
        kinds.locator('.mantine-SegmentedControl-indicator'),
        kinds,
        kinds.locator('.mantine-SegmentedControl-label[data-active]'),
      );
      await field(form, 'Date').fill('Fri 13 Mar 2026');
      await field(form, 'Date').press('Alt+ArrowDown');
      const calendar = page.getByRole('dialog', { name: /^Calendar/ });
      await expectDistinct(
        calendar.getByRole('button', { name: '13 March 2026' }),
        calendar.getByRole('button', { name: '12 March 2026' }),
      );
      await expect.poll(() => lookOf(calendar), 'the calendar').toMatchObject({ hasEdge: true });
      const today = calendar.getByRole('button', { name: '11 March 2026' });
      await expect.poll(() => lookOf(today), 'today').toMatchObject({ hasEdge: true });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(form).toBeHidden();
    });

    await test.step('menu', async () => {
      await card.click({ button: 'right' });
      const menu = page.getByRole('menu');
      await expect.poll(() => lookOf(menu)).toMatchObject({ hasEdge: true });
      await expect(menu.getByRole('menuitem').first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => lookOf(menu.getByRole('menuitem').nth(1))).toMatchObject({ hasOutline: true });
      await page.keyboard.press('Escape');
    });

    await test.step('settings', async () => {
      const screen = await openSettings(page, 'Appearance');
      const free = screen.getByRole('radio', { checked: false }).first();
      await expectDistinct(
        screen.getByRole('radio', { checked: true }).first(),
        free,
        screen.locator('.mantine-Radio-icon').first(),
      );
      await expect.poll(() => lookOf(free)).toMatchObject({ hasEdge: true });
      await expectDistinct(
        screen.getByRole('tab', { selected: true }),
        screen.getByRole('tab', { selected: false }).first(),
      );
      await showSection(screen, 'Reminders');
      const track = screen.locator('.mantine-Switch-track').first();
      const thumb = screen.locator('.mantine-Switch-thumb').first();
      await expectDistinct(track, screen, thumb);
      await expectOwnGround(thumb, track);
      await screen.getByRole('switch').first().uncheck();
      await expect.poll(() => lookOf(track)).toMatchObject({ hasEdge: true });
      await expectOwnGround(thumb, track);
    });
  });
}

test('the lines of a bar that shows when to write still differ @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const linesOf = (state: string) =>
    page
      .locator(`[data-card] [data-state="${state}"]:has(> span > span)`)
      .first()
      .evaluate((bar) =>
        [bar.children[0], bar.children[1]].map((line) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(line ?? bar);
          return [borderTopStyle, borderTopWidth, borderTopColor];
        }),
      );
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect
    .poll(() => linesOf('due'))
    .toEqual([
      ['dotted', '1px', ink],
      ['solid', '1px', ink],
    ]);
  await expect
    .poll(() => linesOf('late'))
    .toEqual([
      ['dotted', '1px', ink],
      ['solid', '3px', ink],
    ]);
});

test('what a saved view shows has an edge around each part @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Save this view');
  await page.keyboard.press('Enter');
  const parts = page.getByRole('dialog', { name: 'Save this view' }).getByRole('listitem');
  await expect.poll(() => lookOf(parts.first())).toMatchObject({ hasEdge: true });
});

test('what a figure of Insights is grouped by, and the group it shows, stand out @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Control+4');
  const figure = page.getByRole('figure', { name: 'How far applications get' });
  await figure.getByRole('button', { name: 'Industry' }).click();
  const choices = figure.getByRole('group', { name: 'Group by' });
  for (const buttons of [choices, figure.getByRole('list').first()]) {
    const chosen = buttons.getByRole('button', { pressed: true });
    await expectDistinct(chosen, buttons.getByRole('button', { pressed: false }).first());
    await expectDistinct(
      chosen,
      buttons.getByRole('button', { pressed: false }).first(),
      chosen.locator('span').last().or(chosen).last(),
    );
  }
});

test('the person whose sheet is open stands out from the list @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Control+5');
  const rows = page.getByRole('list', { name: 'Everybody' }).locator('[data-open]');
  await rows.first().getByRole('button').first().click();
  await expect(rows.first()).toHaveAttribute('data-open', 'true');
  await expect.poll(() => lookOf(rows.first())).toMatchObject({ hasOutline: true });
  expect(await lookOf(rows.nth(1))).toMatchObject({ hasOutline: false });
});

test('the ring around a person’s sheet is whole, even where its head covers it @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const endedAt = Date.parse('2026-03-10T09:00:00-04:00');
  // First in the list by name.
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt, person: 'Aaron Abel' });
  await page.keyboard.press('Control+5');
  const people = page.getByRole('region', { name: 'People', exact: true });
  await people
    .getByRole('button', { name: /^Aaron Abel/ })
    .first()
    .press('Enter');
  const sheet = page.getByRole('complementary', { name: 'Aaron Abel' });
  await expect(sheet).toBeFocused();
  const upper = () =>
    sheet.evaluate((element) => {
      const line = getComputedStyle(element.firstElementChild ?? element, '::before');
      return [line.borderTopWidth, line.borderTopColor, line.content];
    });
  const ring = await sheet.evaluate((element) => getComputedStyle(element).outlineColor);
  await expect.poll(upper).toEqual(['2px', ring, '""']);
});

test('the button after another article’s advice keeps away from its last word @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const endedAt = Date.parse('2026-03-10T09:00:00-04:00');
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt });
  await card(page, 'Cellist at Elm Orchestra').press('e');
  const button = page.getByRole('button', { name: 'Change in settings' }).first();
  const gap = () =>
    button.evaluate((element) => {
      const words = document.createRange();
      words.selectNode(element.previousSibling ?? element);
      const last = [...words.getClientRects()].at(-1);
      const { left, top, bottom } = element.getBoundingClientRect();
      const isOnOneLine = last !== undefined && last.bottom > top && last.top < bottom;
      return isOnOneLine ? left - last.right : 0;
    });
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
});
