/** The employer's own words: read while they are typed, but a date is only used if the user accepts it. */
import type { Locator, Page } from 'playwright/test';
import { addApplication, card, field } from '../../support/pages/board-page';
import { expect, interviewEnd, test } from '../../support/app/fixtures';
import { fullLengthIf } from '../../support/proof-length';

// The interview was on Tuesday 3 March; now it is Wednesday 4 March.
const name = 'Cellist at Elm Orchestra';
const timing = (form: Locator) => field(form, 'What they said about when you’ll hear back');
const answerBy = (form: Locator) => form.getByRole('textbox', { name: 'They’ll answer by' });
const use = (form: Locator) => form.getByRole('button', { name: /^Use this date/ });

async function openInterview(page: Page) {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await panel.getByRole('button', { name: /^Edit the interview on/ }).click();
  const form = page.getByRole('dialog', { name });
  await expect(timing(form)).toBeVisible();
  return { panel, form };
}

async function openReply(page: Page) {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).focus();
  await page.keyboard.press('a');
  const form = page.getByRole('dialog', { name: 'They replied' });
  await expect(form).toBeVisible();
  return form;
}

test('words about timing are highlighted, and their date is used if accepted', async ({
  sharedApp: { page },
}) => {
  const { panel, form } = await openInterview(page);
  await timing(form).pressSequentially('You will hear from us by the end of next week.');
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
  await expect(panel.getByText('They said they’d answer by Fri 13 Mar.')).toBeVisible();
});

