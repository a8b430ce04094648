import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filePartSchema } from '../../../../shared/ipc/import';
import type { ChangeInput } from '../../../../shared/model/changes';
import type { CalendarDate } from '../../../../shared/model/time';
import { importing, namesOf, previewOf, taken } from '../../../../tests/support/exchange/importing';
import { readBytes, readingContext } from '../../../../tests/support/exchange/read-fixture';
import { createTestServices } from '../../../../tests/support/test-services';
import { csvOfRows } from '../csv/csv-text';

const table = `Company,Role,Date Applied,Status,Interview Date,Notes,Salary,Found via,Location,Labels,Mood
Brightleaf,Designer,2026-03-01,Applied,,from a friend,60k,Referral,Brno,"Remote; Dream job",hopeful
Larkspur,Writer,2026-03-02,Rejected,,,,,,remote
Acme GmbH,Product Designer (m/w/d),2026-03-03,Applied,,new note,
Moss,Planner,2026-03-04,Saved,,,
Fern,Planner,2026-03-05,Vibing,,,
,Planner,2026-03-06,Applied,,,
Ivy,Editor,2026-02-01,Interview,2026-03-02 10:00,,
`;

describe('importing a table', () => {
  it('says what becomes of each row before anything is written', async () => {
    const { services, service } = taken(table);
    const { counts, duplicates, rows } = await previewOf(service);
    expect(duplicates).toEqual([rows[0]?.index]);
    expect(counts).toEqual({ add: 3, duplicate: 1, 'left-out': 1, person: 0, unclear: 1, wrong: 1 });
    expect(rows[0]).toMatchObject({ company: 'Acme GmbH', duplicateOf: { company: 'ACME' } });
    expect(namesOf(services)).toEqual(['ACME applied']);
  });

  it('asks about rows that were only saved, and takes them in if the user says so', async () => {
    const { service, services } = taken('Saved Date,Job Url,Job Title,Company Name\n3/2/26,,Writer,Acorn\n');
    const before = await previewOf(service);
    expect(before.counts).toMatchObject({ add: 0, 'left-out': 1 });
    expect(before.statusWords).toMatchObject([{ key: 'saved', count: 1, meaning: { kind: 'not-applied' } }]);
    expect((await previewOf(service, { statuses: { saved: 'applied' } })).counts).toMatchObject({ add: 1 });
    service.apply({ all: 'skip', rows: {} });
    expect(namesOf(services)).toContain('Acorn applied');
  });

  it('asks about them in an archive, whose other tables keep their own columns', async () => {
    const { service } = taken(table);
    const packed = zipSync({
      'Jobs/Job Applications.csv': Buffer.from(
        'Application Date,Company Name,Job Title,Job Url\n3/2/26,Brightleaf,Designer,\n',
      ),
      'Jobs/Saved Jobs.csv': Buffer.from('Saved Date,Job Url,Job Title,Company Name\n3/2/26,,Writer,Acorn\n'),
    });
    service.take({ name: 'a.zip', base64: Buffer.from(packed).toString('base64'), isFirst: true });
    expect((await previewOf(service)).statusWords).toMatchObject([{ key: 'saved', count: 1 }]);
    const { rows } = await previewOf(service, {
      ...{ headerIndex: 0, fields: [null, 'company', 'role', null] },
      statuses: { saved: 'applied' },
    });
    expect(rows).toMatchObject([
      { company: 'Brightleaf', role: 'Designer', appliedOn: null, fate: 'add' },
      { company: 'Acorn', role: 'Writer', fate: 'add' },
    ]);
  });

  it('imports a table without roles if the user wants that, and knows what is there already', async () => {
    const { service, services } = taken('Company,City\nACME GmbH,Brno\nLarkspur,Bath\n');
    expect((await previewOf(service)).counts).toMatchObject({ add: 0, unclear: 2 });
    const { counts, withoutRole } = await previewOf(service, { isRoleOptional: true });
    expect(withoutRole).toBe(2);
    expect(counts).toMatchObject({ add: 1, duplicate: 1, unclear: 0, wrong: 0 });
    service.apply({ all: 'skip', rows: {} });
    const added = services.board.read().cards.find(({ company }) => company === 'Larkspur');
    expect(added?.role).toBe('Role not given');
  });

  it('says that an empty file is empty', async () => {
    const { service } = taken(table);
    const part = { name: 'jobs.csv', base64: '', isFirst: true };
    expect(filePartSchema.parse(part)).toEqual(part);
    service.take(part);
    expect(await service.read({})).toEqual({
      ok: true,
      value: { kind: 'other', name: 'jobs.csv', problems: ['The file is empty.'] },
    });
  });

  it('adds all rows as one change, which one undo takes back', async () => {
    const { services, service } = taken(table);
    await previewOf(service, { statuses: { vibing: 'no-reply' } });
    const made = service.apply({ all: 'skip', rows: {} });
    expect(made.ok && made.value.description).toMatchObject({ name: 'imported', count: 4 });
    expect(namesOf(services)).toEqual([
      'ACME applied',
      'Brightleaf applied',
      'Fern closed',
      'Ivy check-in',
      'Larkspur closed',
    ]);
    expect(services.projectionDifferences()).toEqual([]);
    services.changes.undo('window');
    expect(namesOf(services)).toEqual(['ACME applied']);
    services.changes.redo('window');
    expect(namesOf(services)).toHaveLength(5);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('keeps in the notes what has no field of its own', async () => {
    const { services, service } = taken(table);
    await previewOf(service);
    service.apply({ all: 'skip', rows: {} });
    const id = services.board.read().cards.find(({ company }) => company === 'Brightleaf')?.id;
    expect(id && services.applications.fold(id)?.notes).toBe('from a friend\nMood: hopeful');
  });

  it('stores the notes that the command line prints', async () => {
    const text = 'Company,Role,Date applied,Notes,Mood\nMoss,Dev,2026-02-01,from a friend,hopeful\n';
    const { services, service } = taken(text);
    await previewOf(service);
    service.apply({ all: 'skip', rows: {} });
    const id = services.board.read().cards.find(({ company }) => company === 'Moss')?.id;
    const printed = await readBytes('jobs.csv', Buffer.from(text));
    expect(printed.rows).toMatchObject([{ notes: id && services.applications.fold(id)?.notes }]);
  });

  it('closes on the day the row names, never on the day of the import', async () => {
    const text = [
      'Company,Role,Date Applied,Status,Date closed',
      'Larkspur,Writer,2025-11-02,Rejected,2025-12-01',
      'Fern,Planner,2025-11-03,Withdrew,',
      'Moss,Editor,2025-11-04,Rejected,2025-11-01',
    ];
    const { services, service } = taken(text.join('\n'));
    const { rows } = await previewOf(service);
    expect(rows.map(({ company, closedOn, ask }) => [company, closedOn, ask])).toEqual([
      ['Larkspur', '2025-12-01', []],
      ['Fern', null, []],
      ['Moss', null, ['closedOn']],
    ]);
    expect(service.apply({ all: 'skip', rows: {} }).ok).toBe(true);
    const cards = services.board.read().cards.filter(({ stage }) => stage === 'closed');
    const closed = Object.fromEntries(
      cards.map(({ id, company, endedOn }) => [
        company,
        [endedOn, services.applications.fold(id)?.closed?.on, services.applications.fold(id)?.notes],
      ]),
    );
    expect(closed).toEqual({
      Larkspur: ['2025-12-01', '2025-12-01', ''],
      Fern: [null, null, ''],
      Moss: [null, null, 'Date closed: 2025-11-01'],
    });
  });

  it('gives a known ending the day that nobody knew, and lets any other stand', async () => {
    const row = 'Company,Role,Status,Date closed\nACME,Product Designer,Rejected,2026-02-01\n';
    const merged = async (closing: Partial<ChangeInput<'close-application'>> | null) => {
      const { services, service } = taken(row);
      const [known] = services.board.read().cards;
      if (!known) throw new Error('not there');
      const ending = { applicationId: known.id, outcome: 'rejected' as const, ...closing };
      if (closing !== null) services.changes.make('close-application', ending, 'window');
      await previewOf(service);
      const compared = service.compare({ place: 0 })?.fields.find(({ field }) => field === 'outcome');
      expect(service.apply({ all: 'merge', rows: {} }).ok).toBe(true);
      return [compared?.merged, services.applications.fold(known.id)];
    };
    const note = 'old note\n\nClosed on 2026-02-01';
    expect(await merged({ closedOn: null })).toMatchObject(['row', { closed: { on: '2026-02-01' } }]);
    expect(await merged({ closedOn: '2026-01-20' as CalendarDate })).toMatchObject([
      ...['known', { notes: note, closed: { on: '2026-01-20' } }],
    ]);
    expect(await merged({ outcome: 'withdrew', closedOn: null })).toMatchObject([
      ...['known', { notes: note, closed: { outcome: 'withdrew', on: null } }],
    ]);
    expect(await merged(null)).toMatchObject(['known', { notes: note, closed: null }]);
  });

  it('keeps source, salary, location, the day applied and tags as what they are', async () => {
    const { services, service } = taken(table);
    await previewOf(service);
    service.apply({ all: 'skip', rows: {} });
    const { tags } = services.store.settings.read();
    expect(tags.map(({ name }) => name)).toEqual(['Remote', 'Dream job']);
    expect(new Set(tags.map(({ colour }) => colour)).size).toBe(2);
    const cards = services.board.read().cards;
    const facts = {
      source: 'Referral',
      location: 'Brno',
      appliedOn: '2026-03-01',
      tags: tags.map(({ id }) => id),
    };
    expect(cards.find(({ company }) => company === 'Brightleaf')).toMatchObject(facts);
    expect(cards.find(({ company }) => company === 'Larkspur')).toMatchObject({ tags: [tags[0]?.id] });
    services.changes.undo('window');
    expect(services.store.settings.read().tags).toEqual([]);
  });

  it('fills in what a known application lacks, and adds the tags it lacks', async () => {
    const { services, service } = taken(
      'Company,Role,Status,Source,Location,Tags\nACME,Product Designer,Applied,LinkedIn,Brno,"Remote, Berlin"\n',
    );
    const [known] = services.board.read().cards;
    if (!known) throw new Error('not there');
    const add = [{ name: 'Remote', colour: 'teal' as const }];
    services.changes.make('edit-tags', { applicationId: known.id, add, remove: [] }, 'window');
    await previewOf(service);
    expect(service.apply({ all: 'merge', rows: {} }).ok).toBe(true);
    const { tags } = services.store.settings.read();
    expect(tags.map(({ name }) => name)).toEqual(['Remote', 'Berlin']);
    expect(services.board.read().cards).toMatchObject([
      { source: 'LinkedIn', location: 'Brno', tags: tags.map(({ id }) => id) },
    ]);
  });

  it.each([
    ['merge', ['ACME'], 'old note\n\nnew note'],
    ['keep', ['ACME', 'Acme GmbH'], 'old note'],
    ['skip', ['ACME'], 'old note'],
  ] as const)('can %s what is there already', async (answer, companies, notes) => {
    const { services, service } = taken(table);
    const { rows } = await previewOf(service);
    service.apply({ all: 'skip', rows: { [String(rows[0]?.index)]: answer } });
    const { cards } = services.board.read();
    const acme = cards.filter(({ company }) => /acme/i.test(company));
    expect(acme.map(({ company }) => company).toSorted()).toEqual(companies);
    const known = acme.find(({ company }) => company === 'ACME');
    expect(known && services.applications.fold(known.id)?.notes).toBe(notes);
  });

  it('refuses if there is nothing to add, and before there is a file', async () => {
    const { service } = taken('Company,Role,Status\nMoss,Planner,Saved\n');
    await previewOf(service);
    expect(service.apply({ all: 'skip', rows: {} })).toMatchObject({ ok: false });
    expect(await importing(createTestServices(readingContext.now)).read({})).toMatchObject({ ok: false });
  });

  it('shows a row beside the application it may be, with what merging them would keep', async () => {
    const { service } = taken(table);
    await previewOf(service);
    const compared = service.compare({ place: 0 });
    expect(compared?.row.duplicateOf?.company).toBe('ACME');
    expect(compared?.fields).toEqual([
      { field: 'company', row: 'Acme GmbH', known: 'ACME', merged: 'known' },
      { field: 'role', row: 'Product Designer (m/w/d)', known: 'Product Designer', merged: 'known' },
      { field: 'appliedOn', row: expect.stringContaining('3') as string, known: '', merged: 'row' },
      { field: 'notes', row: 'new note', known: 'old note', merged: 'both' },
    ]);
    expect(service.compare({ place: 1 })).toBeNull();
  });

  it('takes in the rows of a known word if the user says what it means', async () => {
    const { services, service } = taken(table);
    const { counts } = await previewOf(service, { statuses: { saved: 'applied', rejected: 'no-reply' } });
    expect(counts).toMatchObject({ add: 4, 'left-out': 0 });
    service.apply({ all: 'skip', rows: {} });
    expect(namesOf(services)).toContain('Moss applied');
    const larkspur = services.board.read().cards.find(({ company }) => company === 'Larkspur');
    expect(larkspur && services.applications.fold(larkspur.id)?.closed?.outcome).toBe('no-reply');
  });

  it('notices rows that repeat an earlier one', async () => {
    const rows = ['Moss,Editor,2026-03-01', 'moss,Editor,2026-03-01', 'Moss,Editor,2026-03-02'];
    const { service } = taken(`Company,Role,Date Applied\n${rows.join('\n')}\nMoss,Planner,2026-03-01\n`);
    const { counts, repeats } = await previewOf(service);
    expect(counts).toMatchObject({ add: 4 });
    expect(repeats).toEqual({ count: 1, lines: [{ line: 3 }] });
    const many = taken(`Company,Role\n${'ACME,Designer\n'.repeat(9)}`).service;
    expect((await previewOf(many)).repeats).toEqual({
      count: 8,
      lines: [3, 4, 5, 6, 7].map((line) => ({ line })),
    });
  });

  it.each([
    ['keep', ['Moss Editor 2026-03-01 first', 'Moss Editor 2026-03-01 second']],
    ['skip', ['Moss Editor 2026-03-01 first']],
    ['merge', ['Moss Editor 2026-03-01 first\n\nsecond']],
  ] as const)('can %s a row that repeats an earlier one', async (answer, expected) => {
    const { services, service } = taken(
      'Company,Role,Date Applied,Notes,City\nMoss,Editor,2026-03-01,first,\nMOSS,editor,2026-03-01,second,Brno\n',
    );
    await previewOf(service);
    service.apply({ all: 'skip', rows: {}, repeats: answer });
    const moss = services.board
      .read()
      .cards.filter(({ company }) => /moss/i.test(company))
      .flatMap(({ id }) => services.applications.fold(id) ?? []);
    const words = moss.map(({ role, appliedOn, notes }) => `Moss ${role} ${String(appliedOn)} ${notes}`);
    expect(words.map((text) => text.replace('editor', 'Editor')).toSorted()).toEqual(expected);
    if (answer === 'merge') expect(moss[0]?.location).toBe('Brno');
  });

  it('keeps the word of an interview whose date nobody knows', async () => {
    const { services, service } = taken('Company,Role,Status\nMoss,Editor,Second interview\n');
    const { rows } = await previewOf(service);
    expect(rows).toMatchObject([{ stage: 'applied', ask: ['interview'] }]);
    service.apply({ all: 'skip', rows: {} });
    const id = services.board.read().cards.find(({ company }) => company === 'Moss')?.id;
    expect(id && services.applications.fold(id)?.notes).toBe('Interview without a date: Second interview');
  });

  it('names the table of a row if the file holds several', async () => {
    const jobs = Buffer.from('Application Date,Company Name,Job Title,Job Url\n2026-03-01,Moss,Editor,\n');
    const archive = zipSync({ 'Job Applications.csv': jobs, 'Job Applications_1.csv': jobs });
    const { service } = taken(table);
    service.takeWhole({ name: 'linkedin.zip', bytes: archive });
    const { rows, repeats } = await previewOf(service);
    expect(rows.map(({ table: of, line }) => [of, line])).toEqual([
      ['Job Applications.csv', 2],
      ['Job Applications_1.csv', 2],
    ]);
    expect(repeats).toEqual({ count: 1, lines: [{ table: 'Job Applications_1.csv', line: 2 }] });
  });

  it('asks once what an empty status means', async () => {
    const text =
      'Company,Role,Status,Date Applied\nLarkspur,Writer,,\nMoss,Editor,,\nFern,Planner,,2026-03-01\n';
    const { service } = taken(text);
    const { counts, statusWords } = await previewOf(service);
    expect(counts).toMatchObject({ add: 1, unclear: 2 });
    expect(statusWords).toEqual([{ key: '', word: '', count: 2, meaning: null }]);
    const answered = await previewOf(service, { statuses: { '': 'rejected' } });
    expect(answered.counts).toMatchObject({ add: 3, unclear: 0 });
    expect(answered.statusWords).toMatchObject([{ word: '', count: 2 }]);
  });

  it('keeps what is no date, a date that can be read in two ways, and what is too long in the notes', async () => {
    const long = 'x'.repeat(300);
    const { services, service } = taken(
      `Company,Role,Date Applied,Location\nLarkspur,Writer,soon,\nMoss,Editor,03/04/2026,${long}\n`,
    );
    await previewOf(service);
    service.apply({ all: 'skip', rows: {} });
    const notes = services.board
      .read()
      .cards.filter(({ company }) => company !== 'ACME')
      .map(({ id }) => services.applications.fold(id)?.notes);
    expect(notes.toSorted()).toEqual([`Date Applied: 03/04/2026\nLocation: ${long}`, 'Date Applied: soon']);
  });

  it('lists the rows that were left as they were written', async () => {
    const written = [
      'When,Company,Role,Status,Status Date,How,How',
      ',Fern,Planner,Vibing,2026-03-07,by post,"a, b"',
      '03/04/2026,,Planner,Applied,,,',
    ];
    const { service } = taken(
      [written[0], '2026-03-04,Moss,Editor,Applied,,,', ...written.slice(1)].join('\n'),
    );
    await previewOf(service);
    expect(csvOfRows(service.leftRows()).trimEnd().split('\r\n')).toEqual([
      `\uFEFF${written[0] ?? ''}`,
      ...written.slice(1),
    ]);
  });

  it('loses no row that names neither company nor role, and counts totals and headings', async () => {
    const names = 'No.,Company,Role,Date Applied,Status,Notes';
    const written = [
      '2,,,2026-03-04,Interview,asked for my portfolio',
      ',,,,,call Dana back in May',
      ',,,,Rejected,',
      ',,,2026-03-06,,',
    ];
    const { services, service } = taken(
      [names, ',--- 2026 ---,,,,', '1,Moss,Editor,2026-03-04,,', ...written, '7,,,,,', 'Total,5,,,,'].join(
        '\n',
      ),
    );
    const { counts, aside, problems } = await previewOf(service, { isRoleOptional: true });
    expect(counts).toEqual({ add: 1, duplicate: 0, 'left-out': 0, person: 0, unclear: 0, wrong: 4 });
    expect(aside).toBe(3);
    expect(problems.map(({ line }) => line)).toEqual([2, 9]);
    expect(csvOfRows(service.leftRows()).trimEnd().split('\r\n').slice(1)).toEqual(written);
    service.apply({ all: 'keep', rows: {} });
    expect(namesOf(services)).toEqual(['ACME applied', 'Moss applied']);
  });
});
