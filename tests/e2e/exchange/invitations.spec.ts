/** Invitations and mails: shown before anything is written, for the right application, from wherever they come. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, cardIn, field, markSent, toast } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 30 * hour });

interface Version {
  readonly method?: string;
  readonly sequence: number;
  /** Local time in New York. */
  readonly start: string;
  readonly end: string;
}

function invitation({ method = 'REQUEST', sequence, start, end }: Version): string {
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', 'UID:talk-1'],
    ...[`SEQUENCE:${String(sequence)}`, `DTSTAMP:2026030${String(sequence + 1)}T100000Z`],
    ...['SUMMARY:Interview with Brightleaf', 'ORGANIZER;CN=Dana Kim:mailto:dana@brightleaf.example'],
    'ATTENDEE;CN=Sam Reed:mailto:sam.reed@gmail.com',
    ...[`DTSTART;TZID=America/New_York:${start}`, `DTEND;TZID=America/New_York:${end}`],
    ...['LOCATION:https://meet.google.com/abc-defg-hij', 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');
}

function pasteInto(page: Page, text: string): Promise<void> {
  return page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const first = { sequence: 0, start: '20260310T140000', end: '20260310T150000' };
const moved = { sequence: 1, start: '20260312T100000', end: '20260312T110000' };

test('an invitation is pasted, moved, called off, and older versions change nothing', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Brightleaf', role: 'Designer' });
  const paste = (text: string) => pasteInto(page, text);

  await paste(invitation(first));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('Add this interview?');
  await expect(dialog.getByRole('combobox', { name: 'Which application is it for?' })).toHaveValue(
    'Designer at Brightleaf',
  );
  await expect(dialog.getByRole('checkbox', { name: 'sam.reed@gmail.com' })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Link to the call' })).toHaveValue(/meet\.google/);
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Dana Kim').first()).toBeVisible();
  await expect(page.getByText('Sam Reed')).toHaveCount(0);

  await paste(invitation(moved));
  await expect(dialog).toHaveAccessibleName('Change this interview?');
  await expect(dialog.getByRole('status').filter({ hasText: 'Moved from' })).toContainText('Thu 12 Mar');
  // The addresses were asked about once.
  await expect(dialog.getByText('sam.reed@gmail.com')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Change interview' }).click();
  await expect(dialog).toBeHidden();

  await paste(invitation(first));
  await expect(dialog).toHaveAccessibleName('Nothing to change');
  await expect(dialog.getByText('This is an older version')).toBeVisible();
  await page.keyboard.press('Escape');

  await paste(invitation({ ...moved, method: 'CANCEL', sequence: 2 }));
  await expect(dialog).toHaveAccessibleName('Cancel this interview?');
  await dialog.getByRole('button', { name: 'Cancel interview' }).click();
  await expect(dialog).toBeHidden();
  await expect(toast(page, /[Cc]ancelled/).first()).toBeVisible();
});

test('which address is the user’s is asked above the people met, and again if it was left alone @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Brightleaf', role: 'Designer' });
  const attendees = ['CN=Sam Reed:mailto:sam@reed.example', 'CN=Ada Berg:mailto:ada@brightleaf.example'];
  const invite = (uid: string) =>
    invitation(first)
      .replace('UID:talk-1', `UID:${uid}`)
      .replace(/ATTENDEE;.*/u, attendees.map((attendee) => `ATTENDEE;${attendee}`).join('\r\n'));
  const dialog = page.getByRole('dialog');
  const mine = dialog.getByRole('checkbox', { name: 'sam@reed.example' });

  await pasteInto(page, invite('talk-1'));
  await expect(mine).not.toBeChecked();
  const [question, date] = await Promise.all([mine.boundingBox(), field(dialog, 'Date').boundingBox()]);
  expect(question?.y).toBeLessThan(date?.y ?? 0);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();

  await pasteInto(page, invite('talk-2'));
  await mine.check();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();

  await pasteInto(page, invite('talk-3'));
  await expect(dialog).toHaveAccessibleName('Add this interview?');
  await expect(mine).toHaveCount(0);
});

