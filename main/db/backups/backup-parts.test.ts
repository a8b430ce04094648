import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opened, servicesOver, withDataFolder } from '../../../tests/support/data-folder';
import { detailsInput } from '../../../tests/support/inputs';
import type { BackupId } from '../../../shared/model/backups';
import type { ApplicationId } from '../../../shared/model/ids';
import type { Instant } from '../../../shared/model/time';
import { databasePaths } from '../file/open';
import { type OpenDatabase } from '../file/database';
import { listBackups, type BackupFolder } from './backup-files';
import { backupName } from './backup-names';
import { computerOfPart, partAt } from './backup-parts';
import { runBackupTask, type BackupTaskInput, type BackupTaskName } from './backup-tasks';

const day = (index: number) => Date.UTC(2026, 2, index, 20) as Instant;
const daily = (index: number) => backupName('daily', day(index));

describe('the part of a folder that is an installation’s own', () => {
  const here = { computer: 'Annas-Laptop.local', mark: '17', path: 'Annas-Laptop.local:/home/anna' };

  it('says whose it is to whoever looks into the folder', () => {
    expect(partAt(null, here, '0190-0000-3f9a2c').name).toBe('Afterword-Annas-Laptop-3f9a2c');
    expect(computerOfPart('Afterword-Annas-Laptop-3f9a2c')).toBe('Annas-Laptop');
    for (const computer of ['Jürgens Büro', '研究室', '', '-', '...', 'x'.repeat(300)]) {
      const { name } = partAt(null, { ...here, computer }, 'abcdef');
      expect(computerOfPart(name), name).not.toBeNull();
    }
    for (const name of ['Afterword', 'Afterword-x', 'daily-20260303T200000Z.db', 'Afterword-../x-abcdef']) {
      expect(computerOfPart(name)).toBeNull();
    }
  });

  it('stays when the computer is renamed or the folder moved, and is another one in a copied profile', () => {
    const known = partAt(null, here, 'aaaaaa');
    expect(partAt(known, { ...here, path: 'renamed:/home/anna' }, 'bbbbbb')).toBe(known);
    expect(partAt(known, { ...here, mark: '99' }, 'bbbbbb')).toBe(known);
    const copied = partAt(known, { computer: 'desk', mark: '99', path: 'desk:/home/anna' }, 'bbbbbb');
    expect(copied.name).toBe('Afterword-desk-bbbbbb');
  });
});

interface Computer {
  readonly folder: string;
  readonly file: string;
  readonly database: OpenDatabase;
  readonly shared: BackupFolder;
  readonly all: readonly BackupFolder[];
  run<N extends BackupTaskName>(name: N, input: BackupTaskInput<N>): unknown;
  make(id: BackupId): void;
  tidy(remove: readonly BackupId[]): unknown;
  add(company: string): ApplicationId;
}

/** Two computers that chose the same folder, which is synced. */
async function withTwo(use: (anna: Computer, ben: Computer, shared: string) => void): Promise<void> {
  await withDataFolder((dir) => {
    const shared = join(dir, 'cloud');
    mkdirSync(shared);
    const [anna, ben] = [computerIn(dir, 'anna', shared), computerIn(dir, 'ben', shared)];
    use(anna, ben, shared);
    for (const { database } of [anna, ben]) database.close();
  });
}

function computerIn(dir: string, name: string, chosen: string): Computer {
  const folder = join(dir, name);
  mkdirSync(folder);
  const database = opened(folder);
  const services = servicesOver(database);
  const { file, backupFolder } = databasePaths(folder);
  const shared = { path: chosen, isOurs: false, part: `Afterword-${name}-0000aa` };
  const all = [shared, { path: backupFolder, isOurs: true }];
  const run: Computer['run'] = (task, input) => {
    const result = runBackupTask(task, input);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  };
  return {
    ...{ folder, file, database, shared, all, run },
    make: (id) => void run('make', { file, folder: shared, name: id }),
    tidy: (remove) => run('tidy', { file, folders: all, remove }),
    add(company) {
      const input = { details: detailsInput({ company }), interviews: [] };
      const made = services.changes.make('add-application', input, 'window');
      if (!made.ok || made.value.applicationId === null) throw new Error('not added');
      return made.value.applicationId;
    },
  };
}

