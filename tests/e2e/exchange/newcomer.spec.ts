/** Somebody's own spreadsheet of 30 rows, with odd column names and dates that can be read in two ways, imported without help. */
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { openClosed, toast, waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

const table = join(import.meta.dirname, '../../fixtures/exchange/tables/cells/odd-names.csv');

/**
 * The keystroke-level model of Card, Moran and Newell: seconds for a key, for pointing with a click, and for making up
 * one's mind; and what reading a question takes on top.
 */
const [KEY, CLICK, THOUGHT, READING] = [0.28, 1.3, 1.35, 5];

test('a spreadsheet with odd column names is imported with a few answers', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const spent = { clicks: 0, keys: 0, decisions: 0 };
  const click = async (target: Locator) => {
    await target.click();
    spent.clicks += 1;
  };
  // Two clicks: one opens the list.
  const choose = async (target: Locator, label: string | RegExp) => {
    const options = await target.getByRole('option').allTextContents();
    await target.selectOption({ label: options.find((option) => new RegExp(label).test(option)) ?? '' });
    spent.clicks += 2;
    spent.decisions += 1;
  };

  await page.keyboard.press('ControlOrMeta+o');
  spent.keys += 2;
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const chosen = page.waitForEvent('filechooser');
  await click(dialog.getByRole('button', { name: 'Choose a file…' }));
  await (await chosen).setFiles(table);
  // In the system's dialog: the file, and Open.
  spent.clicks += 2;

  const role = dialog.getByRole('combobox', { name: 'Which column holds the role?' });
  await expect(role).toHaveValue('1');
  await expect(dialog.getByText('30 wait for an answer')).toBeVisible();
  const company = dialog.getByRole('combobox', { name: 'Which column holds the company?' });
  await choose(company, /^Where \(/);
  await expect(company).toHaveAccessibleDescription('As you chose.');
  await expect(role).toHaveAccessibleDescription(/Is this the right one\?$/);
  await expect(dialog.getByText('24 applications will be added')).toBeVisible();
  await click(dialog.getByRole('radio', { name: /^The day/ }));
  spent.decisions += 1;
  await expect(dialog.getByText('Sun 8 Feb 2026').first()).toBeVisible();
  await choose(dialog.getByRole('combobox', { name: 'What does “they said no” mean?' }), 'rejected');
  await expect(dialog.getByText('27 applications will be added')).toBeVisible();
  await choose(dialog.getByRole('combobox', { name: 'What does “still hoping” mean?' }), /^Applied$/);
  await click(dialog.getByRole('button', { name: 'Import 30 applications' }));
  await expect(toast(page, 'Imported 30 applications')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await openClosed(page);
  await expect(page.getByText('Moss & Fern').first()).toBeVisible();
  await expect(page.getByText('Tidewater').first()).toBeVisible();

  const { clicks, keys, decisions } = spent;
  const seconds = keys * KEY + clicks * CLICK + (clicks + decisions) * THOUGHT + decisions * READING;
  console.log(
    `30 rows: ${clicks} clicks, ${keys} keys, ${decisions} decisions, about ${seconds.toFixed(0)} s of work`,
  );
  expect(decisions).toBeLessThanOrEqual(4);
  expect(seconds).toBeLessThan(60);
});

test('what was read of a spreadsheet, and its questions, are accessible @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles(table);
  await expect(dialog.getByText('30 wait for an answer')).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
});
