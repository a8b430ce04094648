/** Dragging on the board's empty space selects cards; the keyboard's ways are in selection.spec.ts. */
import type { Page } from 'playwright/test';
import { addApplication, card, column, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';

const companies = ['Acme', 'Birch', 'Cedar'];
const named = (company: string) => `Clerk at ${company}`;

async function withCards(page: Page): Promise<void> {
  await waitForBoard(page);
  for (const company of companies) await addApplication(page, { company, role: 'Clerk' });
  await expect(column(page, 'Applied').getByRole('article')).toHaveCount(companies.length);
}

const selectedIn = (page: Page) => page.locator('article[data-selected]');

/** The middle of the empty space below the cards of Applied, and a card's place. */
async function places(page: Page) {
  const space = await column(page, 'Applied').boundingBox();
  const boxOf = async (company: string) => {
    const box = await card(page, named(company)).boundingBox();
    if (box === null) throw new Error(`No card of ${company}.`);
    return box;
  };
  const boxes = await Promise.all(companies.map(boxOf));
  if (space === null) throw new Error('No column.');
  const [first, second, last] = boxes.toSorted((a, b) => a.y - b.y);
  if (!first || !second || !last) throw new Error('Too few cards.');
  return { below: { x: space.x + 20, y: last.y + last.height + 60 }, first, second, last };
}

test('a frame drawn on empty space selects what it touches, with Ctrl besides what was selected', async ({
  launch,
}) => {
  const { page } = await launch();
  await withCards(page);
  const { below, second, first } = await places(page);

  await page.mouse.move(below.x, below.y);
  await page.mouse.down();
  await page.mouse.move(below.x + 60, second.y + second.height - 4, { steps: 4 });
  await expect(selectedIn(page)).toHaveCount(2);
  await page.mouse.up();
  await expect(selectedIn(page)).toHaveCount(2);
  await expect(page.getByText('2 selected')).toBeVisible();

  await test.step('Escape while it is drawn brings back what was selected', async () => {
    await page.mouse.move(below.x, below.y);
    await page.mouse.down();
    await page.mouse.move(below.x + 60, first.y + 4, { steps: 4 });
    await expect(selectedIn(page)).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(selectedIn(page)).toHaveCount(2);
    await page.mouse.move(below.x + 60, first.y + 20);
    await page.mouse.up();
    await expect(selectedIn(page)).toHaveCount(2);
  });

  await test.step('it begins at the very edge of a column, and no words are selected', async () => {
    await page.keyboard.press('Escape');
    const space = await column(page, 'Applied').boundingBox();
    if (space === null) throw new Error('No column.');
    await page.mouse.move(space.x + space.width - 4, below.y);
    await page.mouse.down();
    await page.mouse.move(below.x, second.y + second.height - 4, { steps: 4 });
    await expect(selectedIn(page)).toHaveCount(2);
    await page.mouse.up();
    await page.locator('h2', { hasText: 'Check-in' }).dblclick();
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await expect(selectedIn(page)).toHaveCount(0);
    await page.mouse.move(below.x, below.y);
    await page.mouse.down();
    await page.mouse.move(below.x + 60, second.y + second.height - 4, { steps: 4 });
    await page.mouse.up();
    await expect(selectedIn(page)).toHaveCount(2);
  });

  await test.step('with Ctrl or Shift it adds to them', async () => {
    for (const held of ['Control', 'Shift'] as const) {
      const { x, y, width } = first;
      const rightOf = { x: x + width + 6, y: y + 4 };
      await page.mouse.move(below.x, below.y);
      await page.mouse.down();
      await page.mouse.move(below.x + 60, second.y + second.height - 4, { steps: 4 });
      await page.mouse.up();
      await expect(selectedIn(page)).toHaveCount(2);
      await page.keyboard.down(held);
      await page.mouse.move(below.x, below.y);
      await page.mouse.down();
      await page.mouse.move(below.x + 10, below.y + 20, { steps: 3 });
      await expect(selectedIn(page)).toHaveCount(2);
      await page.mouse.move(rightOf.x - 40, rightOf.y, { steps: 4 });
      await expect(selectedIn(page)).toHaveCount(3);
      await page.mouse.up();
      await page.keyboard.up(held);
      await expect(selectedIn(page)).toHaveCount(3);
    }
  });

  await test.step('without, only what it touches is selected', async () => {
    await page.mouse.move(below.x, below.y);
    await page.mouse.down();
    await page.mouse.move(below.x + 40, below.y + 40, { steps: 3 });
    await page.mouse.up();
    await expect(selectedIn(page)).toHaveCount(0);
  });
});

test('a frame held at the lower edge scrolls the column, and keeps what it has gone over @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  for (let n = 10; n < 30; n += 1) await addApplication(page, { company: `Firm ${n}`, role: 'Clerk' });
  const applied = column(page, 'Applied');
  const box = await applied.boundingBox();
  if (box === null) throw new Error('No column.');
  await page.mouse.move(box.x + 3, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height - 3, { steps: 4 });
  await expect(page.getByText('20 selected')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('20 selected')).toBeVisible();
});