describe('two computers with one folder for backups', () => {
  it('each make, thin out and find their own, and see the other’s as such', async () => {
    await withTwo((anna, ben, shared) => {
      anna.add('Northwind');
      ben.add('Globex');
      for (const index of [1, 2]) anna.make(daily(index));
      for (const index of [2, 3]) ben.make(daily(index));
      expect(readdirSync(shared).sort()).toEqual(['Afterword-anna-0000aa', 'Afterword-ben-0000aa']);
      const seen = listBackups(anna.all).map(({ id, place, computer }) => [id, place, computer]);
      expect(seen).toEqual([
        [daily(2), 'current', null],
        [daily(1), 'current', null],
        [`Afterword-ben-0000aa/${daily(3)}`, 'other', 'ben'],
        [`Afterword-ben-0000aa/${daily(2)}`, 'other', 'ben'],
      ]);
      // Even asked to, it removes none of the other's.
      const remove = listBackups(anna.all).map(({ id }) => id);
      expect(anna.tidy(remove)).toMatchObject({ removed: 1 });
      expect(listBackups(ben.all).filter(({ place }) => place === 'current')).toHaveLength(2);
      expect(anna.run('newest-good', { folders: anna.all, now: day(3) })).toEqual({
        id: daily(2),
        at: day(2),
      });
    });
  });

  it('leaves the other’s unfinished one alone', async () => {
    await withTwo((anna, ben, shared) => {
      ben.make(daily(1));
      const unfinished = join(shared, 'Afterword-ben-0000aa', `${daily(2)}.new`);
      writeFileSync(unfinished, 'half');
      anna.make(daily(2));
      expect(readFileSync(unfinished, 'utf8')).toBe('half');
    });
  });

  it('restores the other’s, if that is what is wanted', async () => {
    await withTwo((anna, ben) => {
      ben.add('Globex');
      ben.make(daily(3));
      const id = `Afterword-ben-0000aa/${daily(3)}` as BackupId;
      expect(anna.run('compare', { file: anna.file, folders: anna.all, id })).toMatchObject({
        onlyThere: { count: 1, first: [{ company: 'Globex' }] },
      });
      expect(anna.run('stage', { file: anna.file, folders: anna.all, id })).toBeNull();
    });
  });

  it('take what they made before they had parts into them, once, and nobody else’s', async () => {
    await withTwo((anna, ben, shared) => {
      const old = { path: shared, isOurs: false };
      anna.run('make', { file: anna.file, folder: old, name: daily(1) });
      ben.run('make', { file: ben.file, folder: old, name: daily(2) });
      writeFileSync(join(shared, daily(3)), 'damaged');
      const before = readFileSync(join(shared, daily(1)));
      anna.make(daily(4));
      expect(listBackups(anna.all).map(({ place }) => place)).toEqual(['current', 'other', 'other', 'other']);
      for (let round = 0; round < 2; round += 1) {
        anna.tidy([]);
        expect(readdirSync(shared).sort()).toEqual(['Afterword-anna-0000aa', daily(2), daily(3)]);
        expect(readdirSync(join(shared, 'Afterword-anna-0000aa')).sort()).toEqual([daily(1), daily(4)]);
        // A program that syncs may bring one back.
        writeFileSync(join(shared, daily(1)), before);
      }
      expect(readFileSync(join(shared, 'Afterword-anna-0000aa', daily(1)))).toEqual(before);
      ben.tidy([]);
      expect(readdirSync(join(shared, 'Afterword-ben-0000aa'))).toEqual([daily(2)]);
    });
  });

  it('say what lies in the folder of an earlier installation, and delete only that when asked to', async () => {
    await withTwo((anna, ben, shared) => {
      const old = { path: shared, isOurs: false };
      anna.run('make', { file: anna.file, folder: old, name: daily(1) });
      ben.run('make', { file: ben.file, folder: old, name: daily(2) });
      ben.make(daily(3));
      writeFileSync(join(shared, daily(4)), 'damaged');
      writeFileSync(join(shared, 'letter.txt'), 'mine');
      anna.make(daily(5));
      anna.tidy([]);
      const { size } = statSync(join(shared, daily(2)));
      const looseOf = (one: Computer) => one.run('still-there', { file: one.file, folders: one.all });
      const loose = { count: 2, sizeBytes: size + 'damaged'.length };
      expect(looseOf(anna)).toMatchObject({ folders: [{ loose }] });
      // Her own, from before she had a part, stay until they are taken into it.
      anna.run('make', { file: anna.file, folder: old, name: daily(6) });
      expect(anna.run('delete-loose', { file: anna.file, folder: anna.shared })).toEqual({ removed: 2 });
      expect(readdirSync(shared).sort()).toEqual([
        ...['Afterword-anna-0000aa', 'Afterword-ben-0000aa', daily(6), 'letter.txt'],
      ]);
      expect(readdirSync(join(shared, 'Afterword-ben-0000aa'))).toEqual([daily(3)]);
      anna.tidy([]);
      expect(looseOf(anna)).toMatchObject({ folders: [{ loose: { count: 0, sizeBytes: 0 } }] });
    });
  });

  it('of which one isn’t connected to the folder any more, the other goes on', async () => {
    await withTwo((anna, ben, shared) => {
      anna.make(daily(1));
      renameSync(shared, `${shared}-away`);
      expect(listBackups(ben.all)).toEqual([]);
      expect(runBackupTask('make', { file: ben.file, folder: ben.shared, name: daily(2) })).toMatchObject({
        refusal: { why: 'folder-gone' },
      });
    });
  });
});