test('a date corrected by hand stays, with a note that it differs from the words', async ({
  sharedApp: { page },
}) => {
  const { panel, form } = await openInterview(page);
  await timing(form).fill('You will hear from us by Friday.');
  await use(form).click();
  await answerBy(form).fill('9 March');
  await answerBy(form).press('Tab');
  await expect(form.getByText('Their words say Fri 6 Mar, in 2 days. You entered Mon 9 Mar.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(panel.getByText('They said they’d answer by Mon 9 Mar.')).toBeVisible();
});

test('they count from the day they were said @full', async ({ launch }) => {
  const { page } = await launch();
  const { form } = await openInterview(page);
  await timing(form).fill('Give us ten days.');
  await expect(form.getByText('They named a date: Fri 13 Mar')).toBeVisible();
  await form.getByRole('textbox', { name: 'Said on' }).fill('4 March');
  await expect(form.getByText('They named a date: Sat 14 Mar')).toBeVisible();
});

test('words without a date quietly say so, until one is picked', async ({ sharedApp: { page } }) => {
  const { form } = await openInterview(page);
  const none = form.getByText('No date found here. Pick one if they named one.');
  await expect(none).toBeHidden();
  await timing(form).fill('We will be in touch soon.');
  await expect(none).toBeVisible();
  await answerBy(form).fill('9 March');
  await expect(none).toBeHidden();
});

test.describe("saving words whose date wasn't accepted", () => {
  const question = (form: Locator) =>
    form.getByRole('group', { name: 'Save Fri 6 Mar as the date they’ll answer by?' });
  const withDate = (form: Locator) => question(form).getByRole('button', { name: 'Save with Fri 6 Mar' });
  const without = (form: Locator) => question(form).getByRole('button', { name: 'Save without a date' });
  const ways = {
    'the button': (form: Locator) => form.getByRole('button', { name: 'Save', exact: true }).click(),
    'the key': (form: Locator) => form.page().keyboard.press('Control+Enter'),
  };

  for (const [way, save] of Object.entries(ways)) {
    test(`by ${way} asks below the words, and saves with the date${fullLengthIf(way !== 'the key')}`, async ({
      sharedApp: { page },
    }) => {
      const { panel, form } = await openInterview(page);
      await timing(form).fill('You will hear from us by Friday.');
      await save(form);
      await expect(withDate(form)).toBeFocused();
      await expect(question(form)).toBeInViewport({ ratio: 1 });
      await save(form);
      await expect(withDate(form), 'saving again asks again').toBeFocused();
      await page.keyboard.press('Enter');
      await expect(form).toBeHidden();
      await expect(panel.getByText('They said they’d answer by Fri 6 Mar.')).toBeVisible();
    });
  }

  test('or without it, and the panel still offers it @full', async ({ launch }) => {
    const { page } = await launch();
    const { panel, form } = await openInterview(page);
    await timing(form).fill('You will hear from us by Friday.');
    await ways['the button'](form);
    await without(form).click();
    await expect(form).toBeHidden();
    await expect(panel.getByText('They named Fri 6 Mar.')).toBeVisible();
    await expect(panel.getByText(/They said they’d answer/)).toHaveCount(0);
    await use(panel).press('Enter');
    await expect(panel.getByText('They said they’d answer by Fri 6 Mar.')).toBeVisible();
    await expect(use(panel)).toHaveCount(0);
    await expect(page.getByRole('group', { name, exact: true }), 'the button is gone').toBeFocused();
  });

  test('in a new application opens the section it is in', async ({ sharedApp: { page } }) => {
    await page.getByRole('button', { name: 'Add your first interview' }).click();
    const form = page.getByRole('dialog', { name: 'New application' });
    await field(form, 'Company').fill('Elm Orchestra');
    await field(form, 'Role').fill('Cellist');
    const more = form.getByRole('button', { name: 'People and what they said' });
    await more.click();
    await timing(form).fill('We decide by Friday.');
    await more.click();
    await expect(timing(form)).toBeHidden();
    await form.getByRole('button', { name: 'Add application' }).click();
    await withDate(form).click();
    await expect(form).toBeHidden();
    const panel = page.getByRole('complementary', { name });
    await expect(panel.getByText('They said they’d answer by Fri 6 Mar.')).toBeVisible();
  });

  test('asks about words restored from a form draft too @full', async ({ launch }) => {
    const { page } = await launch();
    const { form } = await openInterview(page);
    await timing(form).fill('You will hear from us by Friday.');
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await page.getByRole('button', { name: /^Edit the interview on/ }).click();
    await expect(form.getByText('Draft restored.')).toBeVisible();
    await ways['the button'](form);
    await expect(withDate(form)).toBeFocused();
  });
});

test('a long text with markup in it is read as plain text @full', async ({ launch }) => {
  const { page } = await launch();
  const { form } = await openInterview(page);
  const long = 'It was <b>great</b> to meet you. '.repeat(2_500);
  await timing(form).fill(`${long}We will decide within two weeks. ${'<img src=x> '.repeat(1_000)}`);
  await expect(form.locator('mark')).toHaveText('within two weeks');
  await expect(form.getByText('They named a date: Tue 17 Mar')).toBeVisible();
  await expect(form.locator('img')).toHaveCount(0);
});

test('news that names a date becomes a new date', async ({ sharedApp: { page } }) => {
  const form = await openReply(page);
  await form.getByRole('radio', { name: /^News/ }).check();
  await field(form, 'What they wrote').fill('We need until the end of next week.');
  await expect(form.getByText('They named a date: Fri 13 Mar, in 9 days.')).toBeVisible();
  await use(form).click();
  await expect(form.getByRole('radio', { name: /^A new date/ })).toBeChecked();
  await expect(answerBy(form)).toHaveValue('Fri 13 Mar 2026');
  await form.getByRole('button', { name: 'Record reply' }).click();
  await expect(form).toBeHidden();
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await expect(panel.getByText('They said they’d answer by Fri 13 Mar.')).toBeVisible();
});

test('an offer’s words give the date for the user’s answer, not the one of theirs', async ({
  sharedApp: { page },
}) => {
  const form = await openReply(page);
  await form.getByRole('radio', { name: /^An offer/ }).check();
  const words = field(form, 'What they wrote');
  await words.fill('You will have the contract by Friday.');
  await expect(use(form)).toHaveCount(0);
  await words.fill('You will have the contract by Friday. We would like your answer by Friday 20 March.');
  await expect(form.locator('mark')).toHaveText('by Friday 20 March');
  await use(form).click();
  await expect(field(form, 'They’d like your answer by')).toHaveValue('Fri 20 Mar 2026');
  await expect(form.getByRole('radio', { name: /^An offer/ })).toBeChecked();
});

for (const [answer, timing] of [
  ['Save with Fri 13 Mar', 'They said they’d answer by Fri 13 Mar.'],
  ['Save without a date', 'You last heard from them on Wed 4 Mar.'],
] as const) {
  test(`news that names a date is asked about: ${answer}`, async ({ sharedApp: { page } }) => {
    const form = await openReply(page);
    await form.getByRole('radio', { name: /^News/ }).check();
    await field(form, 'What they wrote').fill('We need until the end of next week.');
    await form.getByRole('button', { name: 'Record reply' }).click();
    const question = form.getByRole('group', { name: 'Save Fri 13 Mar as the date they’ll answer by?' });
    await expect(question.getByRole('button').first()).toBeFocused();
    await question.getByRole('button', { name: answer }).press('Enter');
    await expect(form).toBeHidden();
    await card(page, name).click();
    await expect(page.getByRole('complementary', { name }).getByText(timing)).toBeVisible();
  });
}
