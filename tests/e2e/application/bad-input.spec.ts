/** Whatever is typed is either refused with a message beside the field, or shown exactly as typed. Nothing is lost. */
import { isolate } from '../../../shared/i18n/isolate';
import type { Locator, Page } from 'playwright/test';
import { addApplication, card, field, waitForBoard } from '../../support/pages/board-page';
import { expect, interviewEnd, test } from '../../support/app/fixtures';

async function openForm(page: Page): Promise<Locator> {
  await waitForBoard(page);
  await page.getByRole('button', { name: 'Add your first interview' }).click();
  const form = page.getByRole('dialog', { name: 'New application' });
  await field(form, 'Company').fill('Elm Orchestra');
  await field(form, 'Role').fill('Cellist');
  return form;
}

const add = (form: Locator) => form.getByRole('button', { name: 'Add application' }).click();

/** The field is marked as invalid, says why, and still contains what was typed. */
async function expectRefused(form: Locator, label: string, why: string, value: string): Promise<void> {
  const refused = field(form, label);
  await expect(refused).toHaveAttribute('aria-invalid', 'true');
  await expect(refused).toHaveValue(value);
  await expect(refused).toHaveAccessibleDescription(new RegExp(why));
}

test('no company and no role', async ({ sharedApp: { page } }) => {
  const form = await openForm(page);
  await field(form, 'Company').fill('');
  await field(form, 'Role').fill('   ');
  await add(form);
  await expectRefused(form, 'Company', 'Please fill this in.', '');
  await expectRefused(form, 'Role', 'Please fill this in.', '   ');
  await expect(field(form, 'Company')).toBeFocused();
  await expect(form).toContainText('2 fields need your attention.');
});

test('an end before the start', async ({ sharedApp: { page } }) => {
  const form = await openForm(page);
  await field(form, 'Date').fill('yesterday');
  await field(form, 'Starts').fill('15:00');
  await field(form, 'Ends').fill('14:00');
  await add(form);
  await expectRefused(form, 'Ends', 'The end must be after the start.', '14:00');
});

const wrongDates = [
  ['0001-03-03', 'Please enter a real date between 1970 and 2199.'],
  ['9999-12-31', 'Please enter a real date between 1970 and 2199.'],
  ['2026-02-30', 'Type a day such as 03/20/2026, 20 March, Fri or tomorrow.'],
  ['soonish', 'Type a day such as 03/20/2026, 20 March, Fri or tomorrow.'],
  ['', 'Please fill this in.'],
] as const;

test("dates that don't exist, or are out of range @full", async ({ launch }) => {
  const { page } = await launch();
  const form = await openForm(page);
  for (const [date, why] of wrongDates) {
    await test.step(`“${date}”`, async () => {
      await field(form, 'Date').fill(date);
      await add(form);
      await expectRefused(form, 'Date', why, date);
    });
  }
});

test('an unknown time zone @full', async ({ launch }) => {
  const { page } = await launch();
  const form = await openForm(page);
  await field(form, 'Time zone').fill('Mars/Olympus Mons');
  await add(form);
  await expectRefused(form, 'Time zone', 'No city or time zone by that name.', 'Mars/Olympus Mons');
});

test('a hundred thousand characters are kept, one more is refused, and neither is cut', async ({
  sharedApp: { page },
}) => {
  const form = await openForm(page);
  await form.getByRole('button', { name: 'More about the job' }).click();
  await field(form, 'Notes').fill('é'.repeat(100_001));
  await add(form);
  await expect(field(form, 'Notes')).toHaveAttribute('aria-invalid', 'true');
  await expect(form).toContainText('This is too long to save. Please shorten it; nothing was cut off.');
  expect((await field(form, 'Notes').inputValue()).length).toBe(100_001);
  await field(form, 'Notes').fill('é'.repeat(100_000));
  await add(form);
  await expect(card(page, 'Cellist at Elm Orchestra')).toBeVisible();

  await test.step("a long company name isn't cut either", async () => {
    await page.keyboard.press('n');
    const next = page.getByRole('dialog', { name: 'New application' });
    await field(next, 'Company').fill('W'.repeat(201));
    await field(next, 'Role').fill('Baker');
    await next.getByRole('button', { name: 'Add application' }).click();
    await expectRefused(next, 'Company', 'This is too long to save.', 'W'.repeat(201));
  });
});

test('markup, quotes, emoji, and writing from right to left are shown exactly as typed', async ({
  sharedApp: { page },
}) => {
  const strange = [
    ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>'],
    ['O\'Neill & "Sons" {{company}}', '{{role}} $t(board.columns.applied)'],
    ['👩‍👩‍👧‍👦 Ünïcødé ﷽', 'שלום עולם'],
    ['W'.repeat(200), 'i'.repeat(200)],
  ] as const;
  for (const [company, role] of strange) await addApplication(page, { company, role, endedAt: interviewEnd });
  for (const [company, role] of strange) {
    // Right-to-left text is isolated from the words around it, and otherwise unchanged.
    const name = `${isolate(role)} at ${isolate(company)}`;
    await expect(card(page, name)).toBeVisible();
    await card(page, name).click();
    await expect(page.getByRole('complementary', { name, exact: true })).toBeVisible();
  }
  expect(await page.evaluate(() => document.querySelectorAll('article img, article script').length)).toBe(0);
});
