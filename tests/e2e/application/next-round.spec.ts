/** A reply that invites to the next round: read while it is typed or pasted, but filled in only if the user accepts it. */
import type { Locator, Page } from 'playwright/test';
import { addApplication, card, field } from '../../support/pages/board-page';
import { expect, interviewEnd, test } from '../../support/app/fixtures';

// The interview was on Tuesday 3 March; now it is Wednesday 4 March, 14:50 in New York.
const name = 'Cellist at Elm Orchestra';
const wrote = (form: Locator) => field(form, 'What they wrote');
const use = (form: Locator) => form.getByRole('button', { name: /^Use / });
const kind = (form: Locator, label: string) => form.getByRole('radio', { name: new RegExp(`^${label}`) });

async function openReply(page: Page) {
  const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Alex Moreno' };
  await addApplication(page, seed);
  await card(page, name).focus();
  await page.keyboard.press('a');
  const form = page.getByRole('dialog', { name: 'They replied' });
  await expect(form).toBeVisible();
  return form;
}

async function expectRound(page: Page, when: string) {
  await card(page, name).click();
  await expect(page.getByRole('complementary', { name }).getByText(when).first()).toBeVisible();
}

test('an invitation is shown as it was understood, and fills in the next interview if accepted', async ({
  launch,
}) => {
  const { page } = await launch();
  const form = await openReply(page);
  await wrote(form).fill(
    'We’d love to have you back for a second round next Tuesday at 2pm with Alex Moreno and Dana Kim.',
  );
  const found =
    'They invite you to an interview: Tue 10 Mar, 14:00, in 6 days. With Alex Moreno and Dana Kim. ' +
    'Check the date: their words leave it open.';
  await expect(form.getByRole('status').filter({ hasText: 'They invite you' })).toHaveText(found);
  await expect(kind(form, 'A test or another interview'), 'nothing is chosen by itself').not.toBeChecked();

  await use(form).click();
  await expect(kind(form, 'A test or another interview')).toBeChecked();
  await expect(field(form, 'Date')).toBeFocused();
  await expect(field(form, 'Date')).toHaveValue('Tue 10 Mar 2026');
  await expect(field(form, 'Starts')).toHaveValue('14:00');
  await expect(field(form, 'Ends')).toHaveValue('15:00');
  await expect(field(form, 'Name').nth(0)).toHaveValue('Alex Moreno');
  await expect(field(form, 'Name').nth(1)).toHaveValue('Dana Kim');
  await expect(
    form.getByText('The date and time are filled in: Tue 10 Mar, 14:00, in 6 days.'),
  ).toBeVisible();
  await expect(use(form)).toHaveCount(0);

  await field(form, 'Starts').fill('16:00');
  await field(form, 'Starts').press('Tab');
  await expect(
    form.getByText('Their words say Tue 10 Mar, 14:00. You entered Tue 10 Mar, 16:00.'),
  ).toBeVisible();
  await form.getByRole('button', { name: 'Record reply' }).click();
  await expect(form).toBeHidden();
  await expectRound(page, 'Tue 10 Mar, 16:00');
});

test('with the keyboard alone, a pasted mail becomes the next interview, in their zone', async ({
  launch,
}) => {
  const { page, electron } = await launch();
  const form = await openReply(page);
  const mail = `From: Petra Novak <petra@elm.example>
Sent: Tuesday, March 3, 2026 5:15 PM
Subject: Your interview

Hi Robin,

thank you for coming in on Tuesday, 3 March at 2 pm. We would like to invite you to the final round:

When: Thursday, 12 March 2026, 15:00-16:30 CET
With: Dana Kim
Where: https://meet.google.com/abc-defg-hij

Please confirm by Friday, 6 March at noon.

Best regards,
Petra Novak`;
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), mail);
  await wrote(form).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(
    form.getByText(
      'They invite you to an interview: Thu 12 Mar, 10:00 · 15:00 in Berlin, in 8 days. With Dana Kim.',
    ),
  ).toBeVisible();
  await expect(use(form)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(use(form)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(form, 'Date')).toHaveValue('Thu 12 Mar 2026');
  await expect(field(form, 'Starts')).toHaveValue('15:00');
  await expect(field(form, 'Ends')).toHaveValue('16:30');
  await expect(field(form, 'Link to the call')).toHaveValue('https://meet.google.com/abc-defg-hij');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expectRound(page, 'Thu 12 Mar, 10:00 · 15:00 in Berlin');
});

test('of several times, each can be used', async ({ launch }) => {
  const { page } = await launch();
  const form = await openReply(page);
  await wrote(form).fill('Would Monday 9 March at 10:00 or Wed 11 March at 3 pm suit you for an interview?');
  await expect(form.getByText('They suggest several times for an interview.')).toBeVisible();
  await expect(use(form)).toHaveText(['Use Mon 9 Mar, 10:00', 'Use Wed 11 Mar, 15:00']);
  await use(form).last().click();
  await expect(field(form, 'Date')).toHaveValue('Wed 11 Mar 2026');
  await expect(field(form, 'Starts')).toHaveValue('15:00');
});

test.describe('a reply recorded without the interview it names', () => {
  for (const [label, answer, when] of [
    ['News', 'Record with the interview', 'Mon 9 Mar, 10:00'],
    ['A test or another interview', 'Record without it', 'You last heard from them on Wed 4 Mar.'],
  ] as const) {
    test(`is asked about: ${label}, ${answer}`, async ({ launch }) => {
      const { page } = await launch();
      const form = await openReply(page);
      await kind(form, label).check();
      await wrote(form).fill('Could you do Monday 9 March at 10:00?');
      await form.getByRole('button', { name: 'Record reply' }).click();
      const question = form.getByRole('group', { name: 'Add the interview on Mon 9 Mar, 10:00?' });
      await expect(question.getByRole('button').first()).toBeFocused();
      await expect(question).toBeInViewport({ ratio: 1 });
      await question.getByRole('button', { name: answer }).press('Enter');
      await expect(form).toBeHidden();
      await expectRound(page, when);
    });
  }
});

test('a rejection, a past or unclear date and an interview that is there are no invitation', async ({
  launch,
}) => {
  const { page } = await launch();
  const form = await openReply(page);
  for (const words of [
    'Unfortunately we decided not to move forward. We had an interview on 9 March at 10:00 in mind.',
    'Thank you for the interview on 3 March at 14:00.',
    'Could you do an interview on 04/05 at 10:00?',
    'The next interview will be on Monday.',
  ]) {
    await wrote(form).fill(words);
    await expect(use(form), words).toHaveCount(0);
  }
  await wrote(form).fill('Could you do an interview on 9 March at 10:00?');
  await expect(use(form)).toHaveCount(1);
  await kind(form, 'A rejection').check();
  await expect(use(form)).toHaveCount(0);
});
