/** A message is written in the panel, passed to the user's own programs, and recorded with its text. */
import type { Page } from 'playwright/test';
import { catchLinks } from '../../support/app/caught-links';
import { addApplication, call, card, cardIn, panelInterview, toast } from '../../support/pages/board-page';
import { addPanel, composerOf, openByLink, textOf, touchesOf } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const panelOf = (page: Page) => page.getByRole('complementary', { name });

test('each of two people gets their own note, by mail and by hand', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const applicationId = await addPanel(page, ['Dana Kim', 'Li Wang'], ['the new hall in the harbour']);
  const links = await catchLinks(app);
  await card(page, name).click();
  await panelOf(page).getByRole('button', { name: 'Write the note to Dana Kim' }).click();

  const composer = composerOf(page, 'Dana Kim');
  const text = textOf(page, 'Dana Kim');
  await expect(text).toHaveValue(/Dana/);
  await expect(text).toHaveValue(/the new hall in the harbour/);
  await expect(composer).toContainText('One gap left: [your name].');
  await composer.getByRole('textbox', { name: 'Your name, as you sign' }).fill('Robin Vale');
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue(/Robin Vale/);
  await expect(composer).not.toContainText('gap left');

  const shown = await openByLink(page);
  const body = await text.inputValue();
  await expect.poll(links).toEqual([shown]);
  const [link = ''] = await links();
  expect(decodeURIComponent(link.split('body=')[1] ?? '').replaceAll('\r\n', '\n')).toBe(body);
  await composer.getByRole('button', { name: 'I sent it' }).click();

  // The next person, from another template.
  const second = textOf(page, 'Li Wang');
  await expect(second).toHaveValue(/Li/);
  expect(await second.inputValue()).not.toBe(body.replaceAll('Dana', 'Li'));
  await composerOf(page, 'Li Wang').getByText('LinkedIn', { exact: true }).click();
  await expect(composerOf(page, 'Li Wang')).toContainText('As a message (1,900)');
  await composerOf(page, 'Li Wang').getByRole('button', { name: 'Copy text' }).click();
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe(await second.inputValue());
  const copied = await second.inputValue();
  await composerOf(page, 'Li Wang').getByRole('button', { name: 'I sent it' }).click();
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect(panelOf(page).getByRole('region', { name: /^Message to/ })).toHaveCount(0);
  const touches = await touchesOf(page, applicationId);
  expect(touches.map((touch) => [touch.medium, touch.text])).toEqual([
    ['email', body],
    ['linkedin', copied],
  ]);
});

test('a name typed into the text isn’t asked for any more, and can be kept for all messages @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addPanel(page, ['Dana Kim', 'Li Wang'], ['the new hall in the harbour']);
  await card(page, name).press('e');
  const text = textOf(page);
  const asked = composerOf(page).getByRole('textbox', { name: 'Your name, as you sign' });
  await expect(asked).toBeVisible();
  await expect(text).toBeFocused();
  await page.keyboard.type('Robin Vale');
  await expect(text).toHaveValue(/\nRobin Vale$/);
  await expect(asked, 'nothing moves while one types, and the name is there').toHaveValue('Robin Vale');
  await page.keyboard.press('Tab');
  await expect(asked).toHaveCount(0);
  await composerOf(page).getByRole('button', { name: 'Sign all messages as Robin Vale' }).click();
  await expect(text).toBeFocused();
  await composerOf(page).getByRole('button', { name: 'Copy text' }).click();
  await composerOf(page).getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(toast(page, 'Marked the message to Dana Kim at Elm Orchestra as sent')).toBeVisible();
  await expect(textOf(page, 'Li Wang')).toHaveValue(/\nRobin Vale$/);
  await composerOf(page, 'Li Wang').getByRole('button', { name: 'I sent it' }).click();
  await expect(toast(page, 'Marked the message to Li Wang at Elm Orchestra as sent')).toBeVisible();
});

