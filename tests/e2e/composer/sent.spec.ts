/** After a message was handed over, the program asks whether it was sent, even if it ended in between. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { addApplication, call, card, cardIn, markSent, waitForBoard } from '../../support/pages/board-page';
import { composerOf, textOf, touchesOf } from '../../support/pages/composer-page';
import { requestOfWindow } from '../../support/app/window-request';
import type { ApplicationId } from '../../../shared/model/ids';
import type { App } from '../../support/app/app';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
/** The question at the lower edge. */
const askedAgain = (page: Page) => page.getByRole('complementary', { name: 'Did you send it?' });
const typed = 'Dear Dana,\n\nThank you for the harbour hall.\n\nRobin';

async function handOver(app: App): Promise<ApplicationId> {
  const { page } = app;
  const applicationId = await addApplication(page, {
    ...{ company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd },
  });
  await card(page, name).press('e');
  await textOf(page).fill(typed);
  await composerOf(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(composerOf(page).getByRole('group', { name: 'Did you send it?' })).toBeVisible();
  return applicationId;
}

test('"Not yet" keeps the draft and asks once more after the next start @full', async ({ launch }) => {
  const first = await launch();
  const applicationId = await handOver(first);
  // Nothing was answered: the program is killed between handing over and recording.
  await first.kill();

  const second = await launch();
  await expect(askedAgain(second.page)).toContainText('Thank-you to Dana Kim (Cellist at Elm Orchestra)');
  await askedAgain(second.page).getByRole('button', { name: 'Not yet' }).click();
  await expect(askedAgain(second.page)).toHaveCount(0);
  await second.quit();

  const third = await launch();
  await askedAgain(third.page).getByRole('button', { name: 'Not yet' }).click();
  await expect(askedAgain(third.page)).toHaveCount(0);
  await third.quit();

  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await expect(card(page, name)).toContainText('Has a draft');
  await expect(askedAgain(page)).toHaveCount(0);
  await card(page, name).click();
  const draft = page.getByRole('article', { name: 'Draft: Thank-you to Dana Kim' });
  await expect(draft).toContainText('Passed to another program');
  await draft.getByRole('button', { name: /^Continue writing/ }).click();
  await expect(textOf(page)).toHaveValue(typed);
  await expect(draft).toHaveCount(0);

  // Recorded in another way, the draft says so.
  await markSent(page, applicationId, 'thank-you');
  await expect(draft).toContainText('You recorded this message as sent');
  await expect(draft).toContainText('by email');
  await page.keyboard.press('Escape');
  await requestOfWindow(app, { tag: 'show-drafts' });
  const list = page.getByRole('dialog', { name: 'Drafts' });
  await expect(list).toContainText(name);
  await list.getByRole('button', { name: /^Discard draft/ }).click();
  await expect(list).toContainText('No drafts.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('article')).toHaveCount(1);
});

test('recorded in another way while it is asked about, it isn’t asked about any more @full', async ({
  launch,
}) => {
  const first = await launch();
  const applicationId = await handOver(first);
  await first.kill();
  const { page } = await launch();
  await expect(askedAgain(page)).toBeVisible();
  await markSent(page, applicationId, 'thank-you');
  await expect(askedAgain(page)).toHaveCount(0);
});

test('"Yes" after a kill records the text as it left, at the time it left', async ({ launch, clock }) => {
  const first = await launch();
  const applicationId = await handOver(first);
  const left = clock?.now() ?? 0;
  await first.kill();
  await clock?.advance(3 * hour);

  const { page } = await launch();
  await askedAgain(page).getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  const [touch] = await touchesOf(page, applicationId);
  expect(touch).toMatchObject({ medium: 'email', text: typed });
  expect(Math.abs((touch?.sentAt ?? 0) - left)).toBeLessThan(hour);
  await expect(card(page, name)).not.toContainText('Has a draft');
  await expect(askedAgain(page)).toHaveCount(0);
});

test('"Yes" after the clock was set back records it as sent now @full', async ({ launch, clock }) => {
  const app = await launch();
  const { page } = app;
  const applicationId = await handOver(app);
  const later = clock?.now() ?? 0;
  await clock?.advance(-2 * hour);
  await expect.poll(() => page.evaluate(() => Date.now())).toBeLessThan(later - hour);
  await composerOf(page).getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  const [touch] = await touchesOf(page, applicationId);
  expect(touch?.text).toBe(typed);
  expect(touch?.sentAt).toBeLessThan(later - hour);
});

test('Undo after "Yes" brings the draft back with its text', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const applicationId = await handOver(app);
  await composerOf(page).getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect(card(page, name)).not.toContainText('Has a draft');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(cardIn(page, 'Thank-you', name)).toContainText('Has a draft');
  expect(await touchesOf(page, applicationId)).toEqual([]);
  await page.getByRole('button', { name: /^Continue writing/ }).click();
  await expect(textOf(page)).toHaveValue(typed);
  await expect(composerOf(page).getByRole('group', { name: 'Did you send it?' })).toHaveCount(0);
});

test('the notes of a call are recorded by "Yes" after a kill, too @full', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  const applicationId = await addApplication(page, {
    ...{ company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd },
  });
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  await call(page, 'change:edit-person', {
    contactId: application.contacts[0]?.id,
    fields: { phone: '+420 222 333 444' },
  });
  await first.electron.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.resolve();
  });
  await card(page, name).press('e');
  await composerOf(page).getByText('Phone', { exact: true }).click();
  await composerOf(page).getByRole('textbox', { name: 'Notes of the call' }).fill('They decide on Friday.');
  await composerOf(page).getByRole('button', { name: 'Call +420 222 333 444' }).click();
  await expect(composerOf(page).getByRole('group', { name: 'Did you call?' })).toBeVisible();
  await first.kill();

  const second = await launch();
  await askedAgain(second.page).getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(cardIn(second.page, 'Check-in', name)).toBeVisible();
  const [touch] = await touchesOf(second.page, applicationId);
  expect(touch?.medium).toBe('phone');
  expect(touch?.text).toMatch(/\n\nNotes of the call:\nThey decide on Friday\.$/);
});
