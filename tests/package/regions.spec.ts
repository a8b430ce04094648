/** Dates and times follow the system's region, even in the packaged app, which contains only one language. */
import { expect, test } from 'playwright/test';

import { card, field } from '../support/pages/board-page';
import { type Locale, type PackagedApp, startPackagedApp } from './start-packaged-app';

interface Region {
  readonly locale: Locale;
  /** 3 April, as written in that region. */
  readonly typed: string;
  readonly firstDay: 'Mo' | 'Su';
  readonly hours: 12 | 24;
}

const regions: readonly Region[] = [
  { locale: { LANG: 'en_US.UTF-8' }, typed: '04/03/2026', firstDay: 'Su', hours: 12 },
  { locale: { LANG: 'en_GB.UTF-8' }, typed: '03/04/2026', firstDay: 'Mo', hours: 24 },
  { locale: { LANG: 'de_DE.UTF-8' }, typed: '03.04.2026', firstDay: 'Mo', hours: 24 },
  { locale: { LANG: 'fr_FR.UTF-8' }, typed: '03/04/2026', firstDay: 'Mo', hours: 24 },
  { locale: { LANG: 'ja_JP.UTF-8' }, typed: '2026/04/03', firstDay: 'Su', hours: 24 },
  {
    locale: { LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' },
    typed: '03/04/2026',
    firstDay: 'Mo',
    hours: 24,
  },
];

let app: PackagedApp | undefined;
test.afterEach(async () => {
  await app?.close();
  app = undefined;
});

for (const { locale, typed, firstDay, hours } of regions) {
  const name = Object.entries(locale).map(([variable, value]) => `${variable}=${value}`);
  test(`under ${name.join(' ')} ${typed} is Fri 3 Apr, on a clock of ${hours} hours`, async () => {
    const executable = process.env.AFTERWORD_PACKAGED_APP;
    if (executable === undefined) throw new Error('Run this with: npm test -- smoke');
    app = await startPackagedApp(executable, locale);
    const context = app.browser.contexts()[0]!;
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.getByRole('button', { name: 'New application' }).first().click();
    const form = page.getByRole('dialog', { name: 'New application' });
    await field(form, 'Company').fill('Elm Orchestra');
    await field(form, 'Role').fill('Cellist');
    await form.getByRole('button', { name: 'Add an interview' }).click();
    await field(form, 'Date').fill(typed);
    await field(form, 'Starts').fill('4pm');
    await field(form, 'Ends').fill('5 pm');
    await form.getByRole('button', { name: 'Pick a date: Date' }).click();
    await expect(field(form, 'Date')).toHaveValue('Fri 3 Apr 2026');
    const calendar = page.getByRole('dialog', { name: 'Calendar for Date' });
    await expect(calendar.getByRole('columnheader').first()).toHaveText(firstDay);
    await page.keyboard.press('Escape');
    await expect(field(form, 'Ends')).toHaveValue(hours === 12 ? /^5:00\sPM$/ : '17:00');
    await form.getByRole('button', { name: 'Add application' }).click();
    await card(page, 'Cellist at Elm Orchestra').click();
    const interviews = page.getByRole('complementary').getByRole('region', { name: 'Interviews' });
    await expect(interviews).toContainText(hours === 12 ? /Fri\s3\sApr, 4:00\sPM/ : 'Fri 3 Apr, 16:00');
  });
}
