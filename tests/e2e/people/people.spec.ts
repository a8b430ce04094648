/** The list of people: found, edited once for every application, opened by keyboard alone. */
import type { Locator, Page } from 'playwright/test';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { addApplication, call, card, field, markSent, waitForBoard } from '../../support/pages/board-page';
import { day, expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { expectWhole, resize, setColours } from '../../support/pages/layout';
import { failCalls } from '../../support/app/failing-calls';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 5 * hour });

const people = (page: Page): Locator => page.getByRole('region', { name: 'People', exact: true });
const person = (page: Page, name: string): Locator => people(page).getByRole('button', { name }).first();

test('everybody is listed, found and edited for every application', async ({ sharedApp: { page } }) => {
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await expect(people(page)).toContainText('Nobody here yet');

  await markSent(
    page,
    await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd }),
    'thank-you',
  );
  await addApplication(page, { company: 'Fir', role: 'Baker', endedAt: interviewEnd, person: 'Dr. Zoë Ray' });
  await expect(people(page)).toContainText('2 people');
  await expect(person(page, 'Dr. Zoë Ray'), 'the initials of the name').toContainText('ZRDr. Zoë Ray');
  await expect(person(page, 'Dana Kim')).toContainText('Hiring manager · Elm Orchestra');
  await expect(person(page, 'Dana Kim')).toContainText('Thank-you');
  await expect(person(page, 'Dr. Zoë Ray')).toContainText('Not written to yet');

  await page.getByRole('searchbox', { name: 'Search people' }).fill('zoe');
  await expect(people(page)).toContainText('1 person');
  await page.getByRole('button', { name: 'Clear search' }).click();

  await person(page, 'Dana Kim').click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  await field(sheet, 'Email').fill('dana at home');
  await expect(sheet).toContainText('This doesn’t look like an email address.');
  await field(sheet, 'Phone').fill('+420 222333444');
  await expect(sheet.getByRole('button', { name: 'Dial +420 222 333 444' })).toBeVisible();
  await field(sheet, 'LinkedIn').fill('de.linkedin.com/in/dana-kim?trk=x');
  await field(sheet, 'Name').fill('Dana Kim-Lee');
  await field(sheet, 'Notes').click();
  await expect(person(page, 'Dana Kim-Lee')).toBeVisible();
  const renamed = page.getByRole('complementary', { name: 'Dana Kim-Lee' });
  await expect(field(renamed, 'LinkedIn')).toHaveValue('https://www.linkedin.com/in/dana-kim');
  await renamed.getByRole('button', { name: 'Undo: Name' }).click();
  await expect(person(page, 'Dana Kim')).toBeVisible();
  await expect(field(sheet, 'Email'), 'what was not undone stays').toHaveValue('dana at home');

  await sheet.getByRole('region', { name: 'Appears at' }).getByRole('button').click();
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm Orchestra' });
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Close panel' }).click();
  await page.keyboard.press('Control+1');
  await expect(card(page, 'Cellist at Elm Orchestra')).toBeVisible();
});

test('somebody is added without an interview, and a draft to them is found at their name', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd, person: 'Zoë Ray' });
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Add person…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add person' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toContainText('Choose the application they belong to.');
  await expect(field(dialog, 'Name')).toHaveAttribute('required');
  await dialog.getByLabel('Application').fill('Elm');
  await page.getByRole('option', { name: 'Cellist at Elm' }).click();
  await field(dialog, 'Name').fill('Iris Ode');
  await field(dialog, 'Their role').fill('Recruiter');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(person(page, 'Iris Ode')).toContainText('Recruiter · Elm');

  await person(page, 'Zoë Ray').click();
  const sheet = page.getByRole('complementary', { name: 'Zoë Ray' });
  await sheet.getByRole('region', { name: 'Appears at' }).getByRole('button').click();
  const panel = page.getByRole('complementary', { name: 'Cellist at Elm' });
  await expect(panel.getByRole('region', { name: 'People' })).toContainText('Iris Ode');
  await panel.getByRole('button', { name: 'Write', exact: true }).first().click();
  await panel.getByRole('textbox', { name: 'Message' }).fill('Hello Zoë');
  await panel.getByRole('button', { name: 'Close panel' }).click();
  const draft = sheet.getByRole('button', { name: 'Continue writing: Thank-you for Cellist at Elm' });
  await draft.click();
  await expect(panel.getByRole('textbox', { name: 'Message' })).toHaveValue('Hello Zoë');

  await panel.getByRole('button', { name: 'Back to the application' }).click();
  await panel.getByRole('button', { name: 'Open Iris Ode in People' }).click();
  await expect(page.getByRole('complementary', { name: 'Iris Ode' })).toBeVisible();
});

