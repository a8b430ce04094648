/** Forty cards in a small window, at 200 %, in light and dark: nothing overlaps or is out of reach. */
import { writeFile } from 'node:fs/promises';
import type { Locator } from 'playwright/test';
import { column, columnNames, dueNow, field, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';
import { cutTextsOf, expectWhole, pictureOf, resize, setColours } from '../../support/pages/layout';
import { confirmation, openSettings, showSection } from '../../support/pages/settings-page';
import { fullLengthIf } from '../../support/proof-length';

test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

const sizes = [
  { title: '1024×700', width: 1024, height: 700, zoom: 1 },
  { title: '1440×900 at 200 %', width: 1440, height: 900, zoom: 2 },
] as const;

/** How much wider than its field the hint in it is. */
function hintOverhang(field: Locator): Promise<number> {
  return field.evaluate((input: HTMLInputElement) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) return NaN;
    pen.font = getComputedStyle(input).font;
    return pen.measureText(input.placeholder).width - input.clientWidth;
  });
}

for (const { title, width, height, zoom } of sizes) {
  for (const colours of ['light', 'dark'] as const) {
    test(`everything is in reach in ${title}, ${colours}${fullLengthIf(colours === 'dark' || zoom === 2)}`, async ({
      launch,
    }, testInfo) => {
      const app = await launch();
      const { page } = app;
      await setColours(app, colours);
      await resize(app, width, height, zoom);
      await waitForBoard(page);
      const look = async (what: string) => {
        await expectWhole(page, what);
        await writeFile(testInfo.outputPath(`${what}.png`), await pictureOf(app));
      };
      await expect(page.getByRole('article').first()).toBeVisible();
      await look('board');
      expect(await hintOverhang(page.getByRole('searchbox'))).toBeLessThanOrEqual(0);
      for (const name of columnNames) {
        await column(page, name).scrollIntoViewIfNeeded();
        await expect(column(page, name)).toBeInViewport({ ratio: 0.3 });
      }

      const first = column(page, 'Check-in').getByRole('article').first();
      const name = (await first.getAttribute('aria-label')) ?? '';
      await first.scrollIntoViewIfNeeded();
      await first.click();
      const panel = page.getByRole('complementary', { name, exact: true });
      await expect(panel.getByRole('button', { name: 'Mark sent', exact: true })).toBeVisible();
      await look('detail');
      await panel.getByRole('button', { name: 'Why these dates for Check-in?' }).click();
      await look('reasons');
      await panel.getByRole('button', { name: 'Close panel' }).click();

      await page.keyboard.press('Control+n');
      const form = page.getByRole('dialog', { name: 'New application' });
      await form.getByRole('button', { name: 'Add an interview' }).click();
      await form.getByRole('button', { name: 'People and what they said' }).click();
      await form.getByRole('button', { name: 'Add a person' }).click();
      await expect(field(form, 'Their role')).toBeVisible();
      await look('new application');
      await expect(form.getByRole('button', { name: 'Add application' })).toBeInViewport();
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+,');
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      await expect(page.getByRole('radio').first()).toBeVisible();
      await look('settings');
      for (const section of [
        'Working days',
        'Industries',
        'Tags',
        'Reminders',
        'Messages',
        'Appearance',
        'Data',
        'About',
      ] as const) {
        await showSection(page.getByRole('dialog', { name: 'Settings' }), section);
        await expect(page.getByRole('tabpanel', { name: section })).not.toHaveText(section);
        await look(`settings, ${section}`);
      }
      await page.keyboard.press('Escape');
    });
  }
}

test('in a small window at 200 % the settings can be read and answered @full', async ({
  launch,
}, testInfo) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1024, 700, 2);
  await waitForBoard(page);
  const screen = await openSettings(page, 'Rules');
  const look = async (what: string) => {
    await expectWhole(page, what);
    await writeFile(testInfo.outputPath(`${what}.png`), await pictureOf(app));
  };

  await test.step('the sections are below each other', async () => {
    const tabs = await screen.getByRole('tab').all();
    const lefts = await Promise.all(tabs.map(async (tab) => (await tab.boundingBox())?.x));
    expect(new Set(lefts).size).toBe(1);
    for (const section of [
      'Working days',
      'Industries',
      'Tags',
      'Reminders',
      'Messages',
      'Appearance',
      'Data',
      'About',
    ] as const) {
      await showSection(screen, section);
      await expect(screen.getByRole('tab', { name: section })).toBeInViewport({ ratio: 1 });
      await look(`small, ${section}`);
    }
  });

  await test.step('the button below the introduction begins where that does', async () => {
    await showSection(screen, 'Rules');
    const lefts = [/^The articles behind/, 'Show the sources'].map((words) =>
      screen.getByText(words).evaluate((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return Math.round(words.getBoundingClientRect().left);
      }),
    );
    const [introduction, button] = await Promise.all(lefts);
    expect(button).toBe(introduction);
  });

  await test.step('the preview of moving cards is visible before saving', async () => {
    await screen.getByRole('radio', { name: 'Two weeks after the interview' }).check();
    const asked = confirmation(screen);
    await expect(asked.getByRole('button', { name: 'Save' })).toBeFocused();
    await expect(asked.getByRole('button', { name: 'Save' })).toBeInViewport({ ratio: 1 });
    await expect(asked.getByRole('heading')).toBeInViewport({ ratio: 1 });
    const first = asked.getByRole('cell').first();
    await expect(first).toBeInViewport({ ratio: 0.5 });
    expect((await first.boundingBox())?.width, 'the column of the names').toBeGreaterThan(90);
    const cards = asked.getByRole('region');
    expect((await cards.boundingBox())?.height, 'the table').toBeGreaterThanOrEqual(140);
    await look('small, what would move');
    await asked.getByRole('button', { name: 'Keep as it is' }).click();
    await expect(asked).toBeHidden();
    await expect(screen.getByRole('radio', { name: 'Two weeks after the interview' })).toBeInViewport();
  });
});

