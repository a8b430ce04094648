/** A change of the rules first shows which cards it would move, and from when to when. */
import type { Locator } from 'playwright/test';
import { addApplication, call, card, cardIn, column, markSent, toast } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { confirmation, openSettings, showSection } from '../../support/pages/settings-page';

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

/** A company's row in the question. */
const rowOf = (asked: Locator, company: string): Locator =>
  asked.getByRole('row').filter({ hasText: company });

test('shows the dates before and after, and changes nothing if the user cancels', async ({ launch }) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  await addApplication(page, { company: 'Fir & Sons', role: 'Clerk' });
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  const screen = await openSettings(page, 'Rules');
  const week = screen.getByRole('radio', { name: 'A week after the interview' });
  const twoWeeks = screen.getByRole('radio', { name: 'Two weeks after the interview' });
  await twoWeeks.check();
  const asked = confirmation(screen);
  await expect(asked).toContainText('First check-in: 1 card would move');
  await expect(rowOf(asked, 'Elm Orchestra')).toContainText('Cellist');
  await expect(rowOf(asked, 'Elm Orchestra').getByRole('cell')).toContainText([
    'Elm Orchestra',
    'Check-in',
    'Wed 11 Mar',
    'Tue 17 Mar',
  ]);
  await expect(asked.getByRole('button', { name: 'Save' })).toBeFocused();

  await test.step('Escape cancels the change and keeps the settings open', async () => {
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
    await expect(week).toBeChecked();
    await expect(twoWeeks).toBeFocused();
    await expect(toast(page, 'Kept as it was.')).toBeVisible();
    await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  });

  await test.step('changing it back does too', async () => {
    await twoWeeks.check();
    await expect(asked).toBeVisible();
    await week.check();
    await expect(asked).toBeHidden();
  });

  await test.step('Enter saves it and moves the cards, and undo moves them back', async () => {
    await twoWeeks.check();
    await expect(asked.getByRole('button', { name: 'Save' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(asked).toBeHidden();
    await expect(cardIn(page, 'Check-in', name)).toContainText('due Tue 17 Mar, 10:00');
    await toast(page, 'Changed the follow-up policy').getByRole('button', { name: 'Undo' }).click();
    await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
    await expect(week).toBeChecked();
  });
});

test('closing during a question changes nothing, and says so @full', async ({ launch }) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  const screen = await openSettings(page, 'Rules');
  const asked = confirmation(screen);
  const week = screen.getByRole('radio', { name: 'A week after the interview' });
  const close = screen.getByRole('button', { name: 'Close' }).last();
  const ask = async () => {
    await screen.getByRole('radio', { name: 'Two weeks after the interview' }).check();
    await expect(asked.getByRole('button', { name: 'Save' })).toBeFocused();
    await expect(screen).toContainText('If you close this, everything stays as it was.');
  };
  await ask();
  await close.click();
  await expect(screen).toBeHidden();
  await expect(toast(page, 'Kept as it was.')).toBeVisible();
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');

  await test.step('Escape answers the question first, even from the close button', async () => {
    await openSettings(page, 'Rules');
    await expect(week).toBeChecked();
    await ask();
    await close.focus();
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
    await expect(week).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(screen).toBeHidden();
  });
});

test('a change that moves no card is saved at once @full', async ({ launch }) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  const screen = await openSettings(page, 'Rules');
  await screen.getByRole('radio', { name: 'Offer something instead of asking' }).check();
  await expect(toast(page, 'Changed the follow-up policy')).toBeVisible();
  await expect(confirmation(screen)).toBeHidden();
  await expect(screen.getByRole('radio', { name: 'Offer something instead of asking' })).toBeChecked();
});

test('several changes in a row are asked about together @full', async ({ launch }) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  const screen = await openSettings(page, 'Rules');
  await screen.getByRole('radio', { name: 'Two weeks after the interview' }).check();
  const asked = confirmation(screen);
  await expect(rowOf(asked, 'Elm Orchestra')).toContainText('Tue 17 Mar');
  await showSection(screen, 'Working days');
  await screen.getByRole('checkbox', { name: 'Tuesday' }).uncheck();
  await expect(rowOf(asked, 'Elm Orchestra')).toContainText('Wed 18 Mar');
  await asked.getByRole('button', { name: 'Save' }).click();
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 18 Mar, 10:00');
});

test("the last working day can't be removed @full", async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Working days');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) {
    await screen.getByRole('checkbox', { name: day }).uncheck();
    await expect(screen.getByRole('checkbox', { name: day })).not.toBeChecked();
  }
  await screen.getByRole('checkbox', { name: 'Friday' }).click();
  await expect(screen.getByText('Please keep at least one working day.')).toBeVisible();
  await expect(screen.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
});

