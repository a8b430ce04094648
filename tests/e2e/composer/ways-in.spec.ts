/** The ways into the composer: "Due now", the card's menu, and a draft of somebody who was merged into another entry. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { addApplication, call, card, dueNow, waitForBoard } from '../../support/pages/board-page';
import { addPanel, composerOf, textOf } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';

async function add(page: Page): Promise<void> {
  await waitForBoard(page);
  const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Dana Kim' };
  await addApplication(page, seed);
}

test('"Due now" opens it', async ({ launch }) => {
  const { page } = await launch();
  await add(page);
  await dueNow(page)
    .getByRole('button', { name: /^Write/ })
    .click();
  await expect(textOf(page)).toHaveValue(/Thank you/);
});

test("the card's menu opens it, by keyboard", async ({ launch }) => {
  const { page } = await launch();
  await add(page);
  await card(page, name).focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: /^Write/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
});

test('a draft to an entry that was merged into another is listed and goes on', async ({ launch }) => {
  const { page } = await launch();
  const applicationId = await addPanel(page, ['Dana Kim', 'D. Kim', 'Li Wang'], []);
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  const [kept, merged] = application.contacts;
  const panel = page.getByRole('complementary', { name });
  await card(page, name).click();
  await panel.getByRole('button', { name: 'Write the note to D. Kim' }).click();
  await textOf(page, 'D. Kim').fill('Dear D., it rang for days.');
  await composerOf(page, 'D. Kim').getByRole('button', { name: 'Back to the application' }).click();
  await call(page, 'change:merge-people', { keptId: kept?.id, mergedId: merged?.id });

  const drafts = panel.getByRole('region', { name: 'Drafts' });
  await expect(drafts).toContainText('it rang for days');
  await drafts.getByRole('button', { name: 'Continue writing: Thank-you to Dana Kim' }).click();
  await expect(textOf(page)).toHaveValue('Dear D., it rang for days.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: /^Dana Kim/ }).click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  await sheet.getByRole('button', { name: `Continue writing: Thank-you for ${name}` }).click();
  await expect(textOf(page)).toHaveValue('Dear D., it rang for days.');
  await composerOf(page).getByRole('button', { name: 'I sent it' }).click();
  await expect
    .poll(() => call(page, 'draft:list', null))
    .not.toContainEqual(expect.stringMatching(/^write-/));
  const after = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  expect(after.application.touches).toMatchObject([
    { contactId: kept?.id, text: 'Dear D., it rang for days.' },
  ]);
});
