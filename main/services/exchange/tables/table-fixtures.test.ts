/** Every source and quirk of tables that we know of, one file each. */
import { describe, expect, it } from 'vitest';
import { readFixture } from '../../../../tests/support/exchange/read-fixture';
import { wordsOfRow, type RowRead } from '../../../../tests/support/exchange/row-words';

/** File; encoding, delimiter and order of dates; rows. */
const files: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'sources/ai-job-search.csv',
    'utf-8 , YMD',
    [
      '2 · Tallow & Wick · Buyer · applied · 2026-01-15 · with Ana Ruiz · “solid\nremember to ask\nsector: Retail\nrole_type: FT\nchannel: portal\nfit_rating: 4\ncv_file: cv.pdf\ncover_letter_file: cl.pdf\ndeadline: 2026-02-01\napply_email: jobs@tallow.example”',
    ],
  ],
  [
    'cells/ambiguous.csv',
    'utf-8 , ambiguous',
    [
      '2 · Amberline · Clerk · applied · “Date Applied: 03/04/2026” · asks dateFormat+appliedOn',
      '3 · Bracken · Clerk · applied · “Date Applied: 05/06/2026” · asks dateFormat+appliedOn',
    ],
  ],
  [
    'sources/bewerbungs-tracker.csv',
    'utf-8 , DMY',
    [
      '2 · Glashaus · Gärtner · applied · 2026-01-12',
      '3 · Steinweg · Maurer · applied · 2026-01-13 · “Nachfragen”',
    ],
  ],
  [
    'sources/career-ops-spanish.md',
    'utf-8 | YMD',
    [
      '3 · Olivar · Analista · applied · 2026-03-01 · asks interview',
      '4 · Naranjo · Analista · rejected · 2026-03-02 · “lástima”',
    ],
  ],
  [
    'sources/career-ops.md',
    'utf-8 | YMD',
    [
      '5 · Bluestem · Staff Engineer · applied · 2026-03-01 · “via site | fast\nScore: 4.5/5\nReport: [1](reports/1.md)”',
      '6 · ? · Backend Engineer · applied · 2026-03-02 · “Via: Talentpool\nScore: 4.0/5” · asks company+interview',
      '7 · Redwharf · SRE · left out · 2026-03-03 · “Score: 2.0/5”',
      '8 · Palegrove · SRE · offer · 2026-03-04 · “Score: 3.0/5”',
      '9 · Quickthorn · SRE · withdrew · 2026-03-05 · “Score: 3.0/5”',
    ],
  ],
  ['bytes/doubled-header.csv', 'utf-8 , YMD', ['2 · Acorn · Dev · applied · 2026-01-01 · “one\ntwo”']],
  [
    'bytes/formulas.csv',
    'utf-8 , YMD',
    [
      '2 · =Equals Ltd · Dev · applied · 2026-01-01 · “+49 30 123”',
      "3 · =cmd|' /C calc'!A0 · Dev · applied · 2026-01-02 · “<script>alert(1)</script>”",
    ],
  ],
  [
    'sources/guide.csv',
    'utf-8 , YMD',
    [
      '2 · Foxglove · Accountant · applied · 2026-03-01 · interview 2026-03-20T13:00Z · with Maya Lind <maya@foxglove.example> · “Last Action: Called”',
      '3 · Thistle · Accountant · check-in · 2026-03-02 · interview 2026-03-04T08:00Z · with hr@thistle.example · asks message',
      '4 · Teasel · Accountant · applied · 2026-03-03 · “Followed up”',
    ],
  ],
  [
    'cells/interview-only.csv',
    'utf-8 , words',
    [
      '2 · Acorn · Dev · applied · asks interview',
      '3 · Birch · Dev · applied · interview 2026-03-30T13:00Z',
      '4 · Cedar · Dev · check-in · interview 2026-03-02T14:00Z',
    ],
  ],
  [
    'sources/jobhunter.csv',
    'utf-8 ; DMY',
    [
      '2 · Nordlicht Energie GmbH · Ingenieurin · applied · 2026-11-03 · “über Messe” · asks appliedOn',
      '3 · Süßwaren Möller · Leitung; Einkauf · applied · 2026-11-05 · interview 2026-11-24T09:00Z · asks appliedOn',
      '4 · Hafenblick · Texter · rejected · 2026-11-06 · “schade” · asks appliedOn',
      '5 · Werkhof · Planer · left out',
      '6 · Elbufer · Planer · offer · 2026-10-01 · interview 2026-10-10T07:30Z · asks appliedOn',
    ],
  ],
  [
    'sources/jobsync.csv',
    'utf-8 , YMD',
    [
      '2 · Coppergate · Engineer · applied · 2026-01-03 · “jobType: FT\nworkplaceType: Remote”',
      '3 · Fernhill · Engineer · left out · “jobType: FT\nworkplaceType: Remote”',
      '4 · Oxbow · Tester · no-reply · 2026-01-06 · “jobType: FT\nworkplaceType: Onsite” · asks outcome',
      '5 · Millrace · Tester · rejected · 2026-01-07 · “jobType: FT\nworkplaceType: Onsite”',
    ],
  ],
  [
    'sources/linkedin-applications.csv',
    'utf-8 , MDY',
    [
      '2 · Brightleaf · Product Designer · applied · 2023-03-24 · “Contact Phone Number: +1 555 0100\nResume Name: cv.pdf\nQuestion And Answers: How many years?:5 | Can you commute?:Yes”',
      '3 · Harbor & Co · UX Lead · applied · 2023-03-04 · “Contact Phone Number: +1 555 0100\nResume Name: cv.pdf”',
      '4 · Northwind · Designer · applied · 2026-08-15 · “Resume Name: cv.pdf” · asks appliedOn',
    ],
  ],
  [
    'sources/linkedin-archive.zip',
    'utf-8 , MDY',
    [
      '2 · Brightleaf · Product Designer · applied · 2023-03-24 · “Contact Phone Number: +1 555 0100\nResume Name: cv.pdf\nQuestion And Answers: How many years?:5 | Can you commute?:Yes”',
      '3 · Harbor & Co · UX Lead · applied · 2023-03-04 · “Contact Phone Number: +1 555 0100\nResume Name: cv.pdf”',
      '4 · Northwind · Designer · applied · 2026-08-15 · “Resume Name: cv.pdf” · asks appliedOn',
      '2 · Saffron Data · Analyst · left out',
      '5 · Brightleaf · Recruiter · left out · with Dana Kim <dana@brightleaf.example>',
    ],
  ],
  [
    'sources/linkedin-connections.csv',
    'utf-8 , words',
    ['5 · Brightleaf · Recruiter · left out · with Dana Kim <dana@brightleaf.example>'],
  ],
  ['sources/linkedin-saved.csv', 'utf-8 , MDY', ['2 · Saffron Data · Analyst · left out']],
  [
    'bytes/long-notes.csv',
    'utf-8 ; YMD',
    [
      '2 · Acorn · Dev · applied · 2026-01-01 · “first line, with commas, many, many\nsecond; line with "quotes"”',
      '4 · Birch · Dev · applied · 2026-01-02 · “a lone\nreturn”',
      '5 · Cedar · Dev · applied · 2026-01-03 · “plain, with, commas”',
    ],
  ],
  [
    'cells/mixed-orders.csv',
    'utf-8 , mixed',
    [
      '2 · Amberline · Clerk · applied · 2026-03-25 · asks dateFormat+appliedOn',
      '3 · Bracken · Clerk · applied · 2026-03-25 · asks dateFormat+appliedOn',
      '4 · Cobble · Clerk · applied · “Date Applied: 04/05/2026” · asks dateFormat+appliedOn',
    ],
  ],
  [
    'cells/mixed-years.csv',
    'utf-8 , MDY',
    [
      '2 · Amberline · Clerk · applied · 2025-09-19 · asks year+appliedOn',
      '3 · Bracken · Clerk · rejected · 2024-09-19',
      '4 · Cobble · Clerk · no-reply · 2025-04-02',
      '5 · Dunmore · Clerk · offer · “Date Applied: soon”',
    ],
  ],
  ['bytes/no-known-columns.csv', 'utf-8 , ', []],
  [
    'sources/notion.csv',
    'utf-8 , words',
    [
      '2 · Larkspur · Writer · applied · 2026-01-05 · with Noor Haddad <noor@larkspur.example> · “Priority: High\nDeadline: January 31, 2026\nCompany Website: https://larkspur.example\nRemote: Yes” · asks interview',
      '3 · Whitecap · Editor · applied · 2026-02-09 · “Priority: Low\nRemote: No”',
    ],
  ],
  [
    'bytes/old-mac.csv',
    'utf-8 , YMD',
    ['2 · Acorn · Dev · applied · 2026-01-01', '3 · Birch · Dev · applied · 2026-01-02'],
  ],
  [
    'bytes/ragged.csv',
    'utf-8 , YMD',
    [
      '2 · Acorn · Dev · ? · asks status',
      '3 · Birch · Dev · applied · 2026-01-02 · “likes tea, coffee, and cake”',
      '4 · Cedar · ? · applied · 2026-01-03 · asks role',
    ],
  ],
  ['bytes/sep-line.csv', 'utf-8 ; YMD', ['3 · Lime, Co · Dev · applied · 2026-01-01']],
  [
    'sources/simplify-older.csv',
    'utf-8 , YMD',
    ['2 · Quarry · Data Engineer · offer · 2026-02-01 · closed 2026-03-01'],
  ],
  [
    'sources/simplify.csv',
    'utf-8 , YMD',
    [
      '2 · Quarry · Data Engineer · applied · 2026-02-01 · “job_type: Full-time”',
      '3 · Tidewater · Analyst · rejected · 2026-02-03 · closed 2026-02-20 · “Kind mail\njob_type: Full-time” · archived',
      '4 · Moss Labs · Planner · left out',
      '5 · Papertrail · Editor · applied · 2026-02-06 · “job_type: Part-time\nStatus Date: 2026-02-18” · asks interview',
    ],
  ],
  [
    'sources/spanish.csv',
    'utf-8 , words',
    ['2 · Olivar · Diseñadora · applied · 2026-03-05', '3 · Naranjo · Diseñadora · no-reply · 2026-03-06'],
  ],
  [
    'sources/teal.csv',
    'utf-8 , MDY',
    [
      '2 · Lanternworks · Product Manager · applied · 2026-01-14 · “Excitement: 4”',
      '3 · Kitefield · Product Owner · left out · “Excitement: 3”',
      '4 · Ironbridge · Programme Lead · offer · 2026-01-20 · “Excitement: 5” · asks outcome',
    ],
  ],
  [
    'bytes/title-and-totals.csv',
    'utf-8 , YMD',
    ['4 · Acorn · Dev · applied · 2026-01-01', '6 · Birch · Dev · applied · 2026-01-02'],
  ],
  [
    'sources/turkish.csv',
    'utf-8 ; DMY',
    [
      '2 · Çınar Yazılım · Yazılım Mühendisi · applied · 2026-02-15 · “İyi görünüyor”',
      '3 · Işık Medya · Editör · applied · 2026-02-16 · asks interview',
      '4 · Deniz A.Ş. · Analist · rejected · 2026-02-17',
    ],
  ],
  [
    'bytes/unclosed-quote.csv',
    'utf-8 , YMD',
    [
      '2 · Acorn · Dev · applied · 2026-01-01 · “never closed”',
      '3 · Birch · Dev · applied · 2026-01-02 · “fine”',
      '4 · Cedar · Dev · applied · 2026-01-03 · “closed”',
    ],
  ],
  ['bytes/unicode-text.txt', 'utf-16le tab DMY', ['2 · Müller · Verkäufer · applied · 2026-02-01']],
  [
    'cells/unknown-words.csv',
    'utf-8 , YMD',
    [
      '2 · Acorn · Dev · ? · 2026-01-01 · “Status: Vibing” · asks status',
      '3 · Birch · Dev · ? · 2026-01-02 · “Status: vibing” · asks status',
      '4 · Cedar · Dev · withdrew · 2026-01-03 · asks outcome',
      '5 · Damson · Dev · no-reply · 2026-01-04 · asks outcome',
    ],
  ],
  [
    'bytes/windows-1252.csv',
    'windows-1252 ; DMY',
    ['2 · Müller & Söhne · Verkäufer – Süd · rejected · 2026-02-01'],
  ],
  ['bytes/workbook.xlsx', 'utf-8 , ', []],
  [
    'sources/huntr.csv',
    'utf-8 , words',
    [
      '2 · Mistral Wind · Engineer · applied · 2026-02-03 · asks interview',
      '3 · Nimbus · Engineer · rejected · 2026-01-04',
      '4 · Orbit One · Engineer · left out',
    ],
  ],
  [
    'sources/notion-ranges.csv',
    'utf-8 , words',
    [
      '2 · Larkspur · Writer · applied · 2026-03-01 · interview 2026-03-12T13:00Z',
      '3 · Whitecap · Editor · applied · 2026-03-02',
      '4 · Ivybank · Editor · applied · 2026-03-03 · interview 2026-03-13T14:30Z',
      '5 · Oldmill · Editor · no-reply · 2026-02-01 · interview 2026-02-09T13:00Z',
    ],
  ],
  [
    'cells/open-saved-date.csv',
    'utf-8 , MDY',
    ['2 · Lanternworks · Product Manager · applied · 2026-01-14', '3 · Kitefield · Product Owner · left out'],
  ],
  [
    'cells/weekdays.csv',
    'utf-8 , words',
    ['2 · Acorn · Driver · applied · 2026-02-09', '3 · Birch · Driver · applied · 2026-02-12'],
  ],
  [
    'cells/snake-case.csv',
    'utf-8 , YMD',
    [
      '2 · Moor · Ranger · applied · 2026-02-01 · with Ann Lee <ann@moor.example> · asks interview',
      '3 · Oak · Ranger · no-reply · 2026-02-03',
    ],
  ],
  [
    'cells/question-marks.csv',
    'utf-8 , YMD',
    ['2 · Dune · Dev · applied · 2026-02-01 · “Heard back?: No”', '3 · Eon · Dev · left out · 2026-02-02'],
  ],
  [
    'cells/status-elsewhere.csv',
    'utf-8 , DMY',
    [
      '2 · Acorn · Cook · rejected · 2026-01-22 · closed 2026-02-13',
      '3 · Birch · Chef · no-reply · 2026-01-26',
    ],
  ],
  [
    'cells/status-remarks.csv',
    'utf-8 , DMY',
    [
      '2 · Acorn · Clerk · rejected · 2026-02-20 · “Status: Rejected after phone screen”',
      '3 · Birch · Clerk · applied · 2026-02-21 · “Status: Phone screen scheduled” · asks interview',
      '4 · Cedar · Clerk · applied · 2026-02-22 · “Status: Applied via LinkedIn”',
      '5 · Damson · Clerk · no-reply · 2026-02-23 · “Status: Ghosted after final round”',
    ],
  ],
];