test('an invitation that moves an interview past its thank-you asks which conversation it is @full', async ({
  launch,
}) => {
  const { page } = await launch();
  const applicationId = await addApplication(page, { company: 'Brightleaf', role: 'Designer' });
  await pasteInto(page, invitation({ sequence: 0, start: '20260303T140000', end: '20260303T150000' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('Add this interview?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await expect(cardIn(page, 'Thank-you', 'Designer at Brightleaf')).toBeVisible();
  await markSent(page, applicationId, 'thank-you', interviewEnd + hour);

  await pasteInto(page, invitation({ sequence: 1, start: '20260304T140000', end: '20260304T150000' }));
  await expect(dialog).toHaveAccessibleName('Change this interview?');
  await page.keyboard.press('ControlOrMeta+Enter');
  const question = dialog.getByRole('radiogroup', { name: /^You recorded a message before this interview/ });
  const same = question.getByRole('radio', { name: 'The same one; its date was wrong' });
  await expect(same).toBeFocused();
  await expect(dialog).toContainText('Please choose one');
  await same.check();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('article', { name: 'Designer at Brightleaf' }).click();
  const panel = page.getByRole('complementary', { name: 'Designer at Brightleaf' });
  await expect(panel.getByRole('region', { name: 'Messages sent' })).toContainText('Wed 4 Mar, 16:00');
  await expect(panel.getByRole('region', { name: 'Interviews' }).getByRole('article')).toHaveCount(1);
});

test('a mail is proposed as their answer, with their words', async ({ launch, dir }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Brightleaf', role: 'Designer', endedAt: interviewEnd });
  const mail = [
    'From: Dana Kim <dana@brightleaf.example>',
    'To: sam.reed@gmail.com',
    'Subject: Your application',
    'Date: Wed, 4 Mar 2026 10:00:00 -0500',
    'Message-ID: <one@brightleaf.example>',
    '',
    'Dear Sam,',
    '',
    'After careful consideration we have decided not to proceed with your application.',
  ].join('\r\n');
  const file = join(dir, 'answer.eml');
  await writeFile(file, mail);
  await page.keyboard.press('ControlOrMeta+o');
  const choosing = page.getByRole('dialog', { name: 'Import' });
  const chosen = page.waitForEvent('filechooser');
  await choosing.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chosen).setFiles(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName('They answered…');
  await expect(dialog.getByText('This reads like a rejection.')).toBeVisible();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog.getByRole('radio', { name: /Rejection|rejection/ })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'What they wrote' })).toHaveValue(
    /decided not to proceed/,
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(toast(page, 'Recorded the rejection from Brightleaf')).toBeVisible();
});

const talk = (name: string) =>
  resolve(import.meta.dirname, '../../fixtures/exchange/invitations/conversations', name);

test.describe('opened with the program', () => {
  test.use({ launchArgs: [talk('talk-1-new.ics')] });

  test('a file is shown at the start, and another by a second start @full', async ({ launch }) => {
    const { page, electron } = await launch();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName('Add this interview?');
    await expect(dialog.getByRole('combobox', { name: 'Which application is it for?' })).toHaveValue(
      'New application',
    );
    await field(dialog, 'Role').fill('Designer');
    await dialog.getByRole('button', { name: 'Add application and interview' }).click();
    await expect(dialog).toBeHidden();
    await expect(cardIn(page, 'Applied', 'Designer at Brightleaf')).toBeVisible();
    await electron.evaluate(({ app }, path) => {
      app.emit('second-instance', {}, ['afterword', path], '/', { isHidden: false });
    }, talk('talk-2-moved.ics'));
    await expect(dialog).toHaveAccessibleName('Change this interview?');
  });
});