test('the search is at the same place in every view @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const left = async () => Math.round((await page.getByRole('search').boundingBox())?.x ?? NaN);
  for (const [width, zoom] of [
    [1366, 1],
    [1200, 1],
    [1366, 2],
  ] as const) {
    await resize(app, width, 768, zoom);
    const places = new Map<string, number>();
    for (const view of ['Board', 'Table', 'Calendar', 'Insights', 'People']) {
      const button = page.getByRole('group', { name: 'View' }).getByRole('button', { name: view });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      places.set(view, await left());
    }
    expect.soft(new Set(places.values()).size, JSON.stringify([...places])).toBe(1);
  }
});

test('in a very wide window the columns stay narrow, and nothing that opens beside them moves them @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1536, 800, 0.6);
  await waitForBoard(page);
  const first = column(page, 'Check-in').getByRole('article').first();
  await expect(first).toBeVisible();
  const columns = async () => {
    const boxes = await Promise.all(columnNames.map((name) => column(page, name).boundingBox()));
    return boxes.map((box) => [Math.round(box?.x ?? NaN), Math.round(box?.width ?? NaN)]);
  };
  const before = await columns();
  expect(before.map(([, width]) => width)).toEqual([320, 320, 320, 320, 320]);
  const list = await dueNow(page).boundingBox();
  expect(before[0]?.[0], 'the board begins beside Due now').toBeLessThan(
    (list?.x ?? NaN) + (list?.width ?? NaN) + 16,
  );

  await first.click();
  await expect(page.getByRole('complementary').getByRole('region', { name: 'History' })).toBeVisible();
  expect(await columns(), 'with the panel').toEqual(before);
});

test('in a very wide window the table shows its texts whole, and People keeps together what belongs together @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1536, 800, 0.4);
  await waitForBoard(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  const width = await page.evaluate(() => innerWidth);
  expect(width).toBe(3840);
  await page.keyboard.press('Control+2');
  const next = page
    .getByRole('row', { name: 'Destination Manager at Larkspur Travel' })
    .getByRole('gridcell', { name: /Giulia Moretti/ })
    .first();
  await expect(next).toBeVisible();
  const cut = await next.evaluate(
    (cell) =>
      [cell, ...cell.querySelectorAll('*')].filter(
        (one) => getComputedStyle(one).textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth,
      ).length,
  );
  expect(cut, 'no text of the table is cut off').toBe(0);
  await next.hover();
  const more = page.getByRole('button', { name: 'Actions: Destination Manager at Larkspur Travel' });
  const button = await more.boundingBox();
  const heading = await page.getByRole('columnheader', { name: 'Tags', exact: true }).boundingBox();
  const end = (heading?.x ?? NaN) + (heading?.width ?? NaN);
  expect((button?.x ?? NaN) - end, 'the buttons of a row are near its words').toBeLessThan(220);

  await page.keyboard.press('Control+5');
  const person = page.getByRole('button', { name: /^Alistair Munro/ });
  const application = page.getByRole('button', { name: /Associate at Greyfriars/ });
  await expect(person).toBeVisible();
  const name = await person.getByText('Alistair Munro').boundingBox();
  const chip = await application.boundingBox();
  expect((chip?.x ?? NaN) - (name?.x ?? NaN), 'what belongs to a name is near it').toBeLessThan(1200);
});

test('with the panel open, the leftmost column of the board is whole @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await resize(app, 1024, 700, 1);
  await waitForBoard(page);
  const first = column(page, 'Check-in').getByRole('article').first();
  await first.click();
  await expect(page.getByRole('complementary').getByRole('region', { name: 'History' })).toBeVisible();
  await expect(first).toBeInViewport({ ratio: 1 });
  const edge = (await column(page, 'Check-in').locator('..').boundingBox())?.x ?? NaN;
  const boxes = await Promise.all(columnNames.map((name) => column(page, name).boundingBox()));
  const shown = boxes.flatMap((box) => (box && box.x + box.width > edge + 1 ? [box.x] : []));
  expect(shown[0]).toBeGreaterThan(edge);
});

test('a dialog leaves the styles of the page beneath it alone @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const pageStyles = () =>
    page.evaluate(() => ({
      sheets: document.styleSheets.length,
      body: document.body.getAttributeNames().toSorted(),
    }));
  const dialog = page.getByRole('dialog');
  const openPalette = async () => {
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
  };
  // The first time loads styles of its own.
  await openPalette();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const before = await pageStyles();
  await openPalette();
  expect(await pageStyles()).toEqual(before);
});

test('a cut-off text would be found', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('article [title]')) element.removeAttribute('title');
  });
  expect(await cutTextsOf(page), 'lines of cards are longer than their columns').not.toEqual([]);
});

test('the focus is visible', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  const seen = new Set<string>();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const { outlineStyle: around } = getComputedStyle(element.parentElement ?? element);
      const isMarked =
        (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || around !== 'none';
      return { name: element.getAttribute('aria-label') ?? element.textContent.slice(0, 40), isMarked };
    });
    if (focus === null) continue;
    expect(focus, focus.name).toMatchObject({ isMarked: true });
    seen.add(focus.name);
  }
  expect(seen.size).toBeGreaterThan(5);
});
