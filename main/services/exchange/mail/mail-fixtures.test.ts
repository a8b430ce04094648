/** Every quirk of mails that we know of, one file each. */
import { describe, expect, it } from 'vitest';
import { readBytes, readFixture } from '../../../../tests/support/exchange/read-fixture';

interface Interview {
  readonly start: string;
  readonly end: string | null;
  readonly zone: string | null;
  readonly ask: readonly string[];
}

function timesOf({ start, end, zone }: Interview): string {
  const short = (time: string | null) => time?.replace(':00.000Z', 'Z') ?? 'none';
  return `${short(start)}–${short(end)} ${String(zone)}`;
}

/** File; what it is; who wrote it; the interviews it proposes. */
const files: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'calendars/alternative-base64.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin'],
  ],
  ['words/answer-by.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  ['words/application-received.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'calendars/attachment-octet.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin'],
  ],
  ['forms/empty.eml', 'unreadable', 'null', []],
  ['forms/encoded-names.eml', 'plain', 'Jörg Weiß <joerg@werkhof.example>', []],
  ['forms/encrypted.eml', 'unreadable', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'calendars/forwarded-attached.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin'],
  ],
  [
    'words/forwarded-german.eml',
    'invitation',
    'Jörg Weiß <joerg@werkhof.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z null'],
  ],
  ['words/forwarded-inline.eml', 'rejection', 'Noor Haddad <noor@larkspur.example>', []],
  ['words/html-only.eml', 'rejection', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'calendars/latin1-calendar.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin'],
  ],
  ['forms/mbox.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  ['calendars/method-in-header.eml', 'cancellation', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'words/moved-not-rejected.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-12T09:00Z–2026-03-12T10:00Z Europe/Berlin'],
  ],
  ['forms/no-date.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  ['forms/not-a-mail.eml', 'unreadable', 'null', []],
  ['forms/outlook.msg', 'unreadable', 'null', []],
  [
    'calendars/quoted-printable.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin'],
  ],
  ['words/quoted-rejection.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  ['words/rejection-german.eml', 'rejection', 'Dana Kim <dana@brightleaf.example>', []],
  ['words/rejection.eml', 'rejection', 'Dana Kim <dana@brightleaf.example>', []],
  ['calendars/reply-from-colleague.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'words/text-invitation-no-zone.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z null'],
  ],
  [
    'words/text-invitation.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T18:00Z–2026-03-10T19:00Z America/New_York'],
  ],
  [
    'calendars/twice.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin'],
  ],
  [
    'words/html-table.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-10T11:00Z–2026-03-10T12:00Z Europe/London'],
  ],
  ['words/html-within-parts.eml', 'rejection', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'words/moved-from-to.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-12T13:30Z–2026-03-12T14:30Z Europe/Berlin'],
  ],
  ['words/newsletter.eml', 'plain', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'words/one-time-two-dates.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-12T13:30Z–2026-03-12T14:30Z Europe/Berlin'],
  ],
  ['words/rejection-someone-whose.eml', 'rejection', 'Dana Kim <dana@brightleaf.example>', []],
  ['forms/winmail.eml', 'unreadable', 'Dana Kim <dana@brightleaf.example>', []],
  ['moves/put-off.eml', 'cancellation', 'Dana Kim <dana@brightleaf.example>', []],
  ['moves/put-off-old-time.eml', 'cancellation', 'Dana Kim <dana@brightleaf.example>', []],
  ['moves/put-off-german.eml', 'cancellation', 'Dana Kim <dana@brightleaf.example>', []],
  ['moves/thursday-cancelled.eml', 'cancellation', 'Dana Kim <dana@brightleaf.example>', []],
  [
    'moves/moved-to.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-13T13:00Z–2026-03-13T14:00Z Europe/Berlin'],
  ],
  [
    'moves/may-move.eml',
    'invitation',
    'Dana Kim <dana@brightleaf.example>',
    ['2026-03-12T09:00Z–2026-03-12T10:00Z Europe/Berlin'],
  ],
  ['words/weekly.eml', 'plain', 'Job Digest <news@jobdigest.example>', []],
  ['words/job-alert.eml', 'plain', 'Job Alerts <alerts@jobdigest.example>', []],
];

describe('mails', () => {
  it.each(files)('reads %s', async (file, mail, from, interviews) => {
    const line = await readFixture(`mails/${file}`);
    expect([line.mail, String(line.from)]).toEqual([mail, from]);
    expect((line.interviews as readonly Interview[]).map(timesOf)).toEqual(interviews);
  });

  it('finds the date by which they answer, and takes the one of a forwarded mail from within', async () => {
    expect(await readFixture('mails/words/answer-by.eml')).toMatchObject({ answerBy: '2026-03-06' });
    expect(await readFixture('mails/words/forwarded-inline.eml')).toMatchObject({
      date: '2026-03-01T08:30:00.000Z',
    });
    expect(await readFixture('mails/forms/no-date.eml')).toMatchObject({ date: null });
  });

  it('finds no date for an answer in what was sent to many', async () => {
    for (const file of ['weekly', 'job-alert']) {
      expect(await readFixture(`mails/words/${file}.eml`)).not.toHaveProperty('answerBy');
    }
  });

  it('tells an interview that is put off from one that is called off', async () => {
    expect(await readFixture('mails/moves/put-off.eml')).toMatchObject({ postponed: true });
    expect(await readFixture('mails/moves/thursday-cancelled.eml')).not.toHaveProperty('postponed');
  });

  it('asks for the zone of a time that has none', async () => {
    const line = await readFixture('mails/words/text-invitation-no-zone.eml');
    expect((line.interviews as readonly Interview[])[0]?.ask).toEqual(['zone']);
  });

  it('says what to do with a mail that cannot be read', async () => {
    const { problems } = await readFixture('mails/forms/winmail.eml');
    expect(problems.join()).toContain('winmail.dat');
    const outlook = await readFixture('mails/forms/outlook.msg');
    expect(outlook.problems.join()).toContain('.eml');
  });
});

it.each([
  ['Mon, 2 Mar 2026 20:11:00 PST', '2026-03-03T04:11:00.000Z'],
  ['Thu, 2 Jul 2026 20:11:00 EDT', '2026-07-03T00:11:00.000Z'],
  ['Thu, 2 Jul 2026 20:11:00 GMT', '2026-07-02T20:11:00.000Z'],
  ['Thu, 2 Jul 2026 20:11:00 XYZ', '2026-07-02T20:11:00.000Z'],
])('knows the zones that RFC 5322 gives names: %s', async (date, instant) => {
  const mail = `From: Dana <dana@brightleaf.example>\r\nSubject: Hello\r\nDate: ${date}\r\n\r\nHello\r\n`;
  expect(await readBytes('a.eml', new TextEncoder().encode(mail))).toMatchObject({ date: instant });
});
