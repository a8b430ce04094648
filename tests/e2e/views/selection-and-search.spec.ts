/** What the views share: selecting by keys, Escape, and what a search found. */
import { addApplication, call, card, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 5 * hour });

test('Shift and the arrow keys, Ctrl+A and Escape select in every view', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await addApplication(page, { company: 'Fir', role: 'Baker', endedAt: interviewEnd - hour });
  await addApplication(page, { company: 'Oak', role: 'Archivist' });
  const bar = page.getByRole('region', { name: 'Selected applications' });

  await card(page, 'Archivist at Oak').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar).toContainText('2 selected');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('3 selected');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar).toContainText('2 selected');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await expect(bar).toContainText('3 selected');

  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('elm');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('fir');
  await expect(search, 'in a text field it selects the text').toHaveValue('fir');
  await search.fill('');

  await page.keyboard.press('Control+2');
  const rows = page.getByRole('grid', { name: 'Table' }).locator('[data-card]');
  await rows.first().focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('Shift+End');
  await expect(bar, 'everything on the way').toContainText('3 selected');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Shift+Home');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('2 selected');
  await expect(rows.nth(1)).toBeFocused();
  await bar.getByRole('button', { name: 'Archive' }).focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(rows.nth(1), 'the focus is not lost with the bar').toBeFocused();

  await page.keyboard.press('Control+3');
  const interview = page.getByRole('button', { name: /^Interview, .*Cellist/ });
  await interview.focus();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: /^Interview, .*Baker/ }).click({ modifiers: ['Control'] });
  await expect(bar).toContainText('2 selected');
  await interview.focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(interview).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(bar, 'what is on no day is not shown').toContainText('2 selected');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-day="2026-03-03"]')).toBeFocused();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toContainText('Extend the selection');
  await expect(keys).toContainText('Select all shown applications');
});

test('what a search finds is marked in the table, and what is archived is mentioned there and in the calendar', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, {
    company: 'Northwind',
    role: 'Editor',
    details: { postingText: 'We use Kubernetes, mostly.' },
  });
  const applicationId = await addApplication(page, { company: 'Kuberno', role: 'Baker' });
  await call(page, 'change:archive-application', { applicationId });
  await page.keyboard.press('Control+2');
  const search = page.getByRole('searchbox', { name: 'Search' });
  const row = page.getByRole('row', { name: 'Editor at Northwind' });
  await search.fill('north');
  await expect(row.locator('mark')).toHaveText(['North']);
  await search.fill('kuber');
  await expect(row.locator('mark')).toHaveText(['Kuber']);
  await expect(row).toContainText('In the posting: We use Kubernetes, mostly.');
  const note = page.getByRole('main').getByText('1 archived card matches.');
  await expect(note).toBeVisible();
  await expect(page.locator('#announcements')).toContainText('1 archived card matches.');
  await page.keyboard.press('Control+3');
  await expect(note).toBeVisible();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Show archived' }).click();
  await expect(page.getByRole('row', { name: 'Baker at Kuberno' })).toBeVisible();
});
