import { beforeEach, expect, it, vi } from 'vitest';
import { filesToImport, followDialogs, forgetWaiting, importFiles, takeFile } from './files-to-import';
import { closeDialog, openDialog, useWindow } from '../navigation';
import { toasts } from '../toasts';

const named = (name: string) => new File([], name);

vi.mock('../announce', () => ({ announce: () => undefined }));

beforeEach(() => {
  vi.stubGlobal('document', { activeElement: null });
  closeDialog();
  filesToImport.setState({ files: [], opened: 0, isCut: false });
  toasts.setState([], true);
});

it('opens the import, and takes one file after the other', () => {
  importFiles({ files: [named('a.csv'), named('b.csv')] });
  expect(useWindow.getState().dialog).toEqual({ tag: 'import' });
  expect([takeFile()?.name, takeFile()?.name, takeFile()]).toEqual(['a.csv', 'b.csv', null]);
});

it('leaves an import that is half answered as it is', () => {
  openDialog({ tag: 'import' });
  const { dialog } = useWindow.getState();
  importFiles({ files: [named('a.csv')] });
  importFiles({ opened: 1 });
  expect(useWindow.getState().dialog).toBe(dialog);
  expect(filesToImport.getState()).toMatchObject({ opened: 1 });
  expect(takeFile()?.name).toBe('a.csv');
});

it('waits until another dialog is closed, and says so', async () => {
  const stop = followDialogs();
  openDialog({ tag: 'keys' });
  importFiles({ files: [named('a.csv')] });
  expect(useWindow.getState().dialog).toEqual({ tag: 'keys' });
  expect(toasts.getState()).toHaveLength(1);
  closeDialog();
  await Promise.resolve();
  expect(useWindow.getState().dialog).toEqual({ tag: 'import' });
  stop();
});

it('stays closed once the files that wait are left', async () => {
  const stop = followDialogs();
  importFiles({ files: [named('a.csv'), named('b.csv')] });
  takeFile();
  forgetWaiting();
  closeDialog();
  await Promise.resolve();
  expect(useWindow.getState().dialog).toBeNull();
  stop();
});

it('knows that some were left out as long as the others wait', () => {
  importFiles({ files: [named('a.csv'), named('b.csv')], isCut: true });
  takeFile();
  expect(filesToImport.getState().isCut).toBe(true);
  takeFile();
  expect(filesToImport.getState().isCut).toBe(false);
});
