import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importChoicesSchema, type ImportChoices } from '../../../../shared/ipc/import';
import { previewOf, taken } from '../../../../tests/support/exchange/importing';

/** What is asked about the columns, and what each of them is taken for. */
async function columnsOf(text: string, choices: ImportChoices = {}) {
  const { columnsAsked, columns, headerIndex, counts } = await previewOf(taken(text).service, choices);
  return { columnsAsked, headerIndex, counts, fields: columns.map(({ field }) => field) };
}

describe('the columns of an imported table', () => {
  it('asks about the columns of each kind of table in an archive, once for those with the same', async () => {
    const { service } = taken('');
    const packed = zipSync({
      'a/Jobs.csv': Buffer.from('Company,When,Doing\nBrightleaf,2026-03-02,Baking\nOak,2026-03-02,Sewing\n'),
      'b/Jobs.csv': Buffer.from('Company,When,Doing\nMoss,2026-03-03,Typing\n'),
      'Old.csv': Buffer.from('Old things\n\nWhere,Position,Since\nFern,Writer,2026-03-04\n'),
      'Other.csv': Buffer.from('Title\nNo company at all\n'),
    });
    service.take({ name: 'a.zip', base64: Buffer.from(packed).toString('base64'), isFirst: true });
    const before = await previewOf(service);
    expect(before).toMatchObject({ files: ['a/Jobs.csv', 'b/Jobs.csv'], columnsAsked: ['role'] });
    expect(before.kinds).toMatchObject([
      { key: 'Where · Position · Since', files: ['Old.csv'], columnsAsked: ['company'], headerIndex: 2 },
      { key: 'Title', files: ['Other.csv'], columnsAsked: ['company'] },
    ]);
    const { columns = [] } = before.kinds[0] ?? {};
    expect(columns.map(({ example }) => example)).toEqual(['Fern', 'Writer', '2026-03-04']);
    const after = await previewOf(service, {
      ...{ headerIndex: 0, fields: ['company', 'appliedOn', 'role'] },
      kinds: { 'Where · Position · Since': { headerIndex: 2, fields: ['company', 'role', 'appliedOn'] } },
    });
    expect(after.rows.map(({ table, company, role, fate }) => [table, company, role, fate])).toEqual([
      ['a/Jobs.csv', 'Brightleaf', 'Baking', 'add'],
      ['a/Jobs.csv', 'Oak', 'Sewing', 'add'],
      ['b/Jobs.csv', 'Moss', 'Typing', 'add'],
      ['Old.csv', 'Fern', 'Writer', 'add'],
      ['Other.csv', null, 'No company at all', 'unclear'],
    ]);
  });

  it('says that a text of one column may not be a table', async () => {
    const { problems } = await previewOf(taken('hello there\n\nand more\n').service);
    expect(problems.map(({ text }) => text)).toEqual([
      'Only one column was found, so this may not be a table. If it is, choose its separator under “How the file was read”.',
    ]);
  });

  it('asks which columns hold company and role if their names do not say, and guesses the rest', async () => {
    const odd =
      'Where,As what,Sent on,How,Pay\nLarkspur,Writer,2026-03-01,waiting,38k\nMoss,Editor,2026-03-02,rejected,39k\n';
    const asked = await columnsOf(odd);
    expect(asked).toEqual({
      columnsAsked: ['company', 'role'],
      headerIndex: 0,
      counts: { add: 0, duplicate: 0, 'left-out': 0, person: 0, unclear: 2, wrong: 0 },
      fields: [null, 'role', 'appliedOn', 'status', 'salary'],
    });
    const fields = asked.fields.with(0, 'company');
    // The questions stay while they can be answered differently.
    expect(await columnsOf(odd, { fields, headerIndex: 0 })).toEqual({
      ...{ columnsAsked: ['company', 'role'], headerIndex: 0, fields },
      counts: { add: 2, duplicate: 0, 'left-out': 0, person: 0, unclear: 0, wrong: 0 },
    });
  });

  it.each([
    ['Firma,Stelle,Beworben,Rückmeldung', ['2026-03-01', '2026-03-02', '2026-03-03'], 'status'],
    ['Company,Role,Applied,What they said', ['2026-03-01', '2026-03-02', '2026-03-03'], 'status'],
    ['Company,Role,Applied,What they said', ['yes', 'yes', 'no'], null],
  ])('finds the status under an unknown name beside the days applied: %s, %s', async (names, days, field) => {
    const words = ['Absage', 'Einladung', 'noch offen'];
    const rows = days.map((day, index) => `Firm ${String(index)},Writer,${day},${words[index] ?? ''}`);
    const text = [names, ...rows, `Fern,Writer,${days[0] ?? ''},`].join('\n');
    const { fields, counts } = await columnsOf(text);
    expect(fields).toEqual(['company', 'role', 'isApplied', field]);
    // Without such a column, the rejection is a remark that is asked about.
    expect(counts).toMatchObject(field === null ? { add: 2, unclear: 1 } : { add: 4, unclear: 0 });
  });

  it('does not take a first row of values for the names of the columns', async () => {
    const values = 'Larkspur Ltd,Writer,2026-03-01\nMoss Ltd,Editor,2026-03-02\n';
    expect(await columnsOf(values)).toMatchObject({
      headerIndex: -1,
      counts: { add: 2 },
      fields: ['company', 'role', 'appliedOn'],
    });
  });

  it('takes company and role from one column', async () => {
    const { service } = taken(
      'Card Name,Card URL,Card Description,List Name,Archived\nMoss – Editor,https://trello.example/c/1,by post,Applied,false\nFern,,,Applied,false\n',
    );
    const { rows, columnsAsked, withoutRole } = await previewOf(service);
    expect(columnsAsked).toEqual([]);
    expect(withoutRole).toBe(1);
    expect(rows).toMatchObject([
      { company: 'Moss', role: 'Editor', fate: 'add' },
      { company: 'Fern', role: null, fate: 'wrong' },
    ]);
  });

  it.each([
    'Company,Job Title,Activity,Category,Due Date,Completed,Note\nMoss,Editor,Send thank you,Follow Up,2026-03-01,Yes,\n',
    'Title,Category,Job Title,Company,Start At,End At,Completed At,Note\nPhone call,Phone Screen,Editor,Moss,2026-03-01T10:00:00Z,,,\n',
    'Task Type;Company;Position;Due Date\nFollow up;Moss;Editor;2026-03-01\n',
  ])('takes no activities for applications: %s', async (text) => {
    const { service } = taken(text);
    const read = await service.read({});
    expect(read).toMatchObject({
      value: { kind: 'other', problems: [expect.stringMatching(/^This table lists activities or tasks/u)] },
    });
  });

  it.each([
    [
      'First Name,Last Name,Job Title,Company,Email,Phone,Notes\nDana,Kim,Editor,Moss,dana@moss.example,,\n',
      1,
    ],
    ['Name,Job Title,Company,Emails,Phone Numbers,LinkedIn\nDana Kim,Editor,Moss,dana@moss.example,,\n', 1],
    ['Company,Position,Contact,Email,Phone\nMoss,Editor,Dana Kim,dana@moss.example,\n', 0],
    ['Company,Role,Category,Start Date,Done\nMoss,Editor,Work,2026-03-01,\n', 0],
  ])('tells a list of people from one of applications: %s', async (text, person) => {
    expect((await previewOf(taken(text).service)).counts).toMatchObject({ person, add: 1 - person });
  });

  it('calls people what they are', async () => {
    const { service } = taken(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nDana,Kim,,,Moss,Recruiter,05 Mar 2024\n',
    );
    expect((await previewOf(service)).counts).toMatchObject({ person: 1, 'left-out': 0 });
  });

  it('lists those of several tables with the columns of them all', async () => {
    const zip = zipSync({
      'Jobs/Job Applications.csv': Buffer.from(
        'Application Date,Company Name,Job Title,Job Url\n3/24/23,,Designer,https://example.com/1\n',
      ),
      'Jobs/Saved Jobs.csv': Buffer.from('Saved Date,Job Url,Job Title,Company Name\n'),
    });
    const { service } = taken('');
    service.take({ name: 'export.zip', base64: Buffer.from(zip).toString('base64'), isFirst: true });
    await previewOf(service);
    expect(service.leftRows()).toEqual([
      ['Application Date', 'Company Name', 'Job Title', 'Job Url'],
      ['3/24/23', '', 'Designer', 'https://example.com/1'],
    ]);
  });

  it('takes an answer about a status that is as long as a log', async () => {
    const long = 'lorem ipsum dolor '.repeat(100);
    const { service } = taken(`Company,Role,Status\nMoss,Editor,${long}\nOak,Writer,${long} sit\n`);
    const columns: ImportChoices = { headerIndex: 0, fields: ['company', 'role', 'status'] };
    const { statusWords } = await previewOf(service, columns);
    const statuses = Object.fromEntries(statusWords.map(({ key }) => [key, 'applied']));
    const choices = importChoicesSchema.safeParse({ ...columns, statuses });
    expect(choices.success && (await previewOf(service, choices.data)).counts).toMatchObject({ add: 2 });
  });

  it('asks about a status that is the name of something every object has', async () => {
    const { statusWords } = await previewOf(taken('Company,Role,Status\nMoss,Editor,Constructor\n').service);
    expect(statusWords).toEqual([{ key: 'constructor', word: 'Constructor', count: 1, meaning: null }]);
  });
});
