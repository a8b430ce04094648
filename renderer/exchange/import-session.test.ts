import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenedFile } from '@shared/ipc/import';
import { filesToImport, importFiles } from '../core/files/files-to-import';
import { toasts } from '../core/toasts';
import { createImportSession } from './import-session';

let opened: OpenedFile[] = [];

vi.mock('../core/announce', () => ({ announce: () => undefined }));
vi.mock('../core/bridge', () => ({
  call: (name: string) =>
    Promise.resolve({ ok: true, value: name === 'import:take-opened' ? (opened.shift() ?? null) : null }),
}));

beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  toasts.setState([], true);
  filesToImport.setState({ files: [], opened: 0, isCut: false });
});

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
