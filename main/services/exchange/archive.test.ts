import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../tests/support/exchange/read-fixture';

const rows = 'Company,Position,Status,Date Applied\nBrightleaf,Designer,Applied,2026-03-02\n';
const more =
  'Company,Position,Status,Date Applied\nAcorn,Writer,Applied,2026-03-03\nFern,Editor,Applied,2026-03-04\n';
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytes(content) : content,
      ]),
    ),
  );

async function read(packed: Uint8Array): Promise<readonly [companies: string, ...problems: string[]]> {
  const line = await readBytes('export.zip', packed);
  const companies = (line.rows ?? []) as readonly { readonly company: string | null }[];
  return [companies.map(({ company }) => company).join(' '), ...line.problems];
}

const export1 = {
  'Jobs 1f2e.md': '# Jobs\n',
  'Jobs/Jobs 1f2e.csv': rows,
  'Jobs/Jobs 1f2e_all.csv': more,
  'Jobs/Brightleaf 77.md': '# Brightleaf\n\nStatus: Applied\n',
};

describe('an archive', () => {
  it('with one table is read as that table', async () => {
    expect(await read(zip({ 'teal/job-tracker.csv': rows, 'read me.txt': 'hello' }))).toEqual(['Brightleaf']);
  });

  it('of Notion is read whole, even if it is packed in another', async () => {
    expect(await read(zip(export1))).toEqual(['Acorn Fern']);
    expect(await read(zip({ 'ExportBlock-1f-Part-1.zip': zip(export1) }))).toEqual(['Acorn Fern']);
  });

  it('with several tables is read like all of them, without those of something else', async () => {
    const people = 'Name,Birthday\nDana,2026-03-01\nIvy,2026-03-02\nEve,2026-03-03\n';
    expect(
      await read(zip({ 'a.csv': rows, 'b/people.csv': people, 'c.tsv': more.replaceAll(',', '\t') })),
    ).toEqual([
      'Acorn Fern Brightleaf',
      '“people.csv” has no column of companies or roles and was left out. Unpack it and import it if you want it.',
    ]);
  });

  it('of LinkedIn is read for its own tables only', async () => {
    const jobs = 'Application Date,Company Name,Job Title,Job Url\n3/2/26,Brightleaf,Designer,\n';
    expect(await read(zip({ 'Jobs/Job Applications.csv': jobs, 'Invitations.csv': more }))).toEqual([
      'Brightleaf',
    ]);
  });

  it('without a table says so', async () => {
    const none = ['', 'No table (CSV or TSV) is in this archive, so nothing can be taken from it.'];
    expect(await read(zip({ 'notes.md': '# Notes\n' }))).toEqual(none);
    expect(await read(zip({ '__MACOSX/._a.csv': 'x', '.hidden.csv': rows, 'photo.png': 'png' }))).toEqual(
      none,
    );
  });

  it('is read without what is packed too deep or damaged in it, or has a path that leads out', async () => {
    const deep = zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.csv': rows }), 'd.csv': more }) });
    expect(await read(deep)).toEqual([
      'Acorn Fern',
      '“b.zip” is an archive in an archive in an archive and was left out. Unpack it and import the table you want.',
    ]);
    expect(await read(zip({ 'a.csv': more, 'b.zip': 'PK no archive' }))).toEqual([
      'Acorn Fern',
      '“b.zip” in the archive is damaged and was left out.',
    ]);
    for (const name of ['../../etc/a.csv', '/etc/a.csv', 'C:/a.csv', '..\\a.csv']) {
      expect(await read(zip({ [name]: rows, 'b.csv': more })), name).toEqual([
        'Acorn Fern',
        expect.stringMatching(/a\.csv” has a path that leads out of the archive and was left out\.$/u),
      ]);
    }
  });

  it('of a whole workspace is read for the table of applications, wherever it is', async () => {
    const others = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `${String(index).padStart(3, '0')}.csv`,
          'Name,Birthday\nDana,2026-03-01\nIvy,2026-03-02\nEve,2026-03-03\n',
        ]),
      );
    expect((await read(zip({ ...others(150), 'jobs.csv': more })))[0]).toBe('Acorn Fern');
    const [companies, ...problems] = await read(zip({ 'jobs.csv': more, ...others(200) }));
    expect(companies).toBe('Acorn Fern');
    expect(problems).toHaveLength(200);
    expect(problems).toContain(
      '“199.csv” was left out, since what comes before it in the archive is as much as is read at once. Unpack it and import the table you want.',
    );
  });

  it('is said to have more than is read at once if no table alone is too large', async () => {
    const zeros = new Uint8Array(20 * 1024 * 1024);
    const [companies, ...problems] = await read(zip({ 'a.csv': zeros, 'b.csv': zeros, 'c.csv': more }));
    expect(companies).toBe('Acorn Fern');
    expect(problems).toContain(
      '“b.csv” was left out, since what comes before it in the archive is as much as is read at once. Unpack it and import the table you want.',
    );
  });

  it('is not unpacked further than the limits', async () => {
    const zeros = new Uint8Array(33 * 1024 * 1024);
    const table = zip({ 'bomb.csv': zeros, 'b.csv': more });
    const why = '“bomb.csv” in the archive is larger than 32 MB and was left out.';
    expect(table.length).toBeLessThan(100_000);
    expect(await read(table)).toEqual(['Acorn Fern', why]);
    expect(await read(zip({ 'inner.zip': table }))).toEqual(['Acorn Fern', why]);
    const large = zip({ 'inner.zip': zip({ 'b.csv': more }), 'bomb.zip': zip({ 'x.bin': 'x' }) });
    // What the archive claims of it, in its directory.
    const name = Buffer.from('bomb.zip');
    const at = Buffer.from(large).lastIndexOf(name);
    new DataView(large.buffer, large.byteOffset).setUint32(at - 46 + 24, 300 * 1024 * 1024, true);
    expect(await read(large)).toEqual([
      'Acorn Fern',
      '“bomb.zip” in the archive is larger than 256 MB and was left out.',
    ]);
  });
});