test('typing replaces the current place, and Enter chooses it @full', async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Working days');
  const box = (label: string) => screen.getByRole('combobox', { name: label });
  const typeAndTake = async (typed: string, option: string) => {
    await page.keyboard.type(typed);
    // The list appears a moment after typing.
    const first = page.getByRole('option').first();
    await expect(first).toContainText(option);
    await expect(first).toHaveAttribute('data-combobox-selected', 'true');
    await page.keyboard.press('Enter');
  };
  await box('Country').click();
  await typeAndTake('ger', 'Germany');
  await expect(box('Country')).toHaveValue('Germany');
  await expect(box('Nation, state or province')).toHaveValue('The whole country');

  await page.keyboard.press('Tab');
  await expect(box('Nation, state or province')).toBeFocused();
  await typeAndTake('bavaria', 'Bayern');
  await expect(box('Nation, state or province')).toHaveValue('Bayern');
  await expect(box('Region')).toHaveValue('The whole state');

  await page.keyboard.press('Tab');
  await expect(box('Region')).toBeFocused();
  await typeAndTake('augs', 'Augsburg');
  await expect(box('Region')).toHaveValue(/Augsburg/);

  await box('Country').click();
  await typeAndTake('no hol', 'No holidays');
  await expect(box('Country')).toHaveValue('No holidays');
  await expect(box('Nation, state or province')).toBeHidden();
});

test('a country whose parts have holidays of their own is asked about once, at the lower edge @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, seed);
  await call(page, 'preferences:change', { hasAnsweredStartOffer: true });
  const { policy } = (await call(page, 'settings:read', null)) as { policy: object };
  // Guessed as on a British computer: nothing says which nation.
  const holidayPlace = { country: 'GB', state: null, region: null };
  await call(page, 'change:change-policy', { policy: { ...policy, holidayPlace } });
  const offer = page.getByRole('complementary', { name: 'Public holidays' });
  await expect(offer).toContainText('Public holidays vary by region in your country (United Kingdom).');
  await offer.getByRole('button', { name: 'Choose region' }).click();
  const screen = page.getByRole('dialog', { name: 'Settings' });
  await expect(screen.getByText(/Holidays vary by region there/)).toBeVisible();
  await expect(screen.getByText('Summer bank holiday')).toHaveCount(0);
  await screen.getByRole('combobox', { name: 'Nation, state or province' }).fill('Engl');
  await page.getByRole('option', { name: 'England', exact: true }).click();
  await expect(screen.getByText('Summer bank holiday')).toBeVisible();
  await expect(screen.getByText(/Holidays vary by region there/)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);
});

test.describe('a week before Memorial Day', () => {
  // Thanked on Monday 18 May, so the check-in would be due on Monday 25 May.
  const endedAt = Date.parse('2026-05-18T11:00:00-04:00');
  test.use({ startAt: endedAt + hour });

  test('holidays move a due date, and the card says so', async ({ launch }) => {
    const { page } = await launch();
    await markSent(page, await addApplication(page, { ...seed, endedAt }), 'thank-you');
    await expect(cardIn(page, 'Check-in', name)).toContainText('due Mon 25 May, 10:00');
    const screen = await openSettings(page, 'Working days');
    const country = screen.getByRole('combobox', { name: 'Country' });
    await expect(country).toHaveValue('No holidays');
    await country.fill('United States');
    await page.getByRole('option', { name: 'United States', exact: true }).click();
    const asked = confirmation(screen);
    await expect(rowOf(asked, 'Elm Orchestra').getByRole('cell')).toContainText([
      'Elm Orchestra',
      'Check-in',
      'Mon 25 May',
      'Tue 26 May',
    ]);
    await asked.getByRole('button', { name: 'Save' }).click();
    await expect(toast(page, 'Changed the public holidays')).toBeVisible();
    await expect(country).toHaveValue('United States');
    const next = screen.getByRole('list', { name: 'Next holidays' });
    await expect(next.getByRole('listitem').first()).toContainText('Mon 25 May');
    await expect(next.getByRole('listitem').first()).toContainText('Memorial Day');
    await page.keyboard.press('Escape');

    await expect(cardIn(page, 'Check-in', name)).toContainText('due Tue 26 May, 10:00');
    await card(page, name).focus();
    await page.keyboard.press('w');
    const reasons = page.getByRole('dialog', { name: 'Why these dates' });
    await expect(reasons).toContainText('Rule X1, our own');
    await page.keyboard.press('Escape');
    await expect(reasons).toBeHidden();

    await test.step('a state is chosen, then none again', async () => {
      const again = await openSettings(page, 'Working days');
      const state = again.getByRole('combobox', { name: 'Nation, state or province' });
      await state.fill('Texas');
      await page.getByRole('option', { name: 'Texas', exact: true }).click();
      await expect(state).toHaveValue('Texas');
      await again.getByRole('combobox', { name: 'Country' }).fill('No hol');
      await page.getByRole('option', { name: 'No holidays' }).click();
      await expect(rowOf(confirmation(again), 'Elm Orchestra')).toContainText('Mon 25 May');
      await confirmation(again).getByRole('button', { name: 'Save' }).click();
      await expect(cardIn(page, 'Check-in', name)).toContainText('due Mon 25 May, 10:00');
    });
  });
});

