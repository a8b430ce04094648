import { expect, it } from 'vitest';
import type { ImportChoices, ImportPreview } from '@shared/ipc/import';
import { nothingRemembered } from '@shared/model/settings/remembered-imports';
import { rememberedFor, remembering } from './remembered';

const preview: ImportPreview = {
  ...{ name: 'jobs.csv', encoding: 'utf-8', delimiter: ',', headerIndex: -1, dateFormat: null },
  firstLines: ['My jobs', 'Where · What · When'],
  columns: ['', '', ''].map((name) => ({ name, field: null, isGuessed: false, example: '' })),
  columnsAsked: ['company', 'role'],
  ...{ files: [], kinds: [], joined: [] },
  ambiguous: [],
  statusWords: [
    { key: 'vibing', word: 'Vibing', count: 2, meaning: null },
    {
      ...{ key: 'declined', word: 'Declined', count: 1 },
      meaning: { kind: 'closed', outcome: 'withdrew', isSure: false },
    },
    { key: 'applied', word: 'Applied', count: 1, meaning: { kind: 'applied' } },
  ],
  counts: { add: 0, duplicate: 0, 'left-out': 0, person: 0, unclear: 0, wrong: 0 },
  ...{
    aside: 0,
    yearsAsked: 0,
    withoutRole: 0,
    duplicates: [],
    rows: [],
    messageCount: 0,
    repeats: { count: 0, lines: [] },
    problems: [],
    problemCount: 0,
  },
};
const explained = { ...preview, headerIndex: 1 };
const fields: ImportChoices['fields'] = ['company', 'role', 'appliedOn'];

it('offers columns, date order and words for the next table with the same names of columns', () => {
  const choices: ImportChoices = {
    fields: [...fields],
    dateOrder: 'month-first',
    statuses: { vibing: 'no-reply' },
  };
  const kept = remembering(nothingRemembered, explained, choices);
  expect(rememberedFor(preview, kept)).toEqual({ headerIndex: 1, ...choices });
  const other = { ...preview, firstLines: ['Company · Role'], statusWords: [] };
  expect(rememberedFor(other, kept)).toBeNull();
});

it('offers them for a later export with another column, wherever it is', () => {
  const named = (names: readonly string[]): ImportPreview => ({
    ...preview,
    headerIndex: 0,
    firstLines: [names.join(' · ')],
    columns: names.map((name) => ({
      ...{ name, isGuessed: false, example: '' },
      field: name === 'City' ? 'location' : name === 'Job' ? 'role' : null,
    })),
    statusWords: [],
  });
  const choices: ImportChoices = { fields: [...fields], dateOrder: 'day-first', isRoleOptional: true };
  const kept = remembering(nothingRemembered, named(['Where', 'What', 'When']), choices);
  expect(rememberedFor(named(['City', 'where', 'Job', 'When', 'What']), kept)).toEqual({
    ...choices,
    headerIndex: 0,
    fields: ['location', 'company', null, 'appliedOn', 'role'],
  });
  expect(rememberedFor(named(['Where', 'When', 'City']), kept)).toBeNull();
});

it('offers words alone, and nothing for what is known anyway', () => {
  const kept = remembering(nothingRemembered, explained, {
    statuses: { vibing: 'offer', declined: 'rejected', applied: 'offer' },
  });
  expect(kept.tables).toEqual([]);
  expect(rememberedFor(preview, kept)).toEqual({ statuses: { vibing: 'offer', declined: 'rejected' } });
});

it('remembers the last explanation of a table, and leaves out what another version wrote', () => {
  const first = remembering(nothingRemembered, explained, { fields: ['role', 'company', null] });
  const second = remembering(first, explained, { fields });
  expect(second.tables).toHaveLength(1);
  const newer = {
    tables: [{ header: 'Where · What · When', fields: ['company', 'mood', 'role'], dateOrder: null }],
    words: { vibing: 'dancing' },
  };
  expect(rememberedFor(preview, newer)).toEqual({ headerIndex: 1, fields: ['company', null, 'role'] });
});

it('remembers what was explained about each kind of table in an archive, and offers it for each', () => {
  const other = {
    ...{ key: 'When · Where', files: ['old.csv'], headerIndex: 0, columnsAsked: ['company'] as const },
    firstLines: ['When · Where', '2026-03-02 · Larkspur'],
    columns: ['When', 'Where'].map((name) => ({ name, field: null, isGuessed: false, example: '' })),
  };
  const chosen: ImportChoices = {
    ...{ headerIndex: 1, fields, isRoleOptional: true },
    kinds: { [other.key]: { headerIndex: 0, fields: ['appliedOn', 'company'] } },
  };
  const archive = { ...explained, kinds: [other] };
  const kept = remembering(nothingRemembered, archive, chosen);
  expect(kept.tables.map(({ header }) => header)).toEqual(['When · Where', preview.firstLines[1]]);
  expect(rememberedFor(archive, kept)).toMatchObject({ kinds: chosen.kinds });
  // The same table by itself is known, too.
  expect(rememberedFor({ ...preview, ...other, columnsAsked: ['company'] }, kept)).toMatchObject({
    fields: ['appliedOn', 'company'],
  });
});

it('remembers that a column of two things was not to be split, with what was chosen for its columns', () => {
  const named = (names: readonly string[]): ImportPreview => ({
    ...preview,
    headerIndex: 0,
    firstLines: [names.join(' · ')],
    columns: names.map((name) => ({ name, field: null, isGuessed: false, example: '' })),
    statusWords: [],
    joined: [{ name: 'Firma / Ansprechpartner', sign: '/' }],
  });
  const unsplit = named(['Firma / Ansprechpartner', 'Stelle']);
  const split = named(['Firma', 'Ansprechpartner', 'Stelle']);
  const declined = remembering(nothingRemembered, unsplit, { isJoined: true });
  expect(rememberedFor(split, declined)).toEqual({ isJoined: true });
  expect(rememberedFor(named(['Firma', 'Ansprechpartner', 'Stelle', 'Ort']), declined)).toEqual({
    isJoined: true,
  });
  const choices: ImportChoices = { isJoined: true, headerIndex: 0, fields: ['company', 'role'] };
  expect(rememberedFor(split, remembering(nothingRemembered, unsplit, choices))).toEqual(choices);
  expect(rememberedFor({ ...split, joined: [] }, declined)).toBeNull();
  // Let in again, it is split the next time, too.
  const again = remembering(declined, split, { isJoined: false });
  expect(rememberedFor(split, again)).toBeNull();
});
