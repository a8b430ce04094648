/** Messages that belong to no step: an answer to an offer, a withdrawal, thanks after a rejection. */
import type { Page } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import type { ApplicationId } from '../../../shared/model/ids';
import {
  addApplication,
  call,
  card,
  cardIn,
  openClosed,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { composerOf, textOf } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const panelOf = (page: Page) => page.getByRole('complementary', { name });

async function add(page: Page): Promise<ApplicationId> {
  await waitForBoard(page);
  await call(page, 'preferences:change', { senderName: 'Robin Vale' });
  const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Dana Kim' };
  return addApplication(page, seed);
}

async function read(page: Page, applicationId: ApplicationId) {
  return ((await call(page, 'application:read', { applicationId })) as ApplicationDetail).application;
}

test('thanks after a rejection: written, recorded, listed, warned about a second time, and undone', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  const applicationId = await add(page);
  await card(page, name).focus();
  await page.keyboard.press('a');
  const reply = page.getByRole('dialog', { name: 'They replied' });
  await reply.getByRole('radio', { name: /^A rejection/ }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Rejected' }).getByRole('button', { name: 'Thank them' }).click();

  await expect(textOf(page)).toHaveValue(/Thank you for letting me know[\s\S]*Robin Vale/);
  await expect(textOf(page)).toBeFocused();
  await textOf(page).fill('Dear Dana,\n\nthank you for everything.\n\nRobin');
  await composerOf(page).getByRole('button', { name: 'Copy text' }).click();
  await composerOf(page).getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(toast(page, 'Marked the message to Elm Orchestra as sent')).toBeVisible();
  expect((await read(page, applicationId)).occasionTouches).toMatchObject([
    {
      occasion: 'rejection-reply',
      medium: 'email',
      text: 'Dear Dana,\n\nthank you for everything.\n\nRobin',
    },
  ]);
  const messages = panelOf(page).getByRole('region', { name: 'Messages sent' });
  await expect(messages).toContainText('Thanks after the rejection to Dana Kim');
  await expect(panelOf(page)).toContainText('Thanks after the rejection to Dana Kim sent by email');

  await panelOf(page).getByRole('button', { name: 'Thank them' }).click();
  const warnings = composerOf(page).getByRole('group', { name: 'Before you write' });
  await expect(warnings).toContainText('You’ve already written to Dana Kim about this');
  await expect(composerOf(page).getByRole('region', { name: 'Already sent' })).toContainText(
    'Thanks after the rejection to Dana Kim',
  );
  await warnings.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('list', { name: 'Everybody' })).toContainText('Thanks after the rejection');

  // Undone after a restart, the draft is there again.
  await page.keyboard.press('Control+1');
  await first.quit();
  const again = (await launch()).page;
  await waitForBoard(again);
  await again.keyboard.press('Control+z');
  await expect(toast(again, 'Undone')).toBeVisible();
  await openClosed(again);
  await card(again, name).click();
  await expect(panelOf(again).getByRole('region', { name: 'Drafts' })).toContainText(
    'thank you for everything',
  );
  await panelOf(again)
    .getByRole('button', { name: 'Continue writing: Thanks after the rejection to Dana Kim' })
    .click();
  await expect(textOf(again)).toHaveValue(/thank you for everything/);
});

test('the key for writing opens the message that fits how a closed application ended @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await add(page);
  await call(page, 'change:close-application', { applicationId, outcome: 'rejected' });
  await openClosed(page);
  await card(page, name).press('e');
  await expect(textOf(page)).toHaveValue(/Thank you for letting me know/);
});

test('an answer to an offer asks for time, from the dialog that records the offer @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await add(page);
  await card(page, name).focus();
  await page.keyboard.press('a');
  const reply = page.getByRole('dialog', { name: 'They replied' });
  await reply.getByRole('radio', { name: /^An offer/ }).click();
  await page.keyboard.press('Enter');
  const ended = page.getByRole('dialog', { name: 'Offer' });
  await expect(ended).toContainText('Take the time you need');
  await ended.getByRole('button', { name: 'Ask for time to think' }).click();
  await expect(composerOf(page)).toContainText('One gap left: [the date by which you will answer]');
  await composerOf(page).getByRole('textbox', { name: 'You’ll answer by' }).fill('2026-03-20');
  await composerOf(page).getByRole('textbox', { name: 'You’ll answer by' }).blur();
  await expect(textOf(page)).toHaveValue(/until March 20/);
  await expect(composerOf(page).getByRole('list', { name: 'What could be better' })).not.toContainText(
    'talked about',
  );
  await composerOf(page).getByText('Phone', { exact: true }).click();
  await composerOf(page).getByRole('button', { name: 'I called' }).click();
  await expect(composerOf(page)).toBeHidden();
  expect((await read(page, applicationId)).occasionTouches).toMatchObject([
    { occasion: 'offer-reply', medium: 'phone' },
  ]);
});

