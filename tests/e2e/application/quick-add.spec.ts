/** The first interview in few actions; a sentence, a posting and an invitation in the line at the top of the form. */
import type { Page } from 'playwright/test';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, card, field, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';

test.use({ startAt: Date.parse('2026-03-10T09:30:00-04:00') });

const sentence = 'interview with Dana Kim at Acme for data engineer yesterday 3pm';
const formOf = (page: Page) => page.getByRole('dialog', { name: 'New application' });
const line = (page: Page) => field(formOf(page), 'Quick add');

/** Counts what a person does: each click, each key, and each text that is typed in one go. */
function counted(page: Page) {
  let [actions, keys] = [0, 0];
  return {
    async press(key: string) {
      actions += 1;
      keys += 1;
      await page.keyboard.press(key);
    },
    async type(text: string) {
      actions += 1;
      keys += text.length;
      await page.keyboard.type(text);
    },
    async click(name: string | RegExp) {
      actions += 1;
      await page.getByRole('button', { name, exact: true }).click();
    },
    async clickField(name: string) {
      actions += 1;
      await field(formOf(page), name).click();
    },
    count(how: string): number {
      console.log(`The first interview ${how}: ${String(actions)} actions, ${String(keys)} keystrokes.`);
      return actions;
    },
  };
}

async function expectAdded(page: Page): Promise<void> {
  const added = card(page, 'data engineer at Acme');
  await expect(added).toContainText('Dana Kim');
  await expect(formOf(page)).toBeHidden();
}

const ways: readonly [string, (person: ReturnType<typeof counted>, page: Page) => Promise<void>][] = [
  [
    'with a sentence, by keyboard alone',
    async (person, page) => {
      await person.press('n');
      await expect(line(page)).toBeFocused();
      await person.type(sentence);
      await person.press('Enter');
      await expect(formOf(page).getByText('Filled in below:')).toBeVisible();
      await person.press('Enter');
    },
  ],
  [
    'with a sentence, by mouse',
    async (person, page) => {
      await person.click('New application');
      await expect(line(page)).toBeFocused();
      await person.type(sentence);
      await person.click('Fill in the form');
      await expect(field(formOf(page), 'Company')).toHaveValue('Acme');
      await person.click('Add application');
    },
  ],
  [
    'field by field, by keyboard alone',
    async (person, page) => {
      await person.press('n');
      await expect(line(page)).toBeFocused();
      await person.press('Tab');
      await person.type('Acme');
      await person.press('Tab');
      await person.type('data engineer');
      await person.press('Tab');
      await person.press('Enter');
      await expect(field(formOf(page), 'Date')).toBeFocused();
      await person.type('yesterday');
      await person.press('Control+Shift+p');
      await expect(field(formOf(page), 'Name')).toBeFocused();
      await person.type('Dana Kim');
      await person.press('Control+Enter');
    },
  ],
  [
    'field by field, by mouse',
    async (person, page) => {
      await person.click('Add your first interview');
      await expect(field(formOf(page), 'Company')).toBeFocused();
      await person.type('Acme');
      await person.clickField('Role');
      await person.type('data engineer');
      await person.clickField('Date');
      await person.type('yesterday');
      await person.click(/^People and what they said/);
      await person.click('Add a person');
      await person.clickField('Name');
      await person.type('Dana Kim');
      await person.click('Add application');
    },
  ],
];

for (const [how, add] of ways) {
  test(`the first interview ${how}, takes at most 12 actions`, async ({ sharedApp: { page } }) => {
    await waitForBoard(page);
    const person = counted(page);
    await add(person, page);
    await expectAdded(page);
    expect(person.count(how)).toBeLessThanOrEqual(12);
  });
}

test('each person that is added gets the focus, on the name @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.getByRole('button', { name: 'Add your first interview' }).click();
  const form = formOf(page);
  await form.getByRole('button', { name: /^People and what they said/ }).click();
  const people = ['Dana Kim', 'Li Wang', 'Noor Haddad'];
  for (const person of people) {
    await form.getByRole('button', { name: 'Add a person' }).click();
    await page.keyboard.type(person);
  }
  const names = form.getByLabel('Name', { exact: true });
  await expect(names).toHaveCount(3);
  for (const [index, person] of people.entries()) await expect(names.nth(index)).toHaveValue(person);
});

