/** A message reaches the user's own mail program exactly as it was written. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright/test';
import { addApplication, card, cardIn, toast } from '../../support/pages/board-page';
import { composerOf, openByLink, textOf } from '../../support/pages/composer-page';
import { installMailProgram } from '../../support/desktop/mail-program';
import { walkTo } from '../../support/pages/walk-to';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({
  startAt: interviewEnd + 25 * hour,
  desktopOptions: { hasTray: true, hasNotifications: false, currentDesktop: 'MATE' },
});

const name = 'Cellist & Violist at Elm Orchestra';

async function openComposer(page: Page) {
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist & Violist', endedAt: interviewEnd });
  await card(page, name).press('e');
  const composer = composerOf(page);
  const text = textOf(page);
  await expect(text).toBeFocused();
  return { composer, text, subject: composer.getByRole('textbox', { name: 'Subject' }) };
}

test('a draft of any length opens in the program for mail files, and is deleted at the next start', async ({
  launch,
  desktop,
  dir,
}) => {
  const mail = await installMailProgram(desktop, dir);
  const app = await launch();
  const { composer, text, subject } = await openComposer(app.page);
  const body = `Dear Dana,\n\n${'Thank you: the 🎻 quartet — שלום — was grand. '.repeat(450).slice(0, 20_000)}\n\nRobin`;
  await text.fill(body);
  await subject.fill('Grüße & danke, 100 % \u202E');
  await composer.getByRole('button', { name: 'Open as a draft' }).click();
  await expect.poll(mail.openedWith).toMatch(/message-1\.eml$/);
  const file = (await mail.openedWith()).replace('file://', '');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
  expect(basename(dirname(file))).toMatch(/^afterword-draft-[\w-]+$/);
  const read = await simpleParser(await readFile(file));
  expect(read.headers.get('x-unsent')).toBe('1');
  expect(read.from).toBeUndefined();
  expect(read.to).toMatchObject({ value: [{ name: 'Dana Kim', address: 'dana@example.com' }] });
  expect(read.subject).toBe('Grüße & danke, 100 %');
  expect(read.text?.trimEnd()).toBe(body);

  await app.quit();
  await launch();
  await expect.poll(() => stat(file).catch(() => null)).toBeNull();
});

test('a text too long to be recorded still leaves by every way, and is kept until it is shortened @full', async ({
  launch,
  desktop,
  dir,
}) => {
  const mail = await installMailProgram(desktop, dir);
  const app = await launch();
  const { composer, text } = await openComposer(app.page);
  const body = `Dear Dana,\n\n${'Thank you for the quartet. '.repeat(4_500)}`;
  await text.fill(body);
  await composer.getByRole('button', { name: 'Open as a draft' }).click();
  await expect.poll(mail.openedWith).toMatch(/message-1\.eml$/);
  const read = await simpleParser(await readFile((await mail.openedWith()).replace('file://', '')));
  expect(read.text?.trim()).toBe(body.trim());
  await composer.getByRole('button', { name: 'Copy text' }).click();
  await expect(toast(app.page, 'Copied. Paste it into your message.')).toBeVisible();
  await composer.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(
    toast(app.page, 'This is too long to save. Please shorten it; nothing was cut off.'),
  ).toBeVisible();
  await expect(text).toHaveValue(body);
  await text.fill('Dear Dana, the quartet.');
  await composer.getByRole('button', { name: 'Yes, I sent it' }).click();
  await expect(cardIn(app.page, 'Check-in', name)).toBeVisible();
});

test('a mailto address reaches the mail program, and a text too long for it goes to the clipboard', async ({
  launch,
  desktop,
  dir,
}) => {
  const mail = await installMailProgram(desktop, dir);
  const app = await launch();
  const { composer, text, subject } = await openComposer(app.page);
  const body = 'Dear Dana,\n\nThank you & all: 100 % "grand", 1 + 1 = 2? #1 🎻 שלום\n\nRobin';
  await text.fill(body);
  await subject.fill('Thank you, Cellist & Violist?');
  const shown = await openByLink(app.page);
  await expect.poll(mail.openedWith).toBe(shown);
  const link = new URL(await mail.openedWith());
  expect(link.pathname).toBe('dana@example.com');
  const fields = link.search
    .slice(1)
    .split('&')
    .map((field) => field.split('=').map(decodeURIComponent));
  expect(fields).toEqual([
    ['subject', 'Thank you, Cellist & Violist?'],
    ['body', body.replaceAll('\n', '\r\n')],
  ]);

  const long = `Dear Dana,\n\n${'Thank you for the long talk. '.repeat(700)}`;
  await expect(composer).not.toContainText('It’s too long');
  await text.fill(long);
  await expect(composer).toContainText('It’s too long for “Open in mail program”');
  await expect(composer).not.toContainText('is cut off there');
  await subject.fill(`Thank you ${'für die Grüße '.repeat(120)}`);
  await expect(composer).toContainText('The subject is too long for “Open in mail program”, too');
  await subject.fill('Thank you, Cellist & Violist?');
  await openByLink(app.page);
  await expect(toast(app.page, /so it was copied. Paste it into the mail/)).toBeVisible();
  await expect.poll(mail.openedWith).not.toContain('body=');
  expect(await mail.openedWith()).toContain('mailto:dana@example.com?subject=Thank%20you');
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(long);
});

test('by keyboard alone: the card, the text, the draft in the mail program, and "Yes, I sent it" @full', async ({
  launch,
  desktop,
  dir,
}) => {
  const mail = await installMailProgram(desktop, dir);
  const { page } = await launch();
  const { composer, text } = await openComposer(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dear Dana, thank you for yesterday. It rang for days.');
  await expect(text).toHaveValue('Dear Dana, thank you for yesterday. It rang for days.');
  await walkTo(page, 'Tab', composer.getByRole('button', { name: 'Open as a draft' }));
  await page.keyboard.press('Enter');
  await expect.poll(mail.openedWith).toMatch(/message-1\.eml$/);
  const read = await simpleParser(await readFile((await mail.openedWith()).replace('file://', '')));
  expect(read.text?.trimEnd()).toBe('Dear Dana, thank you for yesterday. It rang for days.');
  await walkTo(page, 'Tab', composer.getByRole('button', { name: 'Yes, I sent it' }));
  await page.keyboard.press('Enter');
  await expect(cardIn(page, 'Check-in', name)).toBeVisible();
  await expect(composer).toHaveCount(0);
});

test('a mail link is read in full before it opens, by keyboard, and Escape leaves the message as it is @full', async ({
  launch,
  desktop,
  dir,
}) => {
  const mail = await installMailProgram(desktop, dir);
  const { page } = await launch();
  const { composer, text } = await openComposer(page);
  const body = `Dear Dana,\n\n${'Thank you, Dana; it rang: '.repeat(40)}`;
  await text.fill(body);
  const way = composer.getByRole('button', { name: 'Open in mail program' });
  await walkTo(page, 'Tab', way);
  await page.keyboard.press('Enter');
  const link = page.getByRole('dialog', { name: 'Open in mail program' });
  await expect(link.getByRole('button', { name: 'Open it' })).toBeFocused();
  const whole = link.getByRole('group', { name: 'The whole link' });
  await expect(whole).toContainText(encodeURIComponent(body.replaceAll('\n', '\r\n').trimEnd()));
  await page.keyboard.press('Shift+Tab');
  await expect(whole).toBeFocused();
  const scrolled = () => whole.evaluate((element) => element.scrollTop);
  expect(await scrolled()).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(scrolled).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(way).toBeFocused();
  await expect(text).toHaveValue(body);
  expect(await mail.openedWith()).toBe('');
  await expect(composer.getByRole('group', { name: 'Did you send it?' })).toHaveCount(0);
});