test('a recruiter nobody met is suggested, written to, and listed with what was written', async ({
  sharedApp: { page },
}) => {
  const applicationId = await addApplication(page, {
    ...{ company: 'Elm', role: 'Cellist', endedAt: interviewEnd - 8 * day },
  });
  await call(page, 'change:add-person', {
    applicationId,
    person: {
      ...{ id: null, name: 'Iris Ode', role: 'Recruiter', email: 'iris@example.com' },
      hasStrongConnection: false,
    },
  });
  const read = async () =>
    ((await call(page, 'application:read', { applicationId })) as ApplicationDetail).application;
  const [met] = (await read()).contacts;
  await call(page, 'change:edit-person', { contactId: met?.id, fields: { role: 'Violist' } });
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await person(page, 'Iris Ode').click();
  const sheet = page.getByRole('complementary', { name: 'Iris Ode' });
  await expect(sheet.getByRole('region', { name: 'Last written to' })).toContainText(
    'You haven’t written to them yet.',
  );
  await sheet.getByRole('button', { name: 'Write: Check-in for Cellist at Elm' }).click();
  const composer = page.getByRole('region', { name: 'Message to Iris Ode', exact: true });
  await expect(composer).toContainText('Iris Ode is the recruiter, who knows what comes next.');
  await composer.getByRole('textbox', { name: 'Message' }).fill('Dear Iris,\n\nno hurry at all.\n\nRobin');
  await composer.getByRole('button', { name: 'I sent it' }).click();
  await expect(person(page, 'Iris Ode')).toContainText('Check-in');
  const application = await read();
  const iris = application.contacts.find(({ name }) => name === 'Iris Ode');
  expect(application.touches).toMatchObject([
    { step: 'check-in', contactId: iris?.id, text: 'Dear Iris,\n\nno hurry at all.\n\nRobin' },
  ]);
});

test('by keyboard alone', async ({ sharedApp: { page } }) => {
  for (const name of ['Ann Ray', 'Ben Ode', 'Cleo Paz'])
    await addApplication(page, {
      company: 'Elm',
      role: `Work for ${name}`,
      endedAt: interviewEnd,
      person: name,
    });
  await page.keyboard.press('Control+5');
  await expect(person(page, 'Ann Ray')).toBeVisible();
  await person(page, 'Ann Ray').focus();
  await page.keyboard.press('ArrowDown');
  await expect(person(page, 'Ben Ode')).toBeFocused();
  await page.keyboard.press('End');
  await expect(person(page, 'Cleo Paz')).toBeFocused();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('complementary', { name: 'Cleo Paz' });
  await expect(sheet).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(person(page, 'Cleo Paz')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Work for Cleo Paz at Elm' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(people(page).locator(':focus'), 'the keyboard is still among the people').toHaveCount(1);
});

test('two entries of one person become one, and are taken apart again by one Undo', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd, person: 'Dana Kim' });
  await addApplication(page, { company: 'Oak', role: 'Baker', endedAt: interviewEnd, person: 'D. Kim' });
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: '2 may be entered twice' }).click();
  const everybody = page.getByRole('button', { name: 'Show everybody' }).first();
  await expect(everybody, 'its words say what it does, not what is on').not.toHaveAttribute('aria-pressed');
  await person(page, 'Dana Kim').click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  await field(sheet, 'Notes').fill('Likes sailing');
  await expect(sheet.getByRole('note')).toContainText('May be the same person as D. Kim (dana@example.com).');
  await sheet.getByRole('button', { name: 'Compare with D. Kim' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge two entries' });
  await expect(dialog.getByRole('row', { name: /^Notes/ })).toContainText('Likes sailing');
  await expect(dialog.getByRole('row', { name: /^Name/ }).getByRole('cell')).toHaveText([
    'Dana Kim',
    'D. Kim',
    'Dana Kim',
  ]);
  await dialog.getByRole('button', { name: 'Keep the other' }).click();
  await expect(dialog.getByRole('row', { name: /^Name/ }).getByRole('cell').last()).toHaveText('D. Kim');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(people(page)).toContainText('Nobody seems to be entered twice any more.');
  await page.getByRole('button', { name: 'Show everybody' }).first().click();
  await expect(people(page)).toContainText('1 person');
  const merged = page.getByRole('complementary', { name: 'D. Kim' });
  await expect(merged.getByRole('region', { name: 'Appears at' }).getByRole('button')).toHaveCount(2);
  // The toast may be gone by now on a slow machine; the key is always there.
  await person(page, 'D. Kim').focus();
  await page.keyboard.press('Control+Z');
  await expect(people(page)).toContainText('2 people');
  await person(page, 'Dana Kim').click();
  await expect(field(sheet, 'Notes')).toHaveValue('Likes sailing');

  await test.step('chosen by hand', async () => {
    await sheet.getByRole('button', { name: 'Merge with another entry…' }).click();
    await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
    await dialog.getByLabel('Merge with').fill('D. K');
    await page.getByRole('option', { name: /^D\. Kim/ }).click();
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(people(page)).toContainText('1 person');
  });
});

