/** Interviews: upcoming, over, moved, cancelled, in other time zones. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import {
  addApplication,
  card,
  cardIn,
  field,
  interviewInput,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { day, expect, interviewEnd, minute, test } from '../../support/app/fixtures';

const name = 'Cellist at Elm Orchestra';

async function openInterviews(page: Page) {
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  return { panel, rounds: panel.getByRole('region', { name: 'Interviews' }) };
}

test('an upcoming one waits in Applied, and its end moves the card', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd + 2 * day });
  await expect(cardIn(page, 'Applied', name)).toContainText('Interview tomorrow');
  await letTimePass(app, day - 30 * minute);
  await expect(cardIn(page, 'Applied', name)).toContainText('Interview in progress');
  await letTimePass(app, 50 * minute);
  await expect(cardIn(page, 'Thank-you', name)).toContainText('Thank Dana Kim');
});

test('the form asks whom you will meet, and who you met once it is over @full', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd + 2 * day });
  const { rounds } = await openInterviews(page);
  await rounds.getByRole('button', { name: /^Edit the interview on/ }).click();
  const form = page.getByRole('dialog', { name });
  await expect(form.getByRole('button', { name: 'People and notes' })).toBeVisible();
  await expect(form.getByRole('region', { name: 'People you’ll meet' })).toBeVisible();
  await field(form, 'Date').fill('yesterday');
  await expect(form.getByRole('button', { name: 'People and what they said' })).toBeVisible();
  await expect(form.getByRole('region', { name: 'People met' })).toBeVisible();
});

test('moving one to a later day moves its dates too', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const { rounds } = await openInterviews(page);
  await rounds.getByRole('button', { name: /^Edit the interview on/ }).click();
  const form = page.getByRole('dialog', { name });
  await field(form, 'Date').fill('6 March');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(cardIn(page, 'Applied', name)).toContainText('Interview Fri 6 Mar, 14:00');
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
});

test('moving one past its thank-you asks which conversation it is', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, {
    company: 'Elm Orchestra',
    role: 'Cellist',
    endedAt: interviewEnd,
    person: 'Dana Kim',
  });
  const { panel, rounds } = await openInterviews(page);
  await panel.getByRole('button', { name: 'Mark sent', exact: true }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await letTimePass(app, 3 * day);

  const form = page.getByRole('dialog', { name });
  const moveTo = async (date: string) => {
    await rounds.getByRole('button', { name: /^Edit the interview on/ }).click();
    await field(form, 'Date').fill(date);
    await form.getByRole('button', { name: 'Save' }).click();
  };
  await moveTo('5 March');
  const question = form.getByRole('radiogroup', { name: /^You recorded a message before this interview/ });
  await expect(form).toContainText('Please choose one');
  await expect(question).toContainText(/Thank-you to Dana Kim, now Fri\s6\sMar, 14:5\d/);
  await expect(question.getByRole('radio', { name: 'The same one; its date was wrong' })).toBeFocused();
  await question.getByRole('radio', { name: 'The same one; its date was wrong' }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(rounds.getByRole('article')).toHaveCount(1);
  await expect(panel.getByRole('region', { name: 'Messages sent' })).toContainText('Fri 6 Mar');

  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('region', { name: 'Messages sent' })).toContainText('Wed 4 Mar');
  await moveTo('5 March');
  await question.getByRole('radio', { name: 'A different one' }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await expect(rounds.getByRole('article')).toHaveCount(2);
  await expect(panel.getByRole('region', { name: 'Messages sent' })).toContainText('Wed 4 Mar');
  await expect(cardIn(page, 'Thank-you', name)).toContainText('Thank Dana Kim');
});

test('editing one together with the job and adding another is one change with one undo', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const { rounds } = await openInterviews(page);
  await rounds.getByRole('button', { name: 'Add another interview' }).click();
  const form = page.getByRole('dialog', { name });
  const second = form.getByRole('group', { name: 'Interview 2' });
  await expect(field(second, 'Date')).toBeFocused();
  await field(second, 'Date').fill('6 March');
  await field(form, 'Company').fill('Oak Orchestra');
  await field(form.getByRole('group', { name: 'Interview 1' }), 'Ends').fill('15:30');
  await form.getByRole('button', { name: 'Save' }).click();

  const renamed = page.getByRole('complementary', { name: 'Cellist at Oak Orchestra' });
  const entries = renamed.getByRole('region', { name: 'Interviews' }).getByRole('article');
  await expect(entries).toHaveCount(2);
  await expect(entries.nth(1)).toContainText('90 minutes');
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(1);
  await expect(toast(page, 'Edited Cellist at Oak Orchestra')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(card(page, name)).toBeVisible();
  await expect(rounds.getByRole('article')).toHaveCount(1);
  await expect(rounds).toContainText('60 minutes');
});

test('further ones start from the day of the first @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await form.getByRole('button', { name: 'Add an interview' }).click();
  const first = form.getByRole('group', { name: 'Interview 1' });
  await field(first, 'Date').fill('17 March');
  await field(first, 'Starts').fill('09:00');
  await field(first, 'Ends').fill('09:45');
  await form.getByRole('button', { name: 'Add another interview' }).click();
  const second = form.getByRole('group', { name: 'Interview 2' });
  await expect(field(second, 'Date')).toBeFocused();
  await expect(field(second, 'Date')).toHaveValue('Tue 17 Mar 2026');
  await expect(field(second, 'Starts')).toHaveValue('09:45');
  await second.getByRole('button', { name: 'Ends on another day' }).click();
  const endDate = second.getByRole('textbox', { name: 'Ends on' });
  await expect(endDate).toHaveValue('Wed 18 Mar 2026');
  await expect(endDate).toBeFocused();

  await form.getByRole('button', { name: 'More about the job' }).click();
  await form.getByRole('textbox', { name: 'Link to the posting' }).fill('elm.example/jobs');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('textbox', { name: 'Link to the posting' })).toHaveValue(
    'https://elm.example/jobs',
  );
});

test('whoever moves up when somebody is removed has fields of their own, and the focus goes on from there @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await form.getByRole('button', { name: 'Add an interview' }).click();
  await form.getByRole('button', { name: /^People and what/ }).click();
  for (const person of ['Ann Ray', 'Ben Ode']) {
    await form.getByRole('button', { name: 'Add a person' }).click();
    await page.keyboard.type(person);
  }
  await form.getByRole('button', { name: 'Remove Ann Ray' }).press('Enter');
  const only = form.getByRole('group', { name: 'Person 1' });
  await expect(field(only, 'Name')).toBeFocused();
  await expect(field(only, 'Name')).toHaveValue('Ben Ode');
  await page.keyboard.press('Control+z');
  await expect(field(only, 'Name'), 'nobody gets the name of another').not.toHaveValue(/Ann/);
  await form.getByRole('button', { name: 'Remove Ben Ode' }).press('Enter');
  await expect(form.getByRole('button', { name: 'Add a person' })).toBeFocused();
  await form.getByRole('button', { name: 'Remove interview 1' }).press('Enter');
  await expect(form.getByRole('button', { name: 'Add an interview' })).toBeFocused();
});

test('a time at night is asked about on blur @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await form.getByRole('button', { name: 'Add an interview' }).click();
  await expect(form.getByText(/in the middle of the night/)).toHaveCount(0);
  await field(form, 'Starts').focus();
  await page.keyboard.type('02:30');
  await expect(form.getByText(/in the middle of the night/), 'while it is typed').toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(form.getByText('02:30–03:30 is in the middle of the night. Is that right?')).toBeVisible();
  await form.getByRole('button', { name: 'Change to 14:30–15:30' }).press('Enter');
  await expect(field(form, 'Starts')).toHaveValue('14:30');
  await expect(field(form, 'Ends')).toHaveValue('15:30');
  await expect(field(form, 'Starts')).toBeFocused();
  await expect(form.getByText(/in the middle of the night/)).toHaveCount(0);
});

test('one in an hour that occurs twice keeps its own, and the form says which that is @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const interviews = [interviewInput(Date.parse('2026-11-01T02:30:00-05:00'))];
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', interviews });
  const { rounds } = await openInterviews(page);
  await rounds.getByRole('button', { name: /^Edit the interview on/ }).click();
  const form = page.getByRole('dialog', { name });
  await expect(form.getByText('01:30 occurs twice. The second one is used.')).toBeVisible();
  await expect(field(form, 'Time zone')).toHaveValue('New York (UTC−5)');
  await field(form, 'Ends').fill('02:45');
  await expect(form.getByText('01:30 occurs twice. The first one is used.')).toBeVisible();
  await expect(field(form, 'Time zone')).toHaveValue('New York (UTC−4)');
});

test("one that didn't take place leaves the card waiting for another @full", async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const { panel, rounds } = await openInterviews(page);
  await rounds.getByRole('button', { name: /^It didn’t happen/ }).click();
  await expect(cardIn(page, 'Applied', name)).toContainText('No interview yet');
  await expect(rounds).toContainText('Cancelled');
  const next = panel.getByRole('region', { name: 'Next step' });
  await expect(next).toContainText('The interview on Tue 3 Mar, 14:00 was cancelled');
  await expect(next).toContainText('If they name a new time, add it to see when to write.');
  await panel.getByRole('button', { name: /^Undo: Interview cancelled: / }).click();
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
});

test("one in another time zone is shown in both zones, what follows it in the computer's", async ({
  launch,
}) => {
  const { page } = await launch();
  await waitForBoard(page);
  const interview = interviewInput(Date.parse('2026-03-04T10:00:00+01:00'), 'Jonas Weber', 'Europe/Berlin');
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', interviews: [interview] });
  const facts = cardIn(page, 'Thank-you', name);
  await expect(facts).toContainText('due Thu 5 Mar, 04:00');
  await expect(facts).not.toContainText('Berlin');
  const { rounds } = await openInterviews(page);
  await expect(rounds).toContainText('Wed 4 Mar, 03:00 · 09:00 in Berlin');

  await test.step('when the computer is in another zone, the window follows as soon as it is looked at', async () => {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Kolkata' });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(facts).toContainText('due Thu 5 Mar, 14:30', { timeout: 5_000 });
    await expect(rounds).toContainText('Wed 4 Mar, 13:30 · 09:00 in Berlin');
  });
});

test('a second round starts a new cycle', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).focus();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'They replied' });
  await dialog.getByRole('radio', { name: /A test or another interview/ }).check();
  await dialog.getByText('I know the date').click();
  await field(dialog, 'Date').fill('9 March');
  await field(dialog, 'Starts').fill('11:00');
  await field(dialog, 'Ends').fill('12:00');
  await dialog.getByRole('button', { name: 'Record reply' }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page, name)).toBeVisible();
  await test.step('until then, no step is promised that it replaces', async () => {
    await card(page, name).click();
    const steps = page
      .getByRole('complementary', { name })
      .getByRole('region', { name: 'Steps and reasons' });
    await expect(steps.getByRole('listitem')).toHaveText([
      /^Interview\s*Tue\s3\sMar, 14:00/,
      /^Thank-you/,
      /^Interview\s*Mon\s9\sMar, 11:00\s*Your next steps follow from this interview\./,
    ]);
  });
  await letTimePass(app, 5 * day);
  await expect(cardIn(page, 'Thank-you', name)).toContainText('due Tue 10 Mar, 12:00');
});

test('a deleted application leaves nothing behind once it can no longer be undone', async ({
  launch,
  letTimePass,
  userDataDir,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, {
    company: 'Forget-me Quartet',
    role: 'Cellist',
    endedAt: interviewEnd,
    person: 'Zelda Unforgotten',
  });
  await card(page, 'Cellist at Forget-me Quartet').focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(card(page, 'Cellist at Forget-me Quartet')).toHaveCount(0);
  expect(await bytesOf(userDataDir)).toContain('Zelda Unforgotten');
  await letTimePass(app, 11 * minute);
  await app.quit();
  const again = await launch();
  await waitForBoard(again.page);
  await again.quit();
  const left = await bytesOf(userDataDir);
  expect(left).not.toContain('Zelda Unforgotten');
  expect(left).not.toContain('Forget-me Quartet');
});

/** The contents of the database files as text. */
async function bytesOf(userDataDir: string): Promise<string> {
  const dir = join(userDataDir, 'database');
  const files = await readdir(dir);
  return (await Promise.all(files.map((file) => readFile(join(dir, file), 'latin1')))).join('\n');
}
