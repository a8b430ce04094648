/** The switch between the views: by mouse, by key and from the menu, and the same view after a restart. */
import type { Page } from 'playwright/test';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd });

const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'View', exact: true }).getByRole('button', { name, exact: true });

test('each view has a button and a key, and the last one is shown after a restart', async ({ launch }) => {
  const first = await launch();
  await waitForBoard(first.page);
  await expect(view(first.page, 'Board')).toHaveAttribute('aria-pressed', 'true');
  await view(first.page, 'People').click();
  await expect(view(first.page, 'People')).toHaveAttribute('aria-pressed', 'true');
  await expect(view(first.page, 'Board')).toHaveAttribute('aria-pressed', 'false');
  await first.page.keyboard.press('Control+4');
  await expect(view(first.page, 'Insights')).toHaveAttribute('aria-pressed', 'true');
  await expect(view(first.page, 'Insights')).toHaveAttribute('title', 'Insights (Ctrl+4 or G I)');
  await first.page.keyboard.press('Control+5');
  await first.quit();

  const second = await launch();
  await expect(second.page.getByRole('region', { name: 'People', exact: true })).toBeVisible();
  await expect(view(second.page, 'People')).toHaveAttribute('aria-pressed', 'true');
  await second.page.keyboard.press('Control+Shift+A');
  await expect(second.page.getByRole('heading', { name: 'Archived applications' })).toBeVisible();
  await expect(view(second.page, 'Board')).toHaveAttribute('aria-pressed', 'true');
});
