import { beforeEach, expect, it, vi } from 'vitest';
import type { ImportPreview, OpenedFile } from '@shared/ipc/import';
import type { ChangeId } from '@shared/model/ids';
import type { ChangeOutcome, Fault } from '@shared/model/outcome';
import { filesToImport, importFiles } from '../core/files/files-to-import';
import { toasts } from '../core/toasts';
import { countToImport, createImportSession, type ReadState } from './import-session';
import { MAX_FILE_BYTES } from './send-file';

let opened: OpenedFile[] = [];
/** The files whose parts main was given, part by part. */
let taken: string[] = [];
/** What reading a file comes to. */
let reading: () => Promise<unknown> = () => Promise.resolve(null);
/** Whether the settings can be written. */
let isFull = false;

vi.mock('../core/announce', () => ({ announce: () => undefined }));
vi.mock('../core/bridge', () => ({
  listen: () => () => undefined,
  call: async (name: string, input: unknown) => {
    if (name === 'import:take') taken.push((input as { readonly name: string }).name);
    if (name === 'import:read') return { ok: true, value: await reading() };
    if (name === 'preferences:change' && isFull) return { ok: false, refusal: diskFull };
    if (name === 'import:apply') return { ok: true, value: imported };
    // Main reads the file before it answers.
    if (name === 'import:take-opened') await new Promise((resolve) => setTimeout(resolve));
    return { ok: true, value: name === 'import:take-opened' ? (opened.shift() ?? null) : null };
  },
}));

beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  // Nothing is read in the parts of empty files.
  vi.stubGlobal('FileReader', Object);
  toasts.setState([], true);
  isFull = false;
  filesToImport.setState({ files: [], opened: 0, isCut: false });
});

const diskFull: Fault = { tag: 'fault', code: 'disk-full' };
const imported: ChangeOutcome = {
  changeId: 'imported' as ChangeId,
  description: { name: 'imported', company: '', role: '', stage: 'applied', count: 2 },
  applicationId: null,
};

const openedFile = (problem: OpenedFile['problem'], left = 0): OpenedFile => ({
  ...{ name: 'jobs', problem, left, isCut: false },
});

it.each<readonly [NonNullable<OpenedFile['problem']>, RegExp]>([
  ['empty-folder', /^Nothing in that folder can be imported/u],
  ['not-read', /^The file couldn’t be read/u],
  ['too-large', /^jobs is too large to import/u],
])('says why what was opened with the program is not imported: %s', async (problem, words) => {
  opened = [openedFile(problem)];
  importFiles({ opened: 1 });
  const { store, openNext } = createImportSession();
  expect(await openNext()).toBe(true);
  expect(store.getState()).toMatchObject({ tag: 'choosing', why: expect.stringMatching(words) as string });
  expect(toasts.getState()).toEqual([]);
});

it('doesn’t tell the owner of a large export to split it', async () => {
  opened = [{ ...openedFile('too-large'), name: 'afterword.json' }];
  importFiles({ opened: 1 });
  const { store, openNext } = createImportSession();
  expect(await openNext()).toBe(true);
  expect(store.getState()).toMatchObject({
    why: expect.stringMatching(/^This file is too large: at most/u) as string,
  });
});

it('says it beside the next file, which is opened at once', async () => {
  opened = [openedFile('not-read', 2), openedFile('too-large', 1), openedFile('empty-folder')];
  importFiles({ opened: 1 });
  const { openNext } = createImportSession();
  for (const left of [2, 1, 0]) {
    await openNext();
    expect(filesToImport.getState().opened).toBe(left);
  }
  expect(await openNext()).toBe(false);
  expect(toasts.getState().map(({ text }) => text)).toEqual([
    expect.stringMatching(/^jobs: The file couldn’t be read/u),
    expect.stringMatching(/^jobs is too large/u),
  ]);
});

