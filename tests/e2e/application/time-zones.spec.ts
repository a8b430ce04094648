/** The time zone of an interview: typed by any name, picked by mouse, asked about if it is ambiguous. */
import type { Locator, Page } from 'playwright/test';
import { field, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';

test.use({ timeZone: 'Europe/Prague', region: 'en-US' });

async function openZone(page: Page): Promise<{ form: Locator; zone: Locator }> {
  await waitForBoard(page);
  await page.keyboard.press('Control+n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await form.getByRole('button', { name: 'Add an interview' }).click();
  const zone = field(form, 'Time zone');
  await expect(zone).toHaveValue('Prague (UTC+1)');
  return { form, zone };
}

test('is understood from an abbreviation, with daylight saving time if the date is in summer', async ({
  sharedApp: { page },
}) => {
  const { form, zone } = await openZone(page);
  await zone.fill('EST');
  await expect(page.getByRole('option').first()).toContainText('New York (UTC−5)Eastern Time');
  await page.keyboard.press('Tab');
  await expect(zone).toHaveValue('New York (UTC−5)');
  await field(form, 'Date').fill('July 15');
  await page.keyboard.press('Tab');
  await expect(zone).toHaveValue('New York (UTC−4)');
});

test('is asked about if an abbreviation may mean several', async ({ sharedApp: { page } }) => {
  const { form, zone } = await openZone(page);
  await zone.fill('IST');
  const options = page.getByRole('option');
  await expect(options.nth(0)).toContainText('Kolkata (UTC+5:30)');
  await expect(options.nth(1)).toContainText('Dublin (UTC)');
  await expect(options.nth(2)).toContainText('Jerusalem (UTC+2)');
  await expect(page.locator('[data-combobox-selected]')).toHaveCount(0);
  await page.keyboard.press('Tab');
  const choices = form.getByRole('group', { name: 'Which one do you mean?' });
  await expect(choices.getByRole('button')).toHaveText([
    'Kolkata (UTC+5:30)',
    'Dublin (UTC)',
    'Jerusalem (UTC+2)',
  ]);
  await choices.getByRole('button', { name: 'Dublin (UTC)' }).click();
  await expect(zone).toHaveValue('Dublin (UTC)');
  await expect(choices).toHaveCount(0);
});

test("is found by a city that isn't a zone, and picked by keyboard and by mouse", async ({
  sharedApp: { page },
}) => {
  const { form, zone } = await openZone(page);
  await zone.fill('san fr');
  await expect(page.getByRole('option').first()).toContainText('San Francisco, United States');
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue('Los Angeles (UTC−8)');
  await zone.fill('bangal');
  await page.getByRole('option', { name: 'Bangalore, India' }).click();
  await expect(zone).toHaveValue('Kolkata (UTC+5:30)');
  await zone.fill('zzzz');
  await expect(page.getByText('No city or time zone by that name.').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(form).toContainText('Try a larger city nearby, or the country.');
  await expect(zone).toHaveValue('zzzz');
});

test('is kept in the form draft as it was meant @full', async ({ launch }) => {
  const { page } = await launch();
  const { form, zone } = await openZone(page);
  await zone.fill('Mumbai');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
  await field(form, 'Company').fill('Elm Orchestra');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.keyboard.press('Control+n');
  await expect(zone).toHaveValue('Kolkata (UTC+5:30)');
});
