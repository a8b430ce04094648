/** Warnings about a message are shown once, when it is opened for writing, and block nothing. */
import type { Page } from 'playwright/test';
import { addApplication, call, card, cardIn, markSent } from '../../support/pages/board-page';
import { addPanel } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { requestOfWindow } from '../../support/app/window-request';

test.use({ startAt: interviewEnd + 3 * hour });

const name = 'Cellist at Elm Orchestra';
const panelOf = (page: Page) => page.getByRole('complementary', { name });
const warnings = (page: Page) => panelOf(page).getByRole('group', { name: 'Before you write' });
const dismiss = (page: Page) => warnings(page).getByRole('button', { name: /^Dismiss/ });

const addElm = (page: Page) =>
  addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });

test("a step that hasn't opened is too early, and a message right after another is too soon", async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const applicationId = await addElm(page);
  await markSent(page, applicationId, 'thank-you');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await requestOfWindow(app, { tag: 'write-message', applicationId, step: 'check-in' });

  await expect(warnings(page)).toContainText(/You last wrote to them .*Wait at least until Thu\s5\sMar/);
  await expect(warnings(page)).toContainText('Rule X2, our own');
  await expect(warnings(page)).toContainText('It’s early for this one: it opens Tue 10 Mar.');
  const source = warnings(page).getByText('Rule G1, article E');
  await expect(source).toHaveAttribute('title', /^Rule G1, from “Timing Matters/);
  await dismiss(page).first().click();
  await expect(dismiss(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(warnings(page)).toHaveCount(0);
  const text = panelOf(page).getByRole('textbox', { name: 'Message' });
  await expect(text, 'and never where one more Enter records it as sent').toBeFocused();

  // Opened again, it is shown again.
  await panelOf(page).getByRole('button', { name: 'Back to the application' }).click();
  await panelOf(page).getByRole('button', { name: 'Write', exact: true }).click();
  await expect(dismiss(page)).toHaveCount(2);
  await panelOf(page).getByRole('button', { name: 'I sent it' }).click();
  await expect(cardIn(page, 'Final follow-up', name)).toBeVisible();
  await expect(warnings(page)).toHaveCount(0);
});

test('a second message of its kind is one too many', async ({ sharedApp: app }) => {
  const { page } = app;
  const applicationId = await addElm(page);
  await markSent(page, applicationId, 'thank-you');
  await requestOfWindow(app, { tag: 'write-message', applicationId, step: 'thank-you' });
  await expect(warnings(page)).toContainText('You’ve already thanked Dana Kim');
  await expect(warnings(page).getByText('Rule O1, articles A, C').first()).toHaveAttribute(
    'title',
    /“Optimal Follow-Up Time: When to Reach Out After Your Interview” \(A\)/,
  );
});

test('for a thank-you the warning is about the person written to; without warnings it says so', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  await addPanel(page, ['Dana Kim', 'Li Wang'], []);
  await card(page, name).click();
  const notes = panelOf(page).getByRole('group', { name: 'A note for each person you met' });
  const write = notes.getByRole('button', { name: 'Write the note to Li Wang' });
  await write.click();
  await expect(panelOf(page).getByRole('region', { name: 'Why now' })).toContainText('You can write now.');
  await expect(warnings(page)).toHaveCount(0);
  await expect(notes).toContainText('Li WangWriting now');

  const { policy } = (await call(page, 'settings:read', null)) as { policy: object };
  await call(page, 'change:change-policy', { policy: { ...policy, thankYou: 'considered' } });
  await expect(panelOf(page).getByText(/^Nothing to do yet/)).toBeVisible();
  await panelOf(page).getByRole('button', { name: 'Back to the application' }).click();
  await expect(write, 'the focus is where writing began').toBeFocused();
  await write.click();
  await expect(warnings(page)).toHaveCount(1);
  await expect(warnings(page)).toContainText('It’s early for this one: it opens Wed 4 Mar, 15:00.');
  await dismiss(page).click();
  await expect(warnings(page)).toHaveCount(0);
  await expect(panelOf(page).getByRole('textbox', { name: 'Message' })).toBeFocused();
  await expect(notes.getByRole('button', { name: 'Mark sent: the note to Li Wang' })).toHaveCount(0);
  await panelOf(page).getByRole('button', { name: 'I sent it' }).press('Enter');
  await expect(notes).toContainText('Sent by email');
  await expect(warnings(page), 'the next message is read about before it is written').toBeFocused();
});