const preview: ImportPreview = {
  ...{ name: 'jobs.csv', encoding: 'utf-8', delimiter: ',', headerIndex: 0, dateFormat: null },
  ...{ files: [], firstLines: [], columns: [], columnsAsked: [], kinds: [], joined: [], ambiguous: [] },
  ...{ statusWords: [], rows: [], problems: [], problemCount: 0, aside: 0, yearsAsked: 0, withoutRole: 0 },
  ...{ messageCount: 0, repeats: { count: 0, lines: [] } },
  duplicates: [0, 1, 2, 3],
  counts: { add: 0, duplicate: 4, 'left-out': 0, person: 0, unclear: 0, wrong: 0 },
};

async function readTable() {
  reading = () => Promise.resolve({ kind: 'table', preview });
  importFiles({ files: [new File([], 'jobs.csv')] });
  const session = createImportSession();
  const settled = () =>
    vi.waitFor(() => expect(session.store.getState()).toMatchObject({ tag: 'read', isBusy: false }));
  await session.openNext();
  await settled();
  return { session, settled };
}

it('keeps an answer about a row as long as the row stays at its place', async () => {
  const { session, settled } = await readTable();
  const answers = () => (session.store.getState() as Partial<ReadState>).duplicates;
  session.chooseForAll('keep');
  session.chooseForRow(2, 'merge');
  session.choose({ dateOrder: 'day-first' });
  await settled();
  expect(answers()).toMatchObject({ all: 'keep', rows: { '2': 'merge' } });
  // The rows below another header row begin elsewhere.
  session.choose({ headerIndex: 1, fields: undefined });
  await settled();
  expect(answers()).toEqual({ all: 'keep', rows: {}, repeats: 'merge' });
});

it('counts no answer about a row that is no duplicate any more', async () => {
  const { session, settled } = await readTable();
  const count = () => countToImport(session.store.getState() as ReadState);
  session.chooseForRow(2, 'merge');
  session.chooseForRow(3, 'skip');
  expect(count()).toBe(1);
  const counts = { ...preview.counts, duplicate: 2, 'left-out': 2 };
  reading = () => Promise.resolve({ kind: 'table', preview: { ...preview, duplicates: [0, 3], counts } });
  session.choose({ statuses: { saved: 'not-applied' } });
  await settled();
  expect(count()).toBe(0);
  session.chooseForAll('keep');
  session.chooseForRow(3, 'skip');
  expect(count()).toBe(1);
});

it('keeps what is answered while the file is read again', async () => {
  const { session, settled } = await readTable();
  session.choose({ dateOrder: 'day-first' });
  session.chooseForRow(2, 'merge');
  await settled();
  expect(session.store.getState()).toMatchObject({ duplicates: { rows: { '2': 'merge' } } });
});

it('gives main no more of a large file once it was skipped', async () => {
  taken = [];
  reading = () => Promise.resolve({ kind: 'table', preview });
  const large = { name: 'large.zip', size: MAX_FILE_BYTES, slice: () => new Blob() } as unknown as File;
  importFiles({ files: [large, new File([], 'jobs.csv')] });
  const { store, openNext } = createImportSession();
  await openNext();
  await vi.waitFor(() => expect(taken).toHaveLength(1));
  await openNext();
  await vi.waitFor(() => expect(store.getState()).toMatchObject({ tag: 'read', isBusy: false }));
  expect(taken.slice(taken.indexOf('jobs.csv'))).toEqual(['jobs.csv']);
});

it('shows nothing of a file that was skipped while it was read', async () => {
  opened = [openedFile(null, 1), openedFile(null)];
  let finish: (value: unknown) => void = () => undefined;
  reading = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const { store, openNext } = createImportSession();
  void openNext();
  await vi.waitFor(() => expect(store.getState().tag).toBe('reading'));
  const answerFirst = finish;
  const shown: string[] = [];
  store.subscribe(({ tag }) => shown.push(tag));
  void openNext();
  answerFirst({ kind: 'table', preview });
  await vi.waitFor(() => expect(shown).toContain('reading'));
  expect(shown).not.toContain('read');
});

it('says if the answers about a table couldn’t be remembered, for it was imported', async () => {
  const { session } = await readTable();
  isFull = true;
  expect(await session.apply()).toBe(true);
  expect(toasts.getState().map(({ text }) => text)).toEqual([
    'Imported 2 applications. Now in Applied',
    'Your answers about this table couldn’t be saved: the next import of a table like it will ask again.',
  ]);
});