describe('tables', () => {
  it.each(files)('reads %s', async (file, form, rows) => {
    const read = await readFixture(`tables/${file}`);
    const { encoding, delimiter, dateFormat } = read;
    expect([encoding, delimiter === '\t' ? 'tab' : delimiter, dateFormat].join(' ').trim()).toBe(
      form.replace(/ null$/, '').trim(),
    );
    expect((read.rows as readonly RowRead[]).map(wordsOfRow)).toEqual(rows);
  });

  it('names source, salary and tags of the rows that have them', async () => {
    const { rows } = await readFixture('tables/sources/notion-ranges.csv');
    expect((rows as readonly object[])[1]).toMatchObject({
      salary: '$90k–$110k',
      tags: ['Remote', 'Dream job'],
    });
    expect((rows as readonly object[])[2]).not.toHaveProperty('tags');
  });

  it('asks once for each unknown word, with its count', async () => {
    const { problems } = await readFixture('tables/cells/unknown-words.csv');
    expect(problems).toEqual(['Status “Vibing” (2 rows): what does it mean?']);
  });

  it('guesses what columns with odd names hold', async () => {
    const rows = (await readFixture('tables/cells/odd-names.csv')).rows as readonly RowRead[];
    expect(rows).toHaveLength(30);
    expect(rows.map(wordsOfRow).slice(0, 3)).toEqual([
      '2 · ? · Data engineer · applied · with Dana Kim · “from a friend\nWhere: Larkspur\nWhen: 08/02/2026” · asks company+dateFormat+appliedOn',
      '3 · ? · Product designer · applied · “Where: Brightleaf\nWhen: 08/01/2026” · asks company+dateFormat+appliedOn',
      '4 · ? · Office manager · rejected · “Where: Moss & Fern\nWhen: 03/02/2026” · asks company+dateFormat+appliedOn',
    ]);
  });

  it('takes Notion’s first column, “Name”, for the company if another one holds the role', async () => {
    const { rows } = await readFixture('tables/sources/notion-name.csv');
    expect((rows as readonly RowRead[]).map(wordsOfRow)).toEqual([
      '2 · Larkspur Health · Copywriter · applied · 2026-01-01 · “Priority: High”',
      '3 · Moss & Fern · Research assistant · thank-you · 2026-01-11 · interview 2026-03-06T20:30Z · “Priority: Low”',
    ]);
  });

  it('shows both readings of an ambiguous column', async () => {
    const { problems } = await readFixture('tables/cells/ambiguous.csv');
    expect(problems.join()).toContain('2026-04-03 or 2026-03-04');
  });

  it('names a wrong cell, a total and a quote that is not closed by their lines', async () => {
    const read = await Promise.all(
      ['cells/mixed-years', 'bytes/title-and-totals', 'bytes/unclosed-quote'].map((name) =>
        readFixture(`tables/${name}.csv`),
      ),
    );
    expect(read.map(({ problems }) => problems[0])).toEqual([
      'Line 5: “soon” is not a date (Date Applied).',
      'Line 7: This is a total and was left out: “Total · 2”.',
      'Line 2: A quote is not closed, so this line was read without it.',
    ]);
  });

  it('takes a link from a formula, and text as text', async () => {
    const { rows } = await readFixture('tables/bytes/formulas.csv');
    expect((rows as readonly { link: string | null }[])[0]?.link).toBe('https://equals.example/job');
  });
});
