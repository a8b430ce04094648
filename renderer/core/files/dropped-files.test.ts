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
  const { files, isCut } = await filesInFolders(dropped);
  expect(isCut).toBe(false);
  expect(files.map(({ name }) => name)).toEqual(['a.ics', 'z.csv', 'notes.pdf']);
  expect(hasFolder(dropOf(file('a.csv')))).toBe(false);
});

it('takes the first hundred of a folder, and says that there are more', async () => {
  const files = Array.from({ length: 101 }, (_, at) => file(`${String(at).padStart(3, '0')}.ics`));
  const hundred = await filesInFolders(dropOf(folder('Jobs', files.slice(0, 100))));
  expect([hundred.files.length, hundred.isCut]).toEqual([100, false]);
  const more = await filesInFolders(dropOf(folder('Jobs', files)));
  expect([more.files.length, more.files.at(-1)?.name, more.isCut]).toEqual([100, '099.ics', true]);
});
