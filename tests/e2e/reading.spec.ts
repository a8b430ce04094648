/** The employer's own words: read as they are typed, taken only when asked. */
import type { Locator, Page } from 'playwright/test';
import { addApplication, card, field } from '../support/board-page';
import { expect, interviewEnd, test } from '../support/fixtures';

// The interview was on Tuesday 3 March; now is Wednesday 4 March.
const name = 'Cellist at Elm Orchestra';
const told = (form: Locator) => field(form, 'What they said about when you will hear');
const answerBy = (form: Locator) => form.getByRole('textbox', { name: 'They answer by' });
const use = (form: Locator) => form.getByRole('button', { name: /^Use this date/ });

async function openInterview(page: Page) {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await panel.getByRole('button', { name: /^Edit the interview of/ }).click();
  const form = page.getByRole('dialog', { name });
  await expect(told(form)).toBeVisible();
  return { panel, form };
}

async function openReply(page: Page) {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).focus();
  await page.keyboard.press('a');
  const form = page.getByRole('dialog', { name: 'They answered' });
  await expect(form).toBeVisible();
  return form;
}

test('words typed about timing are marked, and their date is taken when asked', async ({ launch }) => {
  const { page } = await launch();
  const { panel, form } = await openInterview(page);
  await told(form).pressSequentially('You will hear from us by the end of next week.');
  await expect(form.locator('mark')).toHaveText('by the end of next week');
  await expect(form.getByText('They named a date: Fri 13 Mar, in 9 days.')).toBeVisible();
  await expect(answerBy(form)).toHaveValue('');

  await use(form).click();
  await expect(answerBy(form)).toBeFocused();
  await expect(answerBy(form)).toHaveValue('Fri 13 Mar 2026');
  await expect(form.getByText('The date is filled in: Fri 13 Mar, in 9 days.')).toBeVisible();
  await expect(use(form)).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(panel.getByText('They said they would answer by Fri 13 Mar.')).toBeVisible();
});

test('a date corrected by hand stays, and is told to differ from the words', async ({ launch }) => {
  const { page } = await launch();
  const { panel, form } = await openInterview(page);
  await told(form).fill('You will hear from us by Friday.');
  await use(form).click();
  await answerBy(form).fill('9 March');
  await answerBy(form).press('Tab');
  await expect(form.getByText('Their words say Fri 6 Mar, in 2 days. You entered Mon 9 Mar.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(panel.getByText('They said they would answer by Mon 9 Mar.')).toBeVisible();
});

test('they count from the day they were said on', async ({ launch }) => {
  const { page } = await launch();
  const { form } = await openInterview(page);
  await told(form).fill('Give us ten days.');
  await expect(form.getByText(/They named a date: Fri 13 Mar/)).toBeVisible();
  await form.getByRole('textbox', { name: 'Said on' }).fill('4 March');
  await expect(form.getByText(/They named a date: Sat 14 Mar/)).toBeVisible();
});

test('words that name no date say so, quietly, until one is picked', async ({ launch }) => {
  const { page } = await launch();
  const { form } = await openInterview(page);
  const none = form.getByText('No date found in these words. Pick one if they named one.');
  await expect(none).toBeHidden();
  await told(form).fill('We will be in touch soon.');
  await expect(none).toBeVisible();
  await answerBy(form).fill('9 March');
  await expect(none).toBeHidden();
});

test('a date that was found and not taken is offered in the detail', async ({ launch }) => {
  const { page } = await launch();
  const { panel, form } = await openInterview(page);
  await told(form).fill('You will hear from us by Friday.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(panel.getByText('Their words name Fri 6 Mar.')).toBeVisible();
  await expect(panel.getByText(/They said they would answer/)).toHaveCount(0);
  await use(panel).press('Enter');
  await expect(panel.getByText('They said they would answer by Fri 6 Mar.')).toBeVisible();
  await expect(use(panel)).toHaveCount(0);
  await expect(page.getByRole('group', { name, exact: true }), 'the button is gone').toBeFocused();
});

test('a long text with markup in it is read as the text it is', async ({ launch }) => {
  const { page } = await launch();
  const { form } = await openInterview(page);
  const long = 'It was <b>great</b> to meet you. '.repeat(2_500);
  await told(form).fill(`${long}We will decide within two weeks. ${'<img src=x> '.repeat(1_000)}`);
  await expect(form.locator('mark')).toHaveText('within two weeks');
  await expect(form.getByText(/They named a date: Tue 17 Mar/)).toBeVisible();
  await expect(form.locator('img')).toHaveCount(0);
});

test('news in which they name a date becomes a new date', async ({ launch }) => {
  const { page } = await launch();
  const form = await openReply(page);
  await form.getByRole('radio', { name: /^News/ }).check();
  await field(form, 'What they wrote').fill('We need until the end of next week.');
  await expect(form.getByText('They named a date: Fri 13 Mar, in 9 days.')).toBeVisible();
  await use(form).click();
  await expect(form.getByRole('radio', { name: /^A new date/ })).toBeChecked();
  await expect(answerBy(form)).toHaveValue('Fri 13 Mar 2026');
  await form.getByRole('button', { name: 'Record the answer' }).click();
  await expect(form).toBeHidden();
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await expect(panel.getByText('They said they would answer by Fri 13 Mar.')).toBeVisible();
});

test('news is recorded with the date or without it, and by the key only once that was asked', async ({
  launch,
}) => {
  const { page } = await launch();
  const form = await openReply(page);
  await form.getByRole('radio', { name: /^News/ }).check();
  await field(form, 'What they wrote').fill('We need until the end of next week.');
  const withDate = form.getByRole('button', { name: 'Record with Fri 13 Mar' });
  await expect(withDate).toBeVisible();
  await expect(form.getByRole('button', { name: 'Record without a date' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(withDate).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await expect(panel.getByText('Their last news came on Wed 4 Mar.')).toBeVisible();
  await expect(panel.getByText(/They said they would answer/)).toHaveCount(0);
});
