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

test('drafts to two entries that were merged are told apart, and Undo gives each back its own @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await addPanel(page, ['Dana Kim', 'D. Kim', 'Li Wang'], []);
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  const [kept, merged] = application.contacts;
  const panel = page.getByRole('complementary', { name });
  await card(page, name).click();
  for (const person of ['Dana Kim', 'D. Kim']) {
    await panel.getByRole('button', { name: `Write the note to ${person}` }).click();
    await textOf(page, person).fill(`Dear ${person}, it rang for days.`);
    await composerOf(page, person).getByRole('button', { name: 'Back to the application' }).click();
  }
  const drafts = panel.getByRole('region', { name: 'Drafts' }).getByRole('article');
  const entries = page.getByRole('option', { name: /^Draft: / });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('draft');
  await expect(entries.filter({ hasText: 'to Dana Kim' })).toHaveCount(1);
  await expect(entries.filter({ hasText: 'to D. Kim' })).toHaveCount(1);
  await page.keyboard.press('Escape');

  await call(page, 'change:merge-people', { keptId: kept?.id, mergedId: merged?.id });
  const first = panel.getByRole('article', { name: 'Draft: Thank-you to Dana Kim', exact: true });
  const second = panel.getByRole('article', { name: 'Draft: Thank-you to Dana Kim (draft 2)', exact: true });
  await expect(first).toContainText('Dear Dana Kim');
  await expect(second).toContainText('Dear D. Kim');
  await second.getByRole('button', { name: 'Continue writing: Thank-you to Dana Kim (draft 2)' }).click();
  await expect(textOf(page)).toHaveValue('Dear D. Kim, it rang for days.');
  // The other one is still listed beside it, and the palette names the person of both.
  await expect(drafts).toHaveText([/Dear Dana Kim/]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('draft');
  await expect(entries.filter({ hasText: 'to Dana Kim' })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: /^Dana Kim/ }).click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  const listed = sheet.getByRole('button', { name: /^Continue writing/ });
  await expect(listed).toHaveText([`Thank-you for ${name}`, `Thank-you for ${name} (draft 2)`]);
  await page.keyboard.press('Control+1');

  await page.keyboard.press('Control+z');
  await card(page, name).click();
  await expect(drafts).toHaveCount(2);
  for (const person of ['Dana Kim', 'D. Kim']) {
    await panel.getByRole('button', { name: `Continue writing: Thank-you to ${person}` }).click();
    await expect(textOf(page, person)).toHaveValue(`Dear ${person}, it rang for days.`);
    await composerOf(page, person).getByRole('button', { name: 'Back to the application' }).click();
  }
});

test('a draft to an entry that was merged into another is listed and goes on @full', async ({ launch }) => {
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
