/** Something happens to the application while a message is being written: nothing is lost, and it is said what happened. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import type { ApplicationId } from '../../../shared/model/ids';
import { call, card, markSent, toast, waitForBoard } from '../../support/pages/board-page';
import { requestOfWindow } from '../../support/app/window-request';
import { addPanel, composerOf, textOf } from '../../support/pages/composer-page';
import { waitForStillness } from '../../support/pages/stillness';
import { day, expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const written = 'Dear Dana, it rang for days.';
const panelOf = (page: Page) => page.getByRole('complementary', { name });
const draftTo = (page: Page, person: string) =>
  panelOf(page).getByRole('article', { name: `Draft: Thank-you to ${person}` });

async function contactsOf(page: Page, applicationId: ApplicationId) {
  const detail = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  return detail.application.contacts;
}

/** Types the text, and leaves the composer no time to store it. */
async function writeTo(page: Page, persons: readonly string[]): Promise<ApplicationId> {
  await waitForBoard(page);
  const applicationId = await addPanel(page, persons, []);
  await card(page, name).press('e');
  await expect(textOf(page, 'Dana Kim')).toBeFocused();
  await textOf(page, 'Dana Kim').fill(written);
  return applicationId;
}

const hasFocusInPanel = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-panel]')?.contains(document.activeElement) === true);

test('recorded as sent in another way, the composer closes, says so, and keeps the text', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await writeTo(page, ['Dana Kim']);
  await markSent(page, applicationId, 'thank-you');
  await expect(
    toast(page, 'Thank-you to Dana Kim was recorded as sent. Your text is kept as a draft.'),
  ).toBeVisible();
  await expect(composerOf(page, 'Dana Kim')).toHaveCount(0);
  await expect(draftTo(page, 'Dana Kim')).toContainText(written);
  await expect(draftTo(page, 'Dana Kim')).toContainText('You recorded this message as sent');
  expect(await hasFocusInPanel(page)).toBe(true);
  // Undone, it can be written on.
  await page.keyboard.press('Control+z');
  await draftTo(page, 'Dana Kim')
    .getByRole('button', { name: /^Continue writing/ })
    .click();
  await expect(textOf(page, 'Dana Kim')).toHaveValue(written);
});

test('the composer says nothing of the kind if it recorded the message itself @full', async ({ launch }) => {
  const { page } = await launch();
  await writeTo(page, ['Dana Kim']);
  await composerOf(page, 'Dana Kim').getByRole('button', { name: 'I sent it' }).click();
  await expect(composerOf(page, 'Dana Kim')).toHaveCount(0);
  await expect(toast(page, /sent/).first()).toBeVisible();
  await expect(page.getByText(/kept as a draft/)).toHaveCount(0);
});

test('time passes and the step is over: the composer closes, says so, and keeps the text @full', async ({
  launch,
  letTimePass,
}) => {
  const app = await launch();
  const { page } = app;
  await writeTo(page, ['Dana Kim']);
  await letTimePass(app, 14 * day);
  await expect(
    toast(page, 'Thank-you to Dana Kim isn’t due any more. Your text is kept as a draft.'),
  ).toBeVisible();
  await expect(draftTo(page, 'Dana Kim')).toContainText(written);
});

test('two people merged while one of them is written to: the text stays where it is @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await writeTo(page, ['Dana Kim', 'D. Kim']);
  const [dana, other] = await contactsOf(page, applicationId);
  await call(page, 'change:merge-people', { keptId: other?.id, mergedId: dana?.id });
  await expect(textOf(page, 'D. Kim')).toHaveValue(written);
  await composerOf(page, 'D. Kim').getByRole('button', { name: 'I sent it' }).click();
  await expect(panelOf(page).getByRole('article', { name: /^Draft/ })).toHaveCount(0);
});

test('somebody whose entry is taken back: the text is still there, and theirs again after Redo @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  const applicationId = await addPanel(page, [], []);
  const person = { id: null, name: 'Dana Kim', role: '', email: '', hasStrongConnection: false };
  await call(page, 'change:add-person', { applicationId, person });
  await card(page, name).press('e');
  await textOf(page, 'Dana Kim').fill(written);
  await composerOf(page, 'Dana Kim').getByRole('button', { name: 'Back to the application' }).focus();
  await page.keyboard.press('Control+z');
  const toNobody = page.getByRole('region', { name: 'Message', exact: true });
  await expect(toNobody.getByRole('textbox', { name: 'Message' })).toHaveValue(written);
  await page.keyboard.press('Control+Shift+z');
  await expect(textOf(page, 'Dana Kim')).toHaveValue(written);
});

test('the application deleted or archived: the text comes back with it', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const applicationId = await writeTo(page, ['Dana Kim']);
  await call(page, 'change:archive-application', { applicationId });
  await expect(textOf(page, 'Dana Kim')).toHaveValue(written);
  await call(page, 'change:delete-application', { applicationId });
  await expect(panelOf(page)).toHaveCount(0);
  await requestOfWindow(app, { tag: 'show-drafts' });
  const drafts = page.getByRole('dialog', { name: 'Drafts' });
  // Until the drafts are read, there are none either.
  await waitForStillness(page);
  await expect(drafts).toContainText('No drafts.');
  await page.keyboard.press('Escape');
  await expect(drafts).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(card(page, name)).toContainText('Has a draft');
  await card(page, name).press('e');
  await expect(textOf(page, 'Dana Kim')).toHaveValue(written);
});