test("the user's own days off move a due date, by name, and can be removed again @full", async ({
  launch,
}) => {
  const { page } = await launch();
  await markSent(page, await addApplication(page, seed), 'thank-you');
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  const screen = await openSettings(page, 'Working days');
  const own = screen.getByRole('region', { name: 'Your days off' });
  await own.getByRole('button', { name: 'Add' }).click();
  await expect(own.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('A move');
  await own.getByRole('textbox', { name: 'First day' }).fill('11 March');
  await own.getByRole('textbox', { name: 'Last day' }).fill('10 March');
  await page.keyboard.press('Enter');
  await expect(own.getByText('The end must be after the start.')).toBeVisible();
  await own.getByRole('textbox', { name: 'Last day' }).fill('12 March');
  await page.keyboard.press('Enter');
  const asked = confirmation(screen);
  await expect(rowOf(asked, 'Elm Orchestra')).toContainText('Fri 13 Mar');
  await asked.getByRole('button', { name: 'Save' }).click();
  await expect(toast(page, 'Changed your days off')).toBeVisible();
  await expect(own.getByRole('listitem')).toContainText('Wed 11 Mar – Thu 12 Mar');
  await expect(own.getByRole('listitem')).toContainText('A move');
  await page.keyboard.press('Escape');

  await expect(cardIn(page, 'Check-in', name)).toContainText('due Fri 13 Mar, 10:00');
  await card(page, name).focus();
  await page.keyboard.press('w');
  const reasons = page.getByRole('dialog', { name: 'Why these dates' });
  await expect(reasons).toContainText(
    'Wed 11 Mar is one of your days off (A move), so it moves to Fri 13 Mar.',
  );
  await page.keyboard.press('Escape');

  const again = await openSettings(page, 'Working days');
  await again.getByRole('button', { name: 'Remove A move' }).click();
  await confirmation(again).getByRole('button', { name: 'Save' }).click();
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
});

test("an industry's pace moves the cards that follow it, and no others", async ({ launch }) => {
  const { page } = await launch();
  const inFinance = { ...seed, details: { industry: 'Finance', pace: null } };
  await markSent(page, await addApplication(page, inFinance), 'thank-you');
  const ownPace = { company: 'Fir & Sons', role: 'Clerk', endedAt: interviewEnd };
  await markSent(
    page,
    await addApplication(page, { ...ownPace, details: { industry: 'Finance', pace: 'slow' } }),
    'thank-you',
  );
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Tue 17 Mar, 10:00');
  const screen = await openSettings(page, 'Industries');
  const save = screen.getByRole('button', { name: 'Save changes' });
  await expect(save).toBeHidden();
  await expect(screen).toContainText('Saved together. If you close this, your changes are kept as a draft.');
  await screen.getByRole('radiogroup', { name: 'Pace of Finance' }).getByText('Fast').click();

  await test.step('a missing or duplicate name is reported beside it', async () => {
    await screen.getByRole('button', { name: 'Add an industry' }).click();
    await expect(screen.getByRole('textbox', { name: 'Name of industry 21' })).toBeFocused();
    await save.click();
    await expect(screen.getByText('Enter a name.')).toBeVisible();
    await page.keyboard.type('finance ');
    await expect(screen.getByText('This name is already in the list.')).toBeVisible();
    await screen.getByRole('textbox', { name: 'Name of industry 21' }).fill('Music');
  });

  await test.step('unsaved changes survive closing the settings', async () => {
    await page.keyboard.press('Escape');
    await expect(screen).toBeHidden();
    await openSettings(page, 'Industries');
    await expect(screen.getByRole('textbox', { name: 'Name of industry 21' })).toHaveValue('Music');
  });

  await save.click();
  const asked = confirmation(screen);
  await expect(asked).toContainText('1 card would move');
  await expect(rowOf(asked, 'Elm Orchestra').getByRole('cell')).toContainText([
    'Elm Orchestra',
    'Check-in',
    'Tue 17 Mar',
    'Fri 6 Mar',
  ]);
  await asked.getByRole('button', { name: 'Save' }).click();
  await expect(toast(page, 'Changed the industries')).toBeVisible();
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Fri 6 Mar, 10:00');
  await expect(card(page, 'Clerk at Fir & Sons')).toContainText('due Tue 17 Mar, 10:00');
  await expect(save).toBeHidden();
  await expect(screen.getByRole('button', { name: 'Add an industry' })).toBeFocused();

  await test.step('back to the default list', async () => {
    await screen.getByRole('button', { name: 'Restore the default list' }).click();
    await expect(screen.getByRole('textbox', { name: /^Name of industry/ })).toHaveCount(20);
    await save.click();
    await expect(rowOf(confirmation(screen), 'Elm Orchestra')).toContainText('Tue 17 Mar');
    await confirmation(screen).getByRole('button', { name: 'Keep as it is' }).click();
    await expect(toast(page, 'Kept as it was.')).toBeVisible();
    await expect(save).toBeFocused();
    await screen.getByRole('button', { name: 'Discard changes' }).press('Enter');
    await expect(screen.getByRole('textbox', { name: /^Name of industry/ })).toHaveCount(21);
    await expect(screen.getByRole('button', { name: 'Add an industry' })).toBeFocused();
  });
  await expect(column(page, 'Check-in').getByRole('article')).toHaveCount(2);
});