test('a withdrawal closes the application with it, and one Undo takes both back', async ({ launch }) => {
  const { page } = await launch();
  const applicationId = await add(page);
  await card(page, name).focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await palette.getByRole('combobox', { name: 'Command palette' }).fill('withdraw');
  await palette.getByRole('option', { name: 'Withdraw: Cellist at Elm Orchestra' }).click();
  await expect(textOf(page)).toHaveValue(/withdraw/);
  await expect(composerOf(page)).toContainText('Once you record it as sent, the application closes');
  await composerOf(page).getByRole('button', { name: 'I sent it' }).click();
  await expect(toast(page, 'Withdrew your application to Elm Orchestra')).toBeVisible();
  await expect(cardIn(page, 'Thank-you', name)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  expect(await read(page, applicationId)).toMatchObject({ closed: null, occasionTouches: [] });
});

test('closing an application offers the message that fits', async ({ launch }) => {
  const { page } = await launch();
  const applicationId = await add(page);
  await card(page, name).click();
  await panelOf(page).getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Close application' }).click();
  const question = page.getByRole('dialog', { name: 'How did it end?' });
  await expect(question.getByRole('button', { name: /^Close and/ })).toBeHidden();
  await question.getByRole('radio', { name: /^Withdrew/ }).click();
  await question.getByRole('button', { name: 'Close and write to them' }).click();
  await expect(textOf(page)).toHaveValue(/withdraw/);
  expect(await read(page, applicationId)).toMatchObject({ closed: { outcome: 'withdrew' } });
  await composerOf(page).getByRole('button', { name: 'Back to the application' }).click();
  await expect(panelOf(page).getByRole('button', { name: 'Write to withdraw' })).toBeFocused();
});

test('the date they want an answer by is filled in, and a kill loses nothing that was written @full', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  const applicationId = await add(page);
  await call(page, 'change:record-reply', {
    applicationId,
    reply: { kind: 'offer', text: 'By 20 March, please', receivedAt: null, answerBy: '2026-03-20' },
  });
  await openClosed(page);
  await card(page, name).click();
  await panelOf(page).getByRole('button', { name: 'Ask for time to think' }).click();
  await expect(textOf(page)).toHaveValue(/until March 20/);
  await textOf(page).fill('Dear Dana,\n\nmay I have until 20 March?\n\nRobin');
  await expect
    .poll(async () => {
      const keys = (await call(page, 'draft:list', null)) as readonly string[];
      const drafts = await Promise.all(keys.map((key) => call(page, 'draft:read', { key })));
      return drafts.join();
    })
    .toContain('may I have until 20 March?');
  await first.kill();

  const again = (await launch()).page;
  await waitForBoard(again);
  await openClosed(again);
  await card(again, name).click();
  const drafts = panelOf(again).getByRole('region', { name: 'Drafts' });
  await drafts.getByRole('button', { name: 'Continue writing: Answer to the offer to Dana Kim' }).click();
  await expect(textOf(again)).toHaveValue(/may I have until 20 March\?/);

  // Recorded elsewhere, the draft says so.
  await call(again, 'change:record-occasion', {
    ...{ applicationId, occasion: 'offer-reply', contactId: null, medium: 'phone', sentAt: null, text: '' },
  });
  await composerOf(again).getByRole('button', { name: 'Back to the application' }).click();
  await expect(drafts).toContainText('You recorded this message as sent');
});

test.describe('in the evening', () => {
  // Wednesday 4 March, 21:00 in New York.
  test.use({ startAt: interviewEnd + 29 * hour });

  test('a withdrawal can be written now, and its reminder be set to office hours over there @full', async ({
    launch,
  }) => {
    const { page } = await launch();
    const applicationId = await add(page);
    await card(page, name).focus();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await palette.getByRole('combobox', { name: 'Command palette' }).fill('withdraw');
    await palette.getByRole('option', { name: 'Withdraw: Cellist at Elm Orchestra' }).click();
    await composerOf(page)
      .getByRole('button', { name: /remind me to send it Thu\s5\sMar, 09:00 their time/ })
      .click();
    await expect(composerOf(page)).toContainText('You’ll be reminded to send it Thu 5 Mar, 09:00 their time');
    expect((await read(page, applicationId)).occasionSnoozes).toMatchObject([
      { occasion: 'withdrawal', until: Date.parse('2026-03-05T09:00:00-05:00'), reason: 'office-hours' },
    ]);
    await composerOf(page).getByRole('button', { name: 'Back to the application' }).click();
    await expect(panelOf(page)).toContainText('Withdrawal: you’ll be reminded');
  });
});