test('what is typed survives a kill, and Tab moves through the gaps', async ({ launch }) => {
  const first = await launch();
  await addApplication(first.page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(first.page, name).click();
  await panelOf(first.page).getByRole('button', { name: 'Write', exact: true }).click();
  const text = textOf(first.page, 'Dana Kim');
  const selected = () =>
    text.evaluate((field) =>
      field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : 'no text',
    );
  await text.focus();
  await text.press('Control+Home');
  await first.page.keyboard.press('Tab');
  await expect.poll(selected).toBe('[one thing you talked about]');
  await first.page.keyboard.type('the cello quartet');
  await expect(text).toHaveValue(/the cello quartet/);
  await first.page.keyboard.press('Tab');
  await expect.poll(selected).toBe('[your name]');
  await first.page.keyboard.press('Shift+Tab');
  await expect(text, 'there is no gap before it: the key leaves the text').not.toBeFocused();
  const typed = await text.inputValue();
  const kept = async () => {
    const [key] = ((await call(first.page, 'draft:list', null)) as readonly string[]).filter((one) =>
      one.startsWith('write-thank-you:'),
    );
    return key === undefined ? '' : String(await call(first.page, 'draft:read', { key }));
  };
  await expect.poll(kept).toContain(JSON.stringify(typed).slice(1, -1));
  await first.kill();

  const { page } = await launch();
  await card(page, name).press('e');
  await expect(textOf(page, 'Dana Kim')).toBeFocused();
  await expect(textOf(page, 'Dana Kim')).toHaveValue(typed);
  await expect(composerOf(page, 'Dana Kim')).toContainText('Draft restored.');
  for (const [button, isTyped] of [
    ['Use the template instead', false],
    ['Restore my text', true],
  ] as const) {
    await composerOf(page, 'Dana Kim').getByRole('button', { name: button }).press('Enter');
    const restored = expect(textOf(page, 'Dana Kim'));
    await (isTyped ? restored : restored.not).toHaveValue(typed);
    await expect(textOf(page, 'Dana Kim'), 'the pressed button is gone').toBeFocused();
  }
});

test('a gap that isn’t the template’s is found, shown and can be dismissed @full', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).press('e');
  const composer = composerOf(page, 'Dana Kim');
  const found = composer.getByRole('list', { name: 'What could be better' }).getByRole('listitem');
  const gap = found.filter({ hasText: 'There’s still a gap here' });
  const text = textOf(page, 'Dana Kim');
  await text.fill('Dear Dana,\n\nThank you for [insert topic] at {{company}}.\n\n[your name]');
  await expect(gap).toContainText('Rule W2');
  await gap.getByRole('button', { name: /^Show/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('[insert topic]');
  await gap.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(gap).toHaveCount(0);
  await composer.getByRole('button', { name: /dismissed/ }).click();
  await expect(gap).toHaveCount(1);
  await composer.getByRole('button', { name: 'Use the template instead' }).click();
  await expect(composer).toContainText('gaps left');
  await expect(gap, 'its own gaps are named at the text').toHaveCount(0);
});

test('the name of anybody met elsewhere is found, whoever the next step there is for @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, {
    ...{ company: 'Oak Press', role: 'Editor' },
    interviews: [panelInterview(interviewEnd, ['Albert Wesker', 'Jill Valentine'])],
  });
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).press('e');
  const found = composerOf(page, 'Dana Kim').getByRole('list', { name: 'What could be better' });
  for (const person of ['Albert Wesker', 'Jill Valentine']) {
    await textOf(page, 'Dana Kim').fill(
      `Dear Dana,\n\nThank you for the interview. As ${person} told me, it rains.`,
    );
    await expect(found, person).toContainText('This name belongs to another');
    await textOf(page, 'Dana Kim').fill('Dear Dana,\n\nThank you for the interview.');
    await expect(found).not.toContainText('This name belongs to another');
  }
});

test('where the words come from is said of those that are still there @full', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).press('e');
  const composer = composerOf(page, 'Dana Kim');
  const facts = composer.getByRole('button', { name: 'Where the words come from' });
  await facts.click();
  const company = composer.getByRole('definition').filter({ hasText: 'Elm Orchestra' });
  const person = composer.getByRole('definition').filter({ hasText: 'Dana' });
  await expect(company).toHaveCount(1);
  await expect(person).toHaveCount(1);
  await textOf(page, 'Dana Kim').fill('My own words about Elm Orchestra.');
  await expect(person).toHaveCount(0);
  await expect(company).toHaveCount(1);
  // What no template of this message has.
  await textOf(page, 'Dana Kim').fill('Hello Dana Kim, Dana-like. I spoke with Danae on March 3.');
  await expect(person).toHaveText(['Dana', 'Dana Kim']);
  await expect(composer.getByRole('definition').filter({ hasText: 'March 3' })).toHaveCount(1);
});

test('checks suggest improvements, and a text too long for a mail address is copied', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const links = await catchLinks(app);
  await card(page, name).click();
  await panelOf(page).getByRole('button', { name: 'Write', exact: true }).click();
  const found = composerOf(page, 'Dana Kim').getByRole('list', { name: 'What could be better' });
  const pushy = 'I need an answer by tomorrow, so get back to me immediately.';
  await textOf(page, 'Dana Kim').fill(`Dear Dana,\n\nThank you for the interview. ${pushy}`);
  await expect(found).toContainText('This reads as a demand');
  const dismissals = found.getByRole('button', { name: /^Dismiss: This reads as a demand/ });
  await dismissals.click();
  await expect(found).not.toContainText('This reads as a demand');
  const long = 'Dear Dana, thank you. '.repeat(900);
  await textOf(page, 'Dana Kim').fill(long);
  await openByLink(page);
  await expect(toast(page, /so it was copied. Paste it into the mail/)).toBeVisible();
  await expect.poll(links).toEqual([expect.not.stringContaining('body=')]);
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(long);
});
