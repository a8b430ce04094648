import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator';
import type { ChangeInput } from '../../../../shared/model/changes';
import type { CalendarDate, Instant, TimeZone } from '../../../../shared/model/time';
import { readingContext } from '../../../../tests/support/exchange/read-fixture';
import { nastyText, openIsolates } from '../../../../tests/support/nasty-text';
import { detailsInput, interviewInput, personInput } from '../../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../../tests/support/test-services';
import { readTableFile } from '../tables/table-file';
import { csvOfRows, delimiterFor } from './csv-text';
import type { TableName } from './headers';
import { rowsOf } from './rows';

const context = { t: createTranslator('en').t, zone: 'Europe/Berlin' as TimeZone, tagName: () => null };
const formula = '=HYPERLINK("https://evil.example","x")';

function profile(): TestServices {
  const services = createTestServices(instant('2026-03-03T15:00:00Z'));
  services.changes.make(
    'add-application',
    {
      details: detailsInput({
        company: 'Müller; Söhne, "KG"',
        role: '-Designer',
        notes: `${formula}\r\nzweite Zeile`,
        postingUrl: 'https://example.com/jobs/1',
        location: 'Köln',
        salary: '€ 48.500,00',
        source: 'LinkedIn',
        appliedOn: '2026-02-20' as CalendarDate,
      }),
      interviews: [
        {
          ...interviewInput(instant('2026-03-02T16:00:00Z')),
          link: 'https://zoom.us/j/1',
          location: 'Domplatz 1',
          people: [personInput('+Dana Kim', { email: 'dana@example.com' })],
        },
      ],
    },
    'window',
  );
  return services;
}

const tableOf = (services: TestServices, name: TableName) =>
  rowsOf(name, services.applications, services.store.events.applicationIds(), context);