test('a person who can’t be read is said to be so, in the sheet and beside another entry', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd, person: 'Dana Kim' });
  await addApplication(page, { company: 'Oak', role: 'Baker', endedAt: interviewEnd, person: 'D. Kim' });
  await page.keyboard.press('Control+5');
  const answerAgain = await failCalls(app, 'people:read');
  await person(page, 'Dana Kim').click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  await expect(sheet.getByRole('alert')).toContainText('Couldn’t load what you know about them.');
  await sheet.getByRole('button', { name: 'Compare with D. Kim' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge two entries' });
  await expect(dialog.getByRole('alert')).toContainText('Couldn’t load both entries.');
  await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();

  await answerAgain();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('row', { name: /^Name/ })).toContainText('D. Kim');
  await expect(dialog.getByRole('alert')).toBeHidden();

  await test.step('the focus stays on what turns the entries round', async () => {
    const swap = dialog.getByRole('button', { name: 'Keep the other' });
    await swap.focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('row', { name: /^Name/ }).getByRole('cell').last()).toHaveText('D. Kim');
    await expect(swap).toBeFocused();
  });
  await page.keyboard.press('Escape');
  await sheet.getByRole('button', { name: 'Try again' }).click();
  await expect(field(sheet, 'Email')).toHaveValue('dana@example.com');
});

test('what goes from a sheet once it was pressed leaves the focus there', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  await page.keyboard.press('Control+5');
  await person(page, 'Dana Kim').click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  await field(sheet, 'Company').fill('Fir');
  for (const name of ['Undo: Company', 'Clear time zone']) {
    if (name === 'Clear time zone') await field(sheet, 'Time zone').fill('Berlin');
    await sheet.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name })).toBeHidden();
    await expect(sheet, name).toBeFocused();
  }
});

test('beside a long role, the stage stays on one line @full', async ({ launch }) => {
  const { page } = await launch();
  const id = await addApplication(page, {
    ...{ company: 'Ember and Oak Furniture', role: 'Workshop Foreman for Restored Furniture' },
    endedAt: interviewEnd - 20 * day,
  });
  await markSent(page, id, 'thank-you', interviewEnd - 19 * day);
  await markSent(page, id, 'check-in', interviewEnd - 12 * day);
  await page.keyboard.press('Control+5');
  await person(page, 'Dana Kim').click();
  const stage = page
    .getByRole('complementary', { name: 'Dana Kim' })
    .getByRole('region', { name: 'Appears at' })
    .getByText('Final follow-up');
  const lines = () =>
    stage.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    });
  await expect(stage).toBeVisible();
  expect(await lines()).toBe(1);
});

test('with a sheet and a panel open, the list still shows whose rows they are @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await resize(app, 1024, 700, 1);
  await page.keyboard.press('Control+5');
  await person(page, 'Dana Kim').click();
  const sheet = page.getByRole('complementary', { name: 'Dana Kim' });
  const row = page.getByRole('list', { name: 'Everybody' });
  const widthForName = async () =>
    (await row.getByText('Dana Kim', { exact: true }).boundingBox())?.width ?? 0;
  await expect(sheet).toBeVisible();
  await expect.poll(widthForName, 'beside the sheet alone').toBeGreaterThan(200);
  await resize(app, 1366, 768, 1);
  await sheet.getByRole('region', { name: 'Appears at' }).getByRole('button').click();
  await expect(page.getByRole('complementary', { name: 'Cellist at Elm Orchestra' })).toBeVisible();
  await expect.poll(widthForName).toBeGreaterThan(40);
});

for (const colours of ['light', 'dark'] as const) {
  test.describe(colours, () => {
    test.use({ launchArgs: ['--demo'], startAt: Date.parse('2026-03-11T10:30:00-04:00') });
    test(`nothing is hidden, cut off or out of reach, ${colours}${fullLengthIf(colours === 'dark')}`, async ({
      launch,
    }) => {
      const app = await launch();
      const { page } = app;
      await setColours(app, colours);
      await waitForBoard(page);
      await page.keyboard.press('Control+5');
      await person(page, 'Anton Weiss').click();
      const sheet = page.getByRole('complementary', { name: 'Anton Weiss' });
      await expect(field(sheet, 'Notes')).toBeVisible();
      expect(await accessibilityFaultsOf(page)).toEqual([]);
      for (const zoom of [1, 2]) {
        await resize(app, 1024, 700, zoom);
        await expectWhole(page, `sheet at ${zoom}`);
      }
      // There is no room for both: the sheet covers the list, and gives way to it again.
      await expect(person(page, 'Anton Weiss')).toHaveCount(0);
      await sheet.getByRole('button', { name: 'Back to everybody' }).click();
      await expect(person(page, 'Anton Weiss')).toBeFocused();
      await expectWhole(page, 'list');
      expect.soft(await accessibilityFaultsOf(page), 'list').toEqual([]);
    });
  });
}