test('a sentence says what it understood, and is never guessed', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm', role: 'Nurse' });
  await page.keyboard.press('n');
  const form = formOf(page);
  await line(page).fill('interview on Monday at Globex for analyst');
  await expect(form.getByText('Which one do you mean?')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Fill in the form' })).toHaveCount(2);
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await line(page).press('Enter');
  await expect(form.getByRole('button', { name: 'Fill in the form' }).first()).toBeFocused();
  await expect(field(form, 'Company')).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(field(form, 'Company')).toHaveValue('Globex');
  await expect(field(form, 'Date')).toHaveValue('Mon 9 Mar 2026');
  await expect(field(form, 'Starts'), 'no time was said').toHaveValue('');

  await line(page).fill('something about Globex');
  await expect(form.getByText(/doesn’t read as a sentence/)).toBeVisible();
  await line(page).press('Enter');
  await expect(form).toBeVisible();

  await test.step('one about a known application opens its form', async () => {
    await line(page).fill('interview at Elm tomorrow 9am');
    await form.getByRole('button', { name: 'Add this interview' }).click();
    const known = page.getByRole('dialog', { name: 'Nurse at Elm' });
    await expect(field(known, 'Starts')).toHaveValue('09:00');
  });
});

test('a posting fills in what it says for certain, an invitation is read', async ({
  sharedApp: { page },
}) => {
  await waitForBoard(page);
  const paste = (text: string) =>
    line(page).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await page.keyboard.press('n');
  const form = formOf(page);
  await paste('Data engineer at Harbor & Finch\n\nLocation: Brno\nWe look for somebody who …');
  await expect(field(form, 'Company')).toHaveValue('Harbor & Finch');
  await expect(field(form, 'Role')).toHaveValue('Data engineer');
  await expect(form.getByText('Filled in below:')).toBeVisible();
  await form.getByRole('button', { name: 'More about the job' }).click();
  await expect(field(form, 'Location')).toHaveValue('Brno');
  await expect(field(form, 'Posting text')).toHaveValue(/^Data engineer at Harbor & Finch/);

  await paste(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:talk@example.com',
      'DTSTAMP:20260309T100000Z',
      'DTSTART:20260312T140000Z',
      'DTEND:20260312T150000Z',
      'SUMMARY:Interview: Editor at Northwind',
      'ORGANIZER;CN=Dana Kim:mailto:dana@northwind.example',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  );
  const invitation = page.getByRole('dialog', { name: 'Add this interview?' });
  await expect(field(invitation, 'Company')).toHaveValue('Northwind');
});

test('a sentence within a pasted note is proposed, and the note is kept', async ({ sharedApp: { page } }) => {
  await waitForBoard(page);
  await page.keyboard.press('n');
  await line(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'From the recruiter:\nInterview with Ann Lee tomorrow at 3pm at Globex\nThey send the link later.',
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const form = formOf(page);
  await expect(line(page)).toHaveValue('Interview with Ann Lee tomorrow at 3pm at Globex');
  await expect(field(form, 'Company'), 'nothing is filled in unasked').toHaveValue('');
  await form.getByRole('button', { name: 'Fill in the form' }).click();
  await expect(field(form, 'Company')).toHaveValue('Globex');
  await expect(field(form, 'Starts')).toHaveValue(/^(?:15:00|3:00.PM)$/u);
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Ann Lee');
  await form.getByRole('button', { name: 'More about the job' }).click();
  await expect(field(form, 'Posting text')).toHaveValue(/^From the recruiter:/);
});

test('the words of an invitation alone are read as one, too @full', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await page.keyboard.press('n');
  await line(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      `Hi Robin,

Thank you for your interest in the Data Engineer position at Harbour Analytics. We would like to invite you to a video
interview with Dana Kim on Thursday, March 12, 2026 from 2:00 PM to 3:00 PM EST.

https://us02web.zoom.us/j/85012345678?pwd=abc

Best regards,
Petra Novak
petra.novak@harbour.example`,
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const invitation = page.getByRole('dialog', { name: 'Add this interview?' });
  await expect(field(invitation, 'Starts')).toHaveValue('14:00');
  await expect(field(invitation, 'Date')).toHaveValue(/12 Mar/);
  await expect(field(invitation, 'Company')).toHaveValue('Harbour Analytics');
  await expect(field(invitation, 'Role')).toHaveValue('Data Engineer');
  const people = invitation.getByLabel('Name', { exact: true });
  await expect(people).toHaveCount(2);
  await expect(people.last()).toHaveValue('Dana Kim');
});