describe('a table', () => {
  it('says how far it is', async () => {
    const services = createTestServices(instant('2026-03-03T15:00:00Z'));
    for (let index = 0; index < 120; index += 1)
      services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
    const shares: number[] = [];
    const noting = { ...context, onShare: (share: number) => shares.push(share) };
    await rowsOf('applications', services.applications, services.store.events.applicationIds(), noting);
    expect(shares).toEqual([49 / 120, 99 / 120]);
  });

  it('has no day of applying for an application that was added without one', async () => {
    const services = createTestServices(instant('2026-03-03T15:00:00Z'));
    services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
    const [header = [], row = []] = await tableOf(services, 'applications');
    expect(row[header.indexOf('Date Applied')]).toBe('');
  });

  it('is separated as the region’s spreadsheets expect', () => {
    expect(['de-DE', 'nl-NL', 'sv-SE', 'fr-FR'].map(delimiterFor)).toEqual([';', ';', ';', ';']);
    expect(['en-US', 'en-GB', 'ja-JP', 'en-IE', 'es-MX'].map(delimiterFor)).toEqual([
      ',',
      ',',
      ',',
      ',',
      ',',
    ]);
  });

  it.each([',', ';'] as const)(
    'of applications, separated by %s, can be imported again, with the formulas as they were typed',
    async (delimiter) => {
      const services = profile();
      const text = csvOfRows(await tableOf(services, 'applications'), delimiter);
      expect(text).toMatch(/^\uFEFF/u);
      expect(text).not.toMatch(/(?:^|[,;]|")[=+-]/mu);
      const { rows, problems, dateFormat } = readTableFile(Buffer.from(text), {}, readingContext);
      expect(problems).toEqual([]);
      expect(dateFormat).toBe('YMD');
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        ...{ company: 'Müller; Söhne, "KG"', role: '-Designer', appliedOn: '2026-02-20' },
        ...{ location: 'Köln', salary: '€ 48.500,00', source: 'LinkedIn' },
        ...{ link: 'https://example.com/jobs/1', contact: { name: '+Dana Kim', email: 'dana@example.com' } },
        ...{ interviewStart: instant('2026-03-02T15:00:00Z'), ask: [] },
        notes: `${formula}\nzweite Zeile\nIndustry: Retail`,
      });
    },
  );

  it('says when the messages of the last round were sent, and so they come back', async () => {
    const services = profile();
    const [applicationId] = services.store.events.applicationIds();
    const interviewId = services.board.read().cards[0]?.current?.interviewId;
    if (applicationId === undefined || interviewId === undefined) throw new Error('no step');
    const sent = {
      applicationId,
      interviewId,
      contactId: null,
      medium: 'email',
      sentAt: services.now(),
    } as const;
    services.changes.make('mark-sent', { ...sent, step: 'thank-you' }, 'window');
    const table = await tableOf(services, 'applications');
    const [header = [], row = []] = table;
    const days = ['Thank-You Sent', 'Check-In Sent', 'Final Message Sent'].map(
      (name) => row[header.indexOf(name)],
    );
    expect(days).toEqual(['2026-03-03 16:00', '', '']);
    const { rows } = readTableFile(Buffer.from(csvOfRows(table)), {}, readingContext);
    expect(rows).toMatchObject([
      { messages: [{ step: 'thank-you', sentAt: instant('2026-03-03T15:00:00Z') }], ask: [] },
    ]);
  });

  it.each([
    ['Europe/Berlin', '2025-10-25T23:30:00Z'],
    ['America/New_York', '2025-11-02T04:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T14:00:00Z'],
  ])(
    'of applications in %s is read in any zone as the same instants, also when clocks change',
    async (name, from) => {
      const zone = name as TimeZone;
      for (let minutes = 0; minutes <= 240; minutes += 30) {
        const startsAt = (instant(from) + minutes * 60_000) as Instant;
        const endsAt = (startsAt + 30 * 60_000) as Instant;
        const sentAt = (startsAt + 60 * 60_000) as Instant;
        const services = createTestServices(sentAt, name);
        const interviews = [{ ...interviewInput(endsAt), startsAt, timeZone: zone }];
        services.changes.make('add-application', { details: detailsInput(), interviews }, 'window');
        const applicationIds = services.store.events.applicationIds();
        const [applicationId] = applicationIds;
        const interviewId = services.board.read().cards[0]?.current?.interviewId;
        if (applicationId === undefined || interviewId === undefined) throw new Error('no step');
        const sent = {
          applicationId,
          interviewId,
          step: 'thank-you',
          contactId: null,
          medium: 'email',
          sentAt,
        };
        services.changes.make('mark-sent', sent as ChangeInput<'mark-sent'>, 'window');
        const rowsIn = (table: TableName) =>
          rowsOf(table, services.applications, applicationIds, { ...context, zone });
        const text = csvOfRows(await rowsIn('applications'));
        for (const reader of ['Asia/Kolkata', name] as TimeZone[]) {
          const now = (sentAt + 60 * 60_000) as Instant;
          const { rows } = readTableFile(Buffer.from(text), {}, { ...readingContext, now, zone: reader });
          expect(rows, text).toMatchObject([{ interviewStart: startsAt, messages: [{ sentAt }], ask: [] }]);
          expect(rows[0]?.notes).not.toContain('Time Zone');
        }
        const [, interview = []] = await rowsIn('interviews');
        expect(interview[3]).not.toBe(interview[4]);
        expect((await rowsIn('messages'))[1]).toContain(name);
      }
    },
  );

  it('leaves out the next step of its own table, and keeps that of a table kept by hand', async () => {
    const text = csvOfRows(await tableOf(profile(), 'applications'), ',');
    expect(text).toContain('Next Step,Next Step Due');
    const notesOf = (table: string) =>
      readTableFile(Buffer.from(table), {}, readingContext).rows.map(({ notes }) => notes);
    expect(notesOf(text)).toEqual([`${formula}\nzweite Zeile\nIndustry: Retail`]);
    const byHand = 'Company,Role,Next Step,Next Step Due\nAcme,Dev,Ask Dana,2026-03-12\n';
    expect(notesOf(byHand)).toEqual(['Next Step: Ask Dana\nNext Step Due: 2026-03-12']);
  });

  it.each(['interviews', 'messages'] as const)(
    'of %s is recognised when it is imported, and no applications are made of it',
    async (name) => {
      const table = await tableOf(profile(), name);
      const widened = table.map((cells) => ['', ...cells]);
      for (const rows of [table, widened, [['My search'], ...table]]) {
        const read = readTableFile(Buffer.from(csvOfRows(rows, ';')), {}, readingContext);
        expect(read.rows).toEqual([]);
        expect(read.columnsAsked).toEqual([]);
        expect(read.problems.map(({ text }) => text)).toEqual([
          `This is the table of ${name} that Afterword exported for spreadsheets. It holds no applications, so nothing is taken from it. To move your data to another computer, export everything as one file there and import that.`,
        ]);
      }
    },
  );

  it('has a row for each interview and each message, under a header of the same width', async () => {
    const services = profile();
    const [applicationId] = services.store.events.applicationIds();
    if (applicationId === undefined) throw new Error('not added');
    const card = services.board.read().cards[0];
    const interviewId = card?.current?.interviewId;
    if (interviewId === undefined) throw new Error('no step');
    const sent = { interviewId, step: 'thank-you', contactId: null, medium: 'email' } as const;
    services.changes.make(
      'mark-sent',
      { applicationId, ...sent, sentAt: services.now(), text: 'Thanks' },
      'window',
    );
    const [, message] = await tableOf(services, 'messages');
    expect(message).toEqual(expect.arrayContaining(['Thank-you', '2026-03-03 16:00', 'Email', 'Thanks']));
    services.changes.make(
      'record-occasion',
      { applicationId, occasion: 'withdrawal', contactId: null, medium: 'phone', sentAt: null },
      'window',
    );
    expect((await tableOf(services, 'messages'))[2]).toContain('Withdrawal');
    for (const name of ['applications', 'interviews', 'messages'] as const) {
      const rows = await tableOf(services, name);
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    }
    const [, interview] = await tableOf(services, 'interviews');
    const expected = [
      '2026-03-02 10:00',
      '+Dana Kim <dana@example.com>',
      'https://zoom.us/j/1',
      'Domplatz 1',
    ];
    expect(interview).toEqual(expect.arrayContaining(expected));
    const page = { id: null, kind: 'page', address: 'https://example.com/brief', label: 'Brief' } as const;
    services.changes.make('save-link', { applicationId, link: page }, 'window');
    expect((await tableOf(services, 'applications'))[1]).toContain('Brief: https://example.com/brief');
  });

  it('leaves out what was deleted', async () => {
    const services = profile();
    const [applicationId] = services.store.events.applicationIds();
    if (applicationId === undefined) throw new Error('not added');
    services.changes.make('delete-application', { applicationId }, 'window');
    expect(await tableOf(services, 'applications')).toHaveLength(1);
  });
});

it('no cell turns the direction of another, adds one, or has control characters', () => {
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 2, maxLength: 4 }), (cells) => {
      const text = csvOfRows([cells, cells]);
      const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(data.slice(0, 2).map((row) => row.length)).toEqual([cells.length, cells.length]);
      for (const cell of data.flat()) {
        expect(openIsolates(cell)).toBe(0);
        expect(cell).not.toMatch(/[\u202A-\u202E]|(?![\t\r\n])\p{Cc}/u);
      }
    }),
    { numRuns: 100 },
  );
});
