import { expect, it } from 'vitest';
import { filesInFolders, hasFolder } from './dropped-files';

const file = (name: string) => ({
  ...{ name, isFile: true, isDirectory: false },
  file: (read: (file: File) => void) => read(new File([], name)),
});
type Entry = ReturnType<typeof file> | ReturnType<typeof folder>;
function folder(name: string, ...parts: readonly (readonly unknown[])[]) {
  const left = [...parts];
  return {
    ...{ name, isFile: false, isDirectory: true },
    createReader: () => ({
      readEntries: (read: (part: readonly unknown[]) => void) => read(left.shift() ?? []),
    }),
  };
}
const dropOf = (...entries: readonly Entry[]) => {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items } as unknown as DataTransfer;
};

it('finds what can be imported in a folder and the folders in it, by name', async () => {
  const dropped = dropOf(
    folder(
      'Jobs',
      [file('z.csv'), file('photo.png'), file('.hidden.csv')],
      [folder('2026', [file('a.ics')])],
    ),
    file('notes.pdf'),
  );
  expect(hasFolder(dropped)).toBe(true);
  const found = await filesInFolders(dropped);
  expect(found.map(({ name }) => name)).toEqual(['a.ics', 'z.csv', 'notes.pdf']);
  expect(hasFolder(dropOf(file('a.csv')))).toBe(false);
});
