/** Insights: opened, read and walked by keyboard alone, with every figure's table, and nothing for axe-core to find. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../../support/app/fixtures';
import { choosesToSave } from '../../support/app/save-dialog';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { resize, setColours } from '../../support/pages/layout';
import { seedWaits } from '../../support/seed-profile';
import { confirmation } from '../../support/pages/settings-page';
import { column, field, waitForBoard } from '../../support/pages/board-page';

const figure = (page: Page, name: string) => page.getByRole('figure', { name });
const responses = (page: Page) => figure(page, 'How long replies take');

async function openInsights(page: Page): Promise<void> {
  await waitForBoard(page);
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeFocused();
}

test.describe('with a search under way', () => {
  test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });

  test('a wait is found by arrow keys, read out and opened; Escape leads back', async ({ launch }) => {
    const { page } = await launch();
    await openInsights(page);
    const chart = responses(page).getByRole('group', { name: /^All interviews\. \d+ in all/ });
    await chart.focus();
    await page.keyboard.press('End');
    const readout = responses(page).locator('[aria-live]');
    await expect(readout).toHaveText(/^.+ at .+: waiting for \d+ days\. \d+% had a reply by then\.$/);
    const words = (await readout.textContent()) ?? '';
    await page.keyboard.press('ArrowLeft');
    await expect(readout).not.toHaveText(words);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const name = words.slice(0, words.indexOf(':'));
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name, exact: true })).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeHidden();
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  test('a figure is saved as picture, drawing and table', async ({ launch, dir }) => {
    const { electron, page } = await launch();
    await openInsights(page);
    const save = async (kind: 'PNG' | 'SVG' | 'CSV') => {
      const file = join(dir, `figure.${kind.toLowerCase()}`);
      await choosesToSave({ electron }, file);
      await responses(page)
        .getByRole('button', { name: `Save as ${kind}` })
        .click();
      await expect(page.getByText(`Saved to ${file}.`, { exact: true }).first()).toBeVisible();
      return readFile(file);
    };
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
    const drawing = (await save('SVG')).toString();
    expect(drawing).toContain('How long replies take');
    expect(drawing).toMatch(/<path[^>]* stroke="rgb/);
    expect(drawing.split('Days after the interview'), 'each word once').toHaveLength(2);
    expect(drawing, 'no style sheet is needed').not.toContain('class=');
    expect((await save('CSV')).toString()).toMatch(/^\uFEFFGroup,Waits,.*\r\nAll interviews,\d+,\d+,/);
  });

  test('bars are walked by arrow keys and read out, and T shows the table and the chart again @full', async ({
    launch,
  }) => {
    const { page } = await launch();
    await openInsights(page);
    const followUps = figure(page, 'Which messages bring replies');
    await followUps.getByRole('group', { name: /^Which messages bring replies\./ }).focus();
    const readout = followUps.locator('[aria-live]');
    await expect(readout).toHaveText(/^Message, Thank-you: \d+% · \d+ of \d+\.$/);
    await page.keyboard.press('ArrowDown');
    await expect(readout).toHaveText(/^Message, Check-in: /);
    await page.keyboard.press('End');
    await expect(readout).toHaveText(/^Replies that came after, 3 messages: \d+ of \d+\.$/);

    await page.keyboard.press('t');
    const table = followUps.getByRole('table');
    await expect(table.getByRole('rowheader', { name: 'Replies that came after: 3 messages' })).toBeVisible();
    await expect(table.getByRole('columnheader')).toHaveText([
      ...['Messages', 'Sent', 'Replied', 'Still waiting', 'Ended without a reply', 'Reply rate'],
    ]);
    await expect(followUps.getByRole('group', { name: 'Which messages bring replies' })).toBeFocused();
    await expect(followUps.getByRole('button', { name: 'Save as PNG' })).toBeHidden();
    await page.keyboard.press('t');
    await expect(followUps.getByRole('group', { name: /^Which messages bring replies\./ })).toBeFocused();

    await figure(page, 'Your weeks')
      .getByRole('group', { name: /^What you did/ })
      .focus();
    await expect(figure(page, 'Your weeks').locator('[aria-live]'), 'begins today').toHaveText(
      /^Wed\s11\sMar: /,
    );
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(page.getByRole('grid'), 'after G, T is the way to the table').toBeVisible();
  });

  test('figures beside each other end at the same line, and a table leaves no hole beside it @full', async ({
    launch,
  }) => {
    const app = await launch();
    const { page } = app;
    await openInsights(page);
    await resize(app, 1366, 768, 1);
    const names = ['Which messages bring replies', 'How far applications get', 'Your weeks'] as const;
    const boxes = () =>
      Promise.all(
        names.map(async (name) => {
          const {
            x = NaN,
            y = NaN,
            width = NaN,
            height = NaN,
          } = (await figure(page, name).boundingBox()) ?? {};
          return { left: x, right: x + width, top: y, bottom: y + height };
        }),
      );
    const [messages, funnel, weeks] = await boxes();
    expect(funnel?.top, 'side by side').toBe(messages?.top);
    expect(weeks?.left).toBe(funnel?.left);
    expect(Math.abs((weeks?.bottom ?? NaN) - (messages?.bottom ?? NaN))).toBeLessThan(1);
    await figure(page, names[0]).getByRole('button', { name: 'Show table' }).click();
    const below = await boxes();
    expect(new Set(below.map(({ left }) => left)).size).toBe(1);
    expect(new Set(below.map(({ right }) => right)).size).toBe(1);
  });

  test('the panel compares a wait with the others @full', async ({ launch }) => {
    const { page } = await launch();
    await waitForBoard(page);
    await column(page, 'Check-in').getByRole('article').first().click();
    const comparison = page.getByRole('region', { name: 'Compared with your other waits' });
    await expect(comparison).toContainText(
      /^Day \d+\. Of \d+ similar waits, \d+ got (its|their) reply later/,
    );
    await comparison.getByRole('button', { name: 'Insights' }).click();
    await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeVisible();
  });

  test('a card with the focus, or the pointer, shows the comparison, which describes it @full', async ({
    launch,
  }) => {
    const { page } = await launch();
    await waitForBoard(page);
    const cards = column(page, 'Check-in').getByRole('article');
    const peek = page.getByRole('tooltip');
    await cards.nth(1).hover();
    await expect(peek).toContainText(/^Day \d+\. Of \d+ similar waits, \d+ got (its|their) reply later/);
    expect(await accessibilityFaultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(peek).toBeHidden();
    await page.mouse.move(0, 0);
    await cards.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(cards.nth(1)).toHaveAccessibleDescription(/Of \d+ similar waits, \d+ got (its|their) reply/);
    await page.keyboard.press('Enter');
    await expect(peek).toBeHidden();
  });

  test('every figure has its table, and no fault for axe-core, light and dark', async ({ launch }) => {
    const app = await launch();
    const { page } = app;
    await openInsights(page);
    await responses(page).getByRole('button', { name: 'Industry' }).click();
    for (const colours of ['light', 'dark'] as const) {
      await setColours(app, colours);
      expect.soft(await accessibilityFaultsOf(page), `charts, ${colours}`).toEqual([]);
    }
    for (const [name, row] of [
      ['How long replies take', 'Manufacturing'],
      ['Which messages bring replies', 'Message'],
      ['How far applications get', 'All'],
      ['Your weeks', 'Wed 11 Mar'],
    ] as const) {
      await figure(page, name).getByRole('button', { name: 'Show table' }).click();
      await expect(figure(page, name).getByRole('rowheader', { name: row }).first()).toBeVisible();
    }
    expect(await accessibilityFaultsOf(page), 'tables').toEqual([]);
    const lines = responses(page)
      .getByRole('row')
      .filter({ has: page.getByRole('cell') });
    const sums = (await lines.allInnerTexts())
      .map((line) => line.split('\t').slice(1, 5).map(Number))
      .filter(([all = NaN]) => !Number.isNaN(all));
    expect(
      sums.some(([, , , ended]) => ended !== 0),
      'some ended without a reply',
    ).toBe(true);
    for (const [all, replied = NaN, waiting = NaN, ended = NaN] of sums)
      expect(replied + waiting + ended).toBe(all);
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});

test('without applications it says what will be there @full', async ({ launch }) => {
  const { page } = await launch();
  await openInsights(page);
  await expect(page.getByRole('heading', { name: 'Nothing to learn from yet' })).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add interview…' }).click();
  const form = page.getByRole('dialog', { name: 'New application' });
  await expect(field(form, 'Date')).toBeVisible();
  await expect(field(form, 'Company')).toBeFocused();
});

test('a pace that the figures contradict is offered with its preview, and not again once declined', async ({
  launch,
  userDataDir,
  clock,
}) => {
  const waits = (industry: string) =>
    [14, 15, 15, 16, 16, 17, 18].map((repliedAfter) => ({ industry, endedDaysAgo: 60, repliedAfter }));
  const waiting = { industry: 'Law', endedDaysAgo: 9, repliedAfter: null };
  seedWaits(userDataDir, [...waits('Law'), ...waits('Energy'), waiting], clock?.now() ?? 0);
  const { page } = await launch();
  await openInsights(page);
  const learned = page.getByRole('region', { name: 'What your figures suggest' });
  const suggestion = (industry: string) => learned.getByRole('listitem').filter({ hasText: industry });
  await expect(suggestion('Law')).toContainText('half had replied to you within 16 days (n = 8)');

  await suggestion('Law').getByRole('button', { name: 'Set its pace to slow…' }).click();
  await expect(confirmation(page.getByRole('dialog'))).toContainText('Law 14');
  await confirmation(page.getByRole('dialog')).getByRole('button', { name: 'Save' }).click();
  await expect(confirmation(page.getByRole('dialog'))).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(suggestion('Law')).toBeHidden();

  await suggestion('Energy').getByRole('button', { name: 'Keep it as it is' }).click();
  await expect(learned).toBeHidden();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+4');
  await expect(responses(page)).toBeVisible();
  await expect(learned).toBeHidden();
});

test('a wait left open for years stands at the edge of the axis, with its true length in the table and read out @full', async ({
  launch,
  userDataDir,
  clock,
}) => {
  const replied = [0, 0, 4, 6, 9, 12].map((repliedAfter) => ({
    industry: 'Law',
    endedDaysAgo: 40,
    repliedAfter,
  }));
  const waiting = { industry: 'Law', endedDaysAgo: 3_000, repliedAfter: null };
  seedWaits(userDataDir, [...replied, waiting], clock?.now() ?? 0);
  const { page } = await launch();
  await openInsights(page);
  await expect(responses(page)).toContainText('A quarter had one on the same day');
  await expect(responses(page)).toContainText('At the right edge: 1 wait longer than 18 days.');
  await expect(responses(page).locator('svg').first()).toContainText('>18');
  await responses(page)
    .getByRole('group', { name: /^All interviews\./ })
    .focus();
  await page.keyboard.press('End');
  await expect(responses(page).locator('[aria-live]')).toContainText('waiting for 3,000 days.');
  await responses(page).getByRole('button', { name: 'Show table' }).click();
  await expect(responses(page).getByRole('row', { name: 'All interviews' })).toContainText('3,000');
});

test('a saved picture names the group that it shows, whatever its letters @full', async ({
  launch,
  userDataDir,
  clock,
  dir,
}) => {
  const waits = (industry: string) =>
    [0, 0, 0, 0, 0].map((repliedAfter) => ({ industry, endedDaysAgo: 40, repliedAfter }));
  seedWaits(userDataDir, [...waits('🚀 Space'), ...waits('عربية')], clock?.now() ?? 0);
  const { electron, page } = await launch();
  await openInsights(page);
  await responses(page).getByRole('button', { name: 'Industry', exact: true }).click();
  for (const name of ['🚀 Space', 'عربية']) {
    await responses(page).getByRole('button', { name }).click();
    for (const kind of ['svg', 'png'] as const) {
      const file = join(dir, `${String(name.length)}.${kind}`);
      await choosesToSave({ electron }, file);
      await responses(page)
        .getByRole('button', { name: `Save as ${kind.toUpperCase()}` })
        .click();
      await expect(page.getByText(`Saved to ${file}.`, { exact: true }).first()).toBeVisible();
    }
    const drawing = await readFile(join(dir, `${String(name.length)}.svg`), 'utf8');
    expect(drawing).toContain(`>${name}<`);
    expect(drawing).toContain('Three quarters had a reply on');
    expect(drawing, 'there is no band').not.toContain('certainty');
  }
});

test('the figures follow the clock while they are open @full', async ({
  launch,
  userDataDir,
  clock,
  letTimePass,
}) => {
  seedWaits(userDataDir, [{ industry: 'Law', endedDaysAgo: 2, repliedAfter: null }], clock?.now() ?? 0);
  const app = await launch();
  const { page } = app;
  await openInsights(page);
  await responses(page)
    .getByRole('group', { name: /^All interviews\./ })
    .focus();
  const readout = responses(page).locator('[aria-live]');
  await expect(readout).toContainText('waiting for 2 days.');
  await letTimePass(app, 24 * 3_600_000);
  await expect(readout).toContainText('waiting for 3 days.');
});

test('a response time heard elsewhere is added, changed, deleted and restored, and stands in the picture @full', async ({
  launch,
  userDataDir,
  clock,
}) => {
  const waits = [4, 6, 8, 9, 12, 15].map((repliedAfter) => ({
    industry: 'Law',
    endedDaysAgo: 40,
    repliedAfter,
  }));
  seedWaits(userDataDir, waits, clock?.now() ?? 0);
  const app = await launch();
  const { page } = app;
  await openInsights(page);
  await resize(app, 1366, 900, 2);
  await page.emulateMedia({ forcedColors: 'active' });
  await responses(page).getByRole('button', { name: 'Industry' }).click();
  const heard = page.getByRole('region', { name: 'Heard elsewhere' });
  const add = heard.getByRole('button', { name: 'Add a response time…' });
  await add.click();
  await expect(heard.getByLabel('Industry')).toBeFocused();
  await heard.getByLabel('Industry').fill('law');
  await heard.getByLabel('From day').fill('10');
  await heard.getByLabel('To day (optional)').fill('21');
  await heard.getByLabel('Where you read or heard it').fill('a friend');
  await heard.getByRole('button', { name: 'Save' }).click();
  await expect(responses(page)).toContainText('Heard elsewhere: 10–21 days (a friend).');
  await expect(add).toBeFocused();
  await expect(responses(page).locator('svg [class*="heard"]')).toHaveCount(2);
  expect(await accessibilityFaultsOf(page)).toEqual([]);

  await heard.getByRole('button', { name: 'Edit the response time for law' }).click();
  await heard.getByLabel('From day').fill('400');
  await heard.getByRole('button', { name: 'Save' }).click();
  await expect(heard.getByRole('alert')).toHaveText(
    'Enter an industry and a whole number of days, up to 365.',
  );
  await heard.getByLabel('From day').fill('12');
  await heard.getByRole('button', { name: 'Save' }).click();
  await expect(responses(page)).toContainText('Heard elsewhere: 12–21 days (a friend).');
  await expect(heard.getByRole('button', { name: 'Edit the response time for law' })).toBeFocused();

  await heard.getByRole('button', { name: 'Delete the response time for law' }).click();
  await expect(responses(page)).not.toContainText('Heard elsewhere');
  await expect(add).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(responses(page)).toContainText('Heard elsewhere: 12–21 days (a friend).');
});
