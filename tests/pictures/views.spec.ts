/** Each view, light and dark, in two sizes. */
import type { Page } from 'playwright/test';
import { column } from '../support/pages/board-page';
import { expect, sizes, test } from '../support/pictures/picture-test';

/** A view, how it is opened, and what is there once it is drawn. */
const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'board',
    async (page) => {
      await expect(column(page, 'Check-in').getByRole('article').first()).toBeVisible();
    },
  ],
  [
    'table',
    async (page) => {
      await page.keyboard.press('Control+2');
      await expect(page.getByRole('grid').getByRole('row').nth(3)).toBeVisible();
    },
  ],
  [
    'calendar-month',
    async (page) => {
      await page.keyboard.press('Control+3');
      await expect(
        page
          .getByRole('grid')
          .getByRole('button', { name: /^Interview/ })
          .first(),
      ).toBeVisible();
    },
  ],
  [
    'calendar-week',
    async (page) => {
      await page.getByText('Week', { exact: true }).click();
      await expect(page.getByRole('gridcell')).toHaveCount(7);
      await expect(
        page
          .getByRole('grid')
          .getByRole('button', { name: /^Interview/ })
          .first(),
      ).toBeVisible();
    },
  ],
  [
    'insights',
    async (page) => {
      await page.keyboard.press('Control+4');
      await expect(page.getByRole('figure', { name: 'How long replies take' })).toBeVisible();
    },
  ],
  [
    'people',
    async (page) => {
      await page.keyboard.press('Control+5');
      await expect(page.getByRole('button', { name: /Dana Kim/ }).first()).toBeVisible();
    },
  ],
  [
    'settings',
    async (page) => {
      await page.keyboard.press('Control+,');
      await expect(page.getByRole('tabpanel', { name: 'Rules' }).getByRole('radio').first()).toBeVisible();
    },
  ],
];

for (const size of sizes) {
  test(`the views, ${String(size.width)} × ${String(size.height)}`, async ({ open }) => {
    const { page, compare } = await open(size);
    for (const [name, show] of views) {
      await test.step(name, async () => {
        await show(page);
        await page.mouse.move(1, 1);
        await compare(name);
      });
    }
  });
}
