/** What is said about the fixtures, and about what no fixture is large or broken enough for. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fixturesFolder, readBytes, readFixture } from '../../../tests/support/exchange/read-fixture';

const repeats =
  '“Interview with Brightleaf” repeats. Only its first date becomes an interview: change the date if you mean a later one, and add others by hand.';

/** Each fixture with a problem; the others have none. */
const problems: readonly (readonly [file: string, problems: readonly string[]])[] = [
  [
    'invitations/forms/bad-lines.ics',
    [
      'A line could not be read as it stands: “DTSTART;TZID="Europe/Berlin:20260310T140000”.',
      'A line could not be read and was left out: “this line has no colon”.',
    ],
  ],
  ['invitations/conversations/series-1-new.ics', [repeats]],
  ['invitations/forms/more-dates.ics', [repeats]],
  ['invitations/forms/weekly.ics', [repeats]],
  ['invitations/forms/no-event.ics', ['The calendar holds no event.']],
  ['invitations/forms/not-a-calendar.ics', ['This file is not a calendar invitation.']],
  [
    'invitations/zones/customized-zone.ics',
    ['The time zone “Customized Time Zone” is described in the file, but has no known name.'],
  ],
  [
    'invitations/zones/microsoft-custom.ics',
    ['Nobody knows the time zone “tzone://Microsoft/Custom”, so the time has to be confirmed.'],
  ],
  [
    'invitations/zones/unknown-zone.ics',
    ['Nobody knows the time zone “Middle Earth Time”, so the time has to be confirmed.'],
  ],
  [
    'invitations/zones/zones-with-numbers.ics',
    ['The time zone “Eastern Standard Time 1” is described in the file, but has no known name.'],
  ],
  ['mails/forms/empty.eml', ['The file is empty.']],
  [
    'mails/forms/encrypted.eml',
    [
      'This mail is encrypted. Open it in your mail program and save it again, or enter the interview by hand.',
    ],
  ],
  ['mails/forms/not-a-mail.eml', ['This file is not a mail. Save the mail as .eml and try again.']],
  [
    'mails/forms/outlook.msg',
    ['This is an Outlook message (.msg). Save it as .eml or .ics in Outlook first.'],
  ],
  [
    'mails/forms/winmail.eml',
    ['Outlook packed this mail into winmail.dat, which can’t be read here. Enter the interview by hand.'],
  ],
  [
    'tables/bytes/no-known-columns.csv',
    ['No row names a company or a role. Choose the header row and the columns by hand.'],
  ],
  [
    'tables/bytes/ragged.csv',
    ['Line 3: This row has more cells than the header; the rest was kept: “coffee, and cake”.'],
  ],
  ['tables/bytes/title-and-totals.csv', ['Line 7: This is a total and was left out: “Total · 2”.']],
  ['tables/bytes/unclosed-quote.csv', ['Line 2: A quote is not closed, so this line was read without it.']],
  [
    'tables/bytes/workbook.xlsx',
    ['This is a workbook. Save the sheet as CSV and import that, or copy its rows and paste them here.'],
  ],
  [
    'tables/sources/linkedin-archive.zip',
    ['Connections.csv: This table lists people, not applications, so nothing is taken from it.'],
  ],
  [
    'tables/sources/linkedin-connections.csv',
    ['This table lists people, not applications, so nothing is taken from it.'],
  ],
  [
    'tables/cells/ambiguous.csv',
    ['“03/04/2026” can be 2026-04-03 or 2026-03-04: which comes first, the day or the month?'],
  ],
  [
    'tables/cells/mixed-orders.csv',
    ['“04/05/2026” can be 2026-05-04 or 2026-04-05: which comes first, the day or the month?'],
  ],
  ['tables/cells/mixed-years.csv', ['Line 5: “soon” is not a date (Date Applied).']],
  [
    'tables/cells/odd-names.csv',
    [
      'Status “they said no” (3 rows): what does it mean?',
      'Status “still hoping” (3 rows): what does it mean?',
      '“08/02/2026” can be 2026-02-08 or 2026-08-02: which comes first, the day or the month?',
    ],
  ],
  ['tables/written/two-statuses.csv', ['Status “no idea” (1 row): what does it mean?']],
  ['tables/cells/unknown-words.csv', ['Status “Vibing” (2 rows): what does it mean?']],
];

it('says what is wrong with each fixture, and nothing about the others', async () => {
  const found: unknown[] = [];
  const files = readdirSync(fixturesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(fixturesFolder, join(parentPath, name)).split(sep).join('/'));
  for (const file of files.toSorted()) {
    const line = await readFixture(file);
    if (line.problems.length > 0) found.push([file, line.problems]);
  }
  expect(found).toEqual(problems.toSorted(([a], [b]) => (a < b ? -1 : 1)));
});

