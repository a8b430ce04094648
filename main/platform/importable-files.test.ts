import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importableFilesIn } from './importable-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds the files in a folder and those within it that can be imported, by name', async () => {
  mkdirSync(join(folder, 'mails', 'old'), { recursive: true });
  for (const name of ['b.csv', 'A.ICS', '.hidden.csv', 'photo.png', 'mails/talk.eml', 'mails/old/x.md']) {
    writeFileSync(join(folder, name), '');
  }
  const found = await importableFilesIn(folder);
  const names = ['A.ICS', 'b.csv', 'mails/old/x.md', 'mails/talk.eml'];
  expect(found).toEqual({ files: names.map((name) => join(folder, name)), isCut: false });
});

it('finds nothing below the fourth level, and no more than a hundred, and says so', async () => {
  const deep = join(folder, '2', '3', '4');
  mkdirSync(join(deep, '5'), { recursive: true });
  writeFileSync(join(deep, '5', 'a.csv'), '');
  expect(await importableFilesIn(folder)).toEqual({ files: [], isCut: false });
  for (let count = 0; count < 100; count += 1) writeFileSync(join(deep, `${String(count)}.csv`), '');
  expect((await importableFilesIn(folder)).isCut).toBe(false);
  writeFileSync(join(deep, '100.csv'), '');
  const { files, isCut } = await importableFilesIn(folder);
  expect([files.length, isCut]).toEqual([100, true]);
});
