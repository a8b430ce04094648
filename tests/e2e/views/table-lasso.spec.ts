/** Dragging in the table beside what it says selects rows; on the board, it is in board/lasso.spec.ts. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../../support/app/fixtures';
import { addApplication, waitForBoard } from '../../support/pages/board-page';
import { waitForStillness } from '../../support/pages/stillness';

const row = (page: Page, name: string) => page.getByRole('row', { name, exact: true });
const selected = (page: Page) => page.locator('[role="row"][aria-selected="true"]');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It isn’t shown.');
  return box;
}

async function openTable(page: Page, companies: readonly string[]): Promise<void> {
  await waitForBoard(page);
  for (const company of companies) await addApplication(page, { company, role: 'Clerk' });
  await page.keyboard.press('Control+2');
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click();
  await expect(row(page, `Clerk at ${companies[0] ?? ''}`)).toHaveAttribute('aria-rowindex', '2');
  await waitForStillness(page);
}

test('a frame drawn beside the text or below the rows selects rows, and opens none @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await openTable(page, ['Acme', 'Birch', 'Cedar', 'Drew']);
  const [first, second, last] = await Promise.all(
    ['Acme', 'Birch', 'Drew'].map((company) => boxOf(row(page, `Clerk at ${company}`))),
  );
  if (!first || !second || !last) throw new Error('Too few rows.');
  const role = await boxOf(row(page, 'Clerk at Birch').getByRole('gridcell').nth(2));
  const beside = { x: role.x + role.width - 12, y: second.y + 22 };
  const panel = page.getByRole('complementary', { name: /^Clerk/ });

  await page.mouse.move(beside.x, beside.y);
  await page.mouse.down();
  await page.mouse.move(beside.x + 40, last.y + 20, { steps: 4 });
  await expect(selected(page)).toHaveCount(3);
  await page.mouse.up();
  await expect(page.getByText('3 selected')).toBeVisible();
  await expect(panel).toHaveCount(0);

  await test.step('with Shift it adds, and Escape takes back what is drawn', async () => {
    await page.keyboard.down('Shift');
    await page.mouse.move(beside.x, first.y + 22);
    await page.mouse.down();
    await page.mouse.move(beside.x + 20, first.y + 30, { steps: 3 });
    await expect(selected(page)).toHaveCount(4);
    await page.keyboard.press('Escape');
    await expect(selected(page)).toHaveCount(3);
    await page.mouse.up();
    await page.mouse.down();
    await page.mouse.move(beside.x + 20, first.y + 20, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(selected(page)).toHaveCount(4);
  });

  await test.step('from below the rows; a click there selects none', async () => {
    await page.mouse.move(beside.x, last.y + 90);
    await page.mouse.down();
    await page.mouse.move(beside.x + 20, last.y + 30, { steps: 3 });
    await expect(selected(page)).toHaveCount(1);
    await page.mouse.up();
    await page.mouse.click(beside.x, last.y + 90);
    await expect(selected(page)).toHaveCount(0);
  });

  await test.step('what a row says can be selected as text, and a click beside it opens the row', async () => {
    await page.mouse.move(role.x + 10, beside.y);
    await page.mouse.down();
    await page.mouse.move(role.x + 42, beside.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^C?ler/);
    await expect(selected(page)).toHaveCount(0);
    await page.mouse.click(beside.x, beside.y);
    await expect(panel).toBeVisible();
  });
});

test('a frame held at the lower edge scrolls the table, and keeps what it has gone over @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await openTable(
    page,
    Array.from({ length: 40 }, (_, n) => `Firm ${n + 10}`),
  );
  const grid = await boxOf(page.getByRole('grid', { name: 'Table' }));
  const first = await boxOf(row(page, 'Clerk at Firm 10'));
  await page.mouse.move(first.x + 600, first.y + 4);
  await page.mouse.down();
  await page.mouse.move(grid.x + 200, grid.y + grid.height - 3, { steps: 4 });
  await expect(page.getByText('40 selected')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('40 selected')).toBeVisible();
});