it('names the table of an archive that a problem is in', async () => {
  const packed = zipSync({
    'Jobs/Job Applications.csv': Buffer.from(
      'Application Date,Company Name,Job Title,Job Url\nsoon,Brightleaf,Designer,\n',
    ),
    'Jobs/Saved Jobs.csv': Buffer.from('Saved Date,Job Url,Job Title,Company Name\nTotal,,,\n'),
  });
  const { problems } = await readBytes('archive.zip', packed);
  expect(problems).toEqual([
    'Job Applications.csv, line 2: “soon” is not a date (Application Date).',
    'Saved Jobs.csv, line 2: This is a total and was left out: “Total”.',
  ]);
});

it('reads the other tables of an archive if one of them is damaged', async () => {
  const packed = zipSync({
    'Jobs/Job Applications.csv': Buffer.from(
      'Application Date,Company Name,Job Title,Job Url\n3/2/26,Brightleaf,Designer,\n',
    ),
    'Jobs/Saved Jobs.csv': Buffer.from('Saved Date,Job Url,Job Title,Company Name\n3/2/26,,Writer,Acorn\n'),
  });
  const name = Buffer.from('Saved Jobs.csv');
  // The packed bytes follow the name in the file's own header.
  packed.fill(
    0xff,
    Buffer.from(packed).indexOf(name) + name.length,
    Buffer.from(packed).indexOf(name) + name.length + 20,
  );
  const { problems, rows } = await readBytes('archive.zip', packed);
  expect(rows).toMatchObject([{ company: 'Brightleaf' }]);
  expect(problems).toEqual(['“Saved Jobs.csv” in the archive is damaged and was left out.']);
});

it.each<readonly [what: string, lines: readonly string[], problem: string]>([
  ...['PT', 'P', '-P', 'an hour'].map(
    (text) =>
      [
        `the duration ${text}`,
        ['DTSTART:20260310T130000Z', `DURATION:${text}`],
        `“${text}” is not a length of time, so the end has to be confirmed.`,
      ] as const,
  ),
  ['a start of letters', ['DTSTART:soon'], '“soon” is not a date.'],
])('reads the rest of a calendar with %s', async (_, lines, problem) => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    event,
    'END:VCALENDAR',
  ];
  const read = await readBytes('a.ics', Buffer.from(calendar.join('\n')));
  expect(read.problems).toEqual([problem]);
  expect(read.events).toHaveLength(2);
});

const document =
  'This is a document, not a table or a mail. Copy the rows or the text of the mail you need from it, and paste them here.';
const workbook =
  'This is a workbook. Save the sheet as CSV and import that, or copy its rows and paste them here.';
const mb = 1024 * 1024;
const event = 'BEGIN:VEVENT\nUID:1\nDTSTART:20260310T130000Z\nEND:VEVENT\n';

const ownEvent = (id: string) =>
  `BEGIN:VEVENT\nUID:${id.replace('ID', '01964f2e-0000-7000-8000-000000000001')}@afterword\nDTSTART:20260310T130000Z\nEND:VEVENT\n`;

/** A mail in so many mails that the user forwarded to themselves. */
function nestedMail(depth: number): string {
  const head = 'From: Sam Reed <sam@home.example>\nSubject: Fwd\nMIME-Version: 1.0\n';
  if (depth === 0) return `${head}\nHello.\n`;
  const boundary = `part${depth}`;
  return (
    `${head}Content-Type: multipart/mixed; boundary=${boundary}\n\n--${boundary}\n` +
    `Content-Type: message/rfc822\n\n${nestedMail(depth - 1)}\n--${boundary}--\n`
  );
}

it('takes no company from the user’s own address', async () => {
  const read = await readBytes('fwd.eml', Buffer.from(nestedMail(0)));
  expect(read).toMatchObject({ mail: 'plain', from: 'Sam Reed <sam@home.example>' });
  expect(read).not.toHaveProperty('company');
});

const webPage =
  'This is a web page, not a table. Open it in your browser, copy the rows or the text you need, and paste them here.';
const webPages = [
  ['a.html', '<!DOCTYPE html>\n<html><body>Company, Role</body></html>'],
  ['pasted text', '<?xml version="1.0"?>\n<html></html>'],
  ['jobs.xls', '<table><tr><td>Company</td><td>Role</td></tr></table>'],
  ['jobs.csv', ' <!-- made by a program -->\n<html></html>'],
  ['a.mhtml', 'From: <Saved by a browser>\nSubject: Jobs\n\n<html></html>'],
] as const;
const mailOf = (subject: string) =>
  `From dana@brightleaf.example Mon Mar  2 10:00:00 2026\nFrom: Dana <dana@brightleaf.example>\nSubject: ${subject}\n\nHello.\n`;

