/** The figures of the Insights while something else happens: they follow, and what was looked at stays. */
import type { Page } from 'playwright/test';
import type { Card } from '../../../shared/model/card';
import { expect, minute, test } from '../../support/app/fixtures';
import { call, toast, waitForBoard } from '../../support/pages/board-page';
import { seedWaits } from '../../support/seed-profile';

const replied = [3, 4, 5, 5, 7].map((repliedAfter) => ({ industry: 'Law', endedDaysAgo: 40, repliedAfter }));
const waiting = { industry: 'Energy', endedDaysAgo: 9, repliedAfter: null };

const responses = (page: Page) => page.getByRole('figure', { name: 'How long replies take' });
const funnel = (page: Page) => page.getByRole('figure', { name: 'How far applications get' });
/** The chart of response times, found by how many it says there are. */
const chart = (page: Page, counts: string) =>
  responses(page).getByRole('group', { name: new RegExp(`^All interviews\\. ${counts}\\.`) });
const readout = (page: Page) => responses(page).locator('[aria-live]');

async function openInsights(page: Page): Promise<void> {
  await waitForBoard(page);
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeFocused();
}

async function cardsOf(page: Page): Promise<readonly Card[]> {
  return JSON.parse((await call(page, 'board:read', null)) as string) as readonly Card[];
}

test.beforeEach(({ userDataDir, clock }) => {
  seedWaits(userDataDir, [...replied, waiting], clock?.now() ?? 0);
});

test('what is archived, deleted and undone is followed, at the point walked to', async ({
  launch,
  letTimePass,
}) => {
  const app = await launch();
  const { page } = app;
  await openInsights(page);
  const cards = await cardsOf(page);
  const applicationId = cards.find(({ industry }) => industry === 'Energy')?.id;
  await chart(page, '6 in all, 5 replied, 1 waiting').focus();
  await page.keyboard.press('End');
  await expect(readout(page)).toContainText('at Energy 5: waiting for 9 days.');

  await call(page, 'change:archive-application', { applicationId });
  await expect(readout(page), 'named as before').toContainText('at Energy 5: no reply in 9 days.');
  await expect(chart(page, '6 in all, 5 replied, 0 waiting, 1 ended without a reply')).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: / at Energy 5$/ });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(chart(page, '6 in all, 5 replied, 1 waiting')).toBeVisible();

  await chart(page, '6 in all, 5 replied, 1 waiting').focus();
  await page.keyboard.press('End');
  await call(page, 'change:delete-application', { applicationId });
  await expect(chart(page, '5 in all, 5 replied, 0 waiting')).toBeFocused();
  await expect(readout(page)).toContainText(/at Law \d: replied after 7 days\./);
  await expect(funnel(page)).toContainText('Applications5');
  // Later its data is purged: nothing of it comes back.
  await letTimePass(app, 20 * minute);
  await expect(chart(page, '5 in all, 5 replied, 0 waiting')).toBeVisible();

  for (const { id } of cards.filter(({ industry }) => industry === 'Law'))
    await call(page, 'change:delete-application', { applicationId: id });
  await expect(page.getByRole('heading', { name: 'Nothing to learn from yet' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(responses(page)).toContainText('Too few replies to say: 1 of the 5 needed.');
});

test('if the group shown is gone, the keyboard stays in the chart, which shows the first one @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await openInsights(page);
  await responses(page).getByRole('button', { name: 'Industry', exact: true }).click();
  await responses(page)
    .getByRole('button', { name: /^Energy/ })
    .click();
  await responses(page)
    .getByRole('group', { name: /^Energy\. 1 in all/ })
    .focus();
  const cards = await cardsOf(page);
  const applicationId = cards.find(({ industry }) => industry === 'Energy')?.id;
  await call(page, 'change:delete-application', { applicationId });
  await expect(responses(page).getByRole('group', { name: /^Law\. 5 in all/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(responses(page).getByRole('group', { name: /^Energy\. 1 in all/ })).toBeFocused();
});

test('a response time that is being changed stays as typed while other settings change @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await openInsights(page);
  const heard = page.getByRole('region', { name: 'Heard elsewhere' });
  const add = heard.getByRole('button', { name: 'Add a response time…' });
  await add.click();
  await heard.getByLabel('Industry').fill('law');
  await heard.getByLabel('From day').fill('10');
  await heard.getByRole('button', { name: 'Save' }).click();
  await heard.getByRole('button', { name: 'Edit the response time for law' }).click();
  await heard.getByLabel('From day').fill('12');
  const heardTime = { industry: 'retail', fromDays: 3, toDays: 3, where: '' };
  await call(page, 'change:save-heard-time', { id: null, heardTime });
  await expect(heard).toContainText('retail: 3 days');
  await expect(heard.getByLabel('From day')).toHaveValue('12');
});

test('thousands of rows are imported, and undone, and the figures follow @full', async ({ launch }) => {
  const { page } = await launch();
  await openInsights(page);
  await expect(chart(page, '6 in all, 5 replied, 1 waiting')).toBeVisible();
  const rows = Array.from({ length: 5_000 }, (_, row) => `Company ${row},Role ${row},2026-02-01,Applied`);
  const chosen = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (
    await chosen
  ).setFiles({
    name: 'jobs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Company,Role,Date Applied,Status', ...rows].join('\n')),
  });
  await dialog.getByRole('button', { name: 'Import 5,000 applications' }).click();
  const imported = toast(page, 'Imported 5,000 applications');
  await expect(imported).toBeVisible({ timeout: 60_000 });
  await expect(funnel(page)).toContainText('Applications5,006');
  await expect(chart(page, '6 in all, 5 replied, 1 waiting')).toBeVisible();

  await imported.getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page, /^Undone/)).toBeVisible({ timeout: 60_000 });
  await expect(funnel(page)).toContainText('Applications6');
});
