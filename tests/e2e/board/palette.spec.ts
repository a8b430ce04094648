/** The command palette: commands, applications and people by name, and sentences. */
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import {
  addApplication,
  card,
  cardIn,
  field,
  openClosed,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 3 * hour });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

test('the palette runs commands and opens applications by keyboard alone', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, seed);
  await card(page, name).focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  const input = palette.getByRole('combobox', { name: 'Command palette' });
  await expect(input).toBeFocused();
  await input.fill('cellist');
  await expect(palette.getByRole('option', { selected: true })).toContainText(name);
  await input.fill('insigh');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Insights');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeVisible();
  await page.keyboard.press('Control+1');
  await card(page, name).focus();
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, name), 'the focus is where it was').toBeFocused();
});

test('a sentence says what it understood, and is carried out on Enter', async ({ sharedApp: { page } }) => {
  await addApplication(page, seed);
  await waitForBoard(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  const input = palette.getByRole('combobox', { name: 'Command palette' });
  await expect(input).toBeFocused();
  await page.keyboard.type('thank-you to Elm sent');
  const understood = palette.getByRole('option', { selected: true });
  await expect(understood).toContainText('Mark the thank-you as sent');
  await expect(understood).toContainText('Elm Orchestra');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await page.keyboard.type('Globex rejected');
  await expect(palette.getByText('No application found for “Globex”.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('interview with Dana Kim at Globex for analyst tomorrow 3pm');
  await expect(understood).toContainText('Add a new application with this interview');
  await expect(understood).toContainText('Dana Kim');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New application' });
  await expect(field(form, 'Company')).toHaveValue('Globex');
  await expect(field(form, 'Role').first()).toHaveValue('analyst');
});

test('a thank-you to somebody who is not there is refused, and an answer, a closing or archiving is recorded', async ({
  sharedApp: { page },
}) => {
  await addApplication(page, seed);
  await waitForBoard(page);
  await openClosed(page);
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  const type = async (sentence: string) => {
    await page.keyboard.press('Control+k');
    const input = palette.getByRole('combobox', { name: 'Command palette' });
    await expect(input).toBeFocused();
    await input.fill(sentence);
  };
  await type('thank-you to Bob Ray at Elm sent');
  const refusal = '“Bob Ray” isn’t among the people of the application at Elm Orchestra.';
  await expect(palette.getByText(refusal)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardIn(page, 'Thank-you', name)).toBeVisible();

  const closings = [
    ['Elm rejected', 'Record a rejection', 'Rejected'],
    ['offer from Elm', 'Record an offer', 'Offer'],
    ['withdrew from Elm', 'Close it: you withdrew', 'Withdrew'],
  ] as const;
  for (const [sentence, act, outcome] of closings) {
    await type(sentence);
    await expect(palette.getByRole('option', { selected: true })).toContainText(act);
    await page.keyboard.press('Enter');
    await expect(cardIn(page, 'Closed', name)).toContainText(outcome);
    await page.keyboard.press('Control+z');
    await expect(cardIn(page, 'Thank-you', name)).toBeVisible();
  }
  await type('archive Elm');
  await expect(palette.getByRole('option', { selected: true })).toContainText('Archive it');
  await page.keyboard.press('Enter');
  await expect(card(page, name)).toBeHidden();
});

test('people and drafts are opened from it, and what was used is first after a restart', async ({
  launch,
}) => {
  const app = await launch();
  let { page } = app;
  await waitForBoard(page);
  await addApplication(page, { ...seed, person: 'Dana Kim' });
  const choose = async (typed: string, option: RegExp) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command palette' }).fill(typed);
    await page.getByRole('option', { name: option }).click();
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeHidden();
  };
  await choose('dana', /^Dana Kim/);
  const people = page.getByRole('region', { name: 'People', exact: true });
  await expect(people.getByRole('button', { name: 'Dana Kim' })).toBeVisible();

  await page.keyboard.press('Control+1');
  await card(page, name).focus();
  await page.keyboard.press('e');
  const text = page.getByRole('textbox', { name: 'Message' });
  await text.fill('Dear Dana, a half-written thank-you');
  await text.blur();
  await expect(card(page, name)).toContainText('Has a draft');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await choose('draft', /^Draft: /);
  await expect(text).toHaveValue(/half-written/);

  await choose('insights', /^Insights/);
  await app.quit();
  ({ page } = await launch());
  await expect(page.getByRole('heading', { name: 'Insights', level: 2 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText('Insights');
  await expect(page.getByRole('option').nth(1)).toContainText('Draft: ');
});