it.each<readonly [name: string, text: string, expected: readonly string[]]>([
  ['a.csv', '', ['The file is empty.']],
  ['a.csv', '\uFEFF', ['The file holds no rows.']],
  ['a.csv', '  \n\n\t\n', ['The file holds no rows.']],
  ['a.csv', 'PK\u0003\u0004xxxx[Content_Types].xmlxxxxPK\u0003\u0004\0xl/workbook.xml', [workbook]],
  ['a.zip', 'PK\u0003\u0004xxxxmimetypeapplication/vnd.oasis.opendocument.spreadsheet', [workbook]],
  ['a.zip', 'PK\u0003\u0004xxxx[Content_Types].xmlxxxxPK\u0003\u0004\0word/document.xml', [document]],
  ['a.ics', '\u0001\u0002\n\u0003\n', ['This file is not a calendar invitation.']],
  ['a.csv', 'Company,Role\nA,B\0\n', ['This is no text but a program’s own format. Save it as CSV first.']],
  ['a.csv', 'x'.repeat(33 * mb), ['The table is larger than 32 MB. Split it and import the parts.']],
  ['a.xls', '\u{d0}\u{cf}\u{11}\u{e0}', [workbook]],
  ['a.pdf', '%PDF-1.7\n\0', [document]],
  ['a.docx', 'PK\u0003\u0004', [document]],
  ['a.pages', 'PK\u0003\u0004', [document]],
  ['a.rtf', '{\\rtf1 hello}', [document]],
  [
    'a.db',
    'SQLite format 3\0',
    [
      'This is a database. A backup of Afterword is restored under Settings › Data; from another program, export a CSV file.',
    ],
  ],
  ...webPages.map(([name, text]) => [name, text, [webPage]] as const),
  [
    'export.json',
    JSON.stringify({ format: 'afterword-export', version: 99 }),
    [
      'This export was written by a newer Afterword: its version isn’t known here. Nothing was added. Update Afterword and import it again.',
    ],
  ],
  [
    'a.vcf',
    'BEGIN:VCARD\nFN:Dana Kim\nEND:VCARD\n',
    [
      'This file holds contacts (a vCard), which can’t be imported. Add the people you met to their interview by hand.',
    ],
  ],
  ...['{"jobs":[]}', '[\n  {"company":"A"}]', '[]', '{}'].map(
    (text) =>
      [
        'jobs.json',
        text,
        [
          'This is JSON, but not an export from Afterword. In the program it comes from, export a CSV file and import that.',
        ],
      ] as const,
  ),
  ...['pasted text', 'reply.txt'].map(
    (name) =>
      [
        name,
        'Hi Sam,\n\nthank you for coming, it was nice. We will call you.\n\nDana\n',
        [
          'This is text, not a table. Paste a reply under “They replied…” of its application, and a posting into “Quick add” of a new one. For an invitation, save the mail as .eml and import that.',
        ],
      ] as const,
  ),
  [
    'Inbox.mbox',
    `${mailOf('One')}\n${mailOf('Two')}`,
    [
      'This is a mailbox with several mails. In your mail program, save the mail you need as .eml and import that.',
    ],
  ],
  ['one.mbox', mailOf('One'), []],
  ['a.csv', 'Company,Role\n', ['There are no rows below the names of the columns.']],
  [
    'nested.eml',
    nestedMail(7),
    ['Mails inside mails were read only 5 deep. Save the innermost mail as .eml and import that.'],
  ],
  [
    'afterword.ics',
    `BEGIN:VCALENDAR\n${['interview-ID', 'step-ID-thank-you', 'other-ID'].map(ownEvent).join('')}END:VCALENDAR\n`,
    [
      'Afterword wrote these events itself, so they were left out. To move your data to another computer, export everything as one file.',
    ],
  ],
  ['a.csv', 'Company,Role\n<html>,"{""a"":1}"\n', []],
  ['a.csv', 'PK,Company,Role\n7,Brightleaf,Designer\n', []],
  ['a.zip', 'PK', ['The archive is damaged and can’t be unpacked.']],
  ['a.ics', 'x'.repeat(5 * mb), ['The calendar is larger than 4 MB.']],
  ['a.eml', 'x'.repeat(26 * mb), ['The mail is larger than 25 MB.']],
  ['a.ics', `BEGIN:VCALENDAR\n${event.repeat(201)}END:VCALENDAR\n`, ['Only the first 200 events were read.']],
  [
    'a.csv',
    `Company,Role\n${'x'.repeat(201)},B\nTotal,\n`,
    [
      'Line 3: This is a total and was left out: “Total”.',
      `Line 2: Company is longer than 200 characters and was shortened; the whole text is kept in the notes: “${'x'.repeat(30)}…”.`,
    ],
  ],
  [
    'a.csv',
    `Company,Role\n$t(exchange.title),{{line}},{{cells}} $t(exchange.close)\nA,${'x'.repeat(100_001)}\n`,
    [
      'Line 3: A cell is longer than 100,000 characters and was cut there.',
      'Line 2: This row has more cells than the header; the rest was kept: “{{cells}} $t(exchange.close)”.',
      `Line 3: Role is longer than 200 characters and was shortened; the whole text is kept in the notes: “${'x'.repeat(30)}…”.`,
    ],
  ],
])('says what is wrong with %s', async (name, text, expected) => {
  const read = await readBytes(name, Buffer.from(text, name === 'a.xls' ? 'latin1' : 'utf8'));
  expect(read.problems).toEqual(expected);
});
