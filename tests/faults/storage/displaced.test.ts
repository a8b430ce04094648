/** The database files are replaced or removed while the app has them open, as folder-syncing programs do. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isGoodBackup } from '../../../main/db/backups/backup-files';
import { backupName } from '../../../main/db/backups/backup-names';
import { runBackupTask } from '../../../main/db/backups/backup-tasks';
import type { DisplacedDatabase } from '../../../main/db/file/file-guard';
import { connectDatabase, databasePaths } from '../../../main/db/file/open';
import { openConnected, openDatabase, type OpenDatabase } from '../../../main/db/file/database';
import { newId } from '../../../main/platform/new-id';
import type { Services } from '../../../main/services/services';
import type { Instant } from '../../../shared/model/time';
import { detailsInput } from '../../support/inputs';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';

const now = Date.UTC(2026, 2, 3, 20) as Instant;

interface Running {
  readonly file: string;
  readonly database: OpenDatabase;
  readonly services: Services;
  readonly displaced: readonly DisplacedDatabase[];
}

/** The app running on a folder, with one application saved. */
async function withRunning(use: (running: Running) => void | Promise<void>): Promise<void> {
  await withDataFolder(async (folder) => {
    const displaced: DisplacedDatabase[] = [];
    const result = openDatabase({
      ...{ folder, newId },
      now: () => now,
      report: () => undefined,
      onDisplaced: (one) => displaced.push(one),
    });
    if (!result.ok) throw new Error('not opened');
    const services = servicesOver(result.value);
    save(services, 'Northwind');
    await use({ file: databasePaths(folder).file, database: result.value, services, displaced });
    result.value.close();
  });
}

function save(services: Services, company: string) {
  const input = { details: detailsInput({ company }), interviews: [] };
  return services.changes.make('add-application', input, 'window');
}

it('a file that is replaced before the services are loaded is noticed with the first look', () =>
  withDataFolder((folder) => {
    opened(folder).close();
    const connected = connectDatabase({ folder, now: () => now, report: () => undefined });
    if (!connected.ok) throw new Error('not connected');
    replace(connected.value.file);
    const displaced: DisplacedDatabase[] = [];
    const onDisplaced = (one: DisplacedDatabase) => void displaced.push(one);
    const database = openConnected(connected.value, {
      newId,
      now: () => now,
      report: () => undefined,
      onDisplaced,
    });
    if (!database.ok) throw new Error('not opened');
    database.value.look();
    expect(displaced.map(({ how }) => how)).toEqual(['replaced']);
    database.value.close();
  }));

/** How a sync client brings an older or another computer's file: a new file, renamed over the old one. */
function replace(file: string): void {
  const other = databasePaths(`${file}-other`);
  mkdirSync(other.databaseFolder, { recursive: true });
  const database = opened(`${file}-other`);
  save(servicesOver(database), 'Globex');
  database.close();
  renameSync(other.file, file);
  rmSync(`${file}-other`, { recursive: true });
}

/** The same by a client that writes into the file it finds. */
function overwrite(file: string): void {
  writeFileSync(`${file}.other`, '');
  replace(`${file}.other`);
  writeFileSync(file, readFileSync(`${file}.other`));
  rmSync(`${file}.other`);
}

function companiesIn(folderOfFile: string): readonly string[] {
  const database = opened(folderOfFile);
  try {
    expect(database.isHealthy()).toBe(true);
    return servicesOver(database)
      .board.read()
      .cards.map(({ company }) => company);
  } finally {
    database.close();
  }
}

/** What a database of ours would show if it were alone in its folder. */
async function companiesOf(file: string): Promise<readonly string[]> {
  return await withDataFolder((folder) => {
    const paths = databasePaths(folder);
    mkdirSync(paths.databaseFolder);
    for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) cpSync(file + end, paths.file + end);
    return companiesIn(folder);
  });
}

/** What was noted about each application, shortest first. */
async function notesOf(file: string): Promise<readonly string[]> {
  return await withDataFolder((folder) => {
    const paths = databasePaths(folder);
    mkdirSync(paths.databaseFolder);
    cpSync(file, paths.file);
    const database = opened(folder);
    const { applications } = servicesOver(database);
    const notes = database.store.events.applicationIds().map((id) => applications.fold(id)?.notes ?? 'gone');
    database.close();
    return notes.toSorted();
  });
}

function copyOf({ displaced: [displaced] }: Running): string {
  const copied = displaced?.copy(now);
  if (!copied?.ok) throw new Error('no copy');
  return copied.value;
}

const inPlace: readonly [string, (file: string) => void][] = [
  ['the file is cut to nothing', (file) => truncateSync(file, 0)],
  ['the file is cut in half', (file) => truncateSync(file, statSync(file).size / 2)],
  ['bytes of the file are flipped', flip],
];

type Harm = readonly [string, DisplacedDatabase['how'], (file: string) => void];

const harms: readonly Harm[] = [
  ['the file is replaced', 'replaced', replace],
  ['the file is overwritten', 'overwritten', overwrite],
  ...inPlace.map(([what, harm]): Harm => [what, 'overwritten', harm]),
  ['its log is cut to nothing', 'overwritten', (file) => truncateSync(`${file}-wal`, 0)],
  ['the file is removed', 'removed', (file) => rmSync(file)],
  ['the file is moved away', 'removed', (file) => renameSync(file, `${file}.moved`)],
  ['the folder is removed', 'removed', (file) => rmSync(databaseFolderOf(file), { recursive: true })],
  ['its log is removed', 'log-lost', (file) => rmSync(`${file}-wal`)],
  ['its log is replaced', 'log-lost', (file) => replaceWithGarbage(`${file}-wal`)],
  ['the log is overwritten', 'overwritten', (file) => writeFileSync(`${file}-wal`, 'another log'.repeat(9))],
  ['the index of its log is removed', 'log-lost', (file) => rmSync(`${file}-shm`)],
];

/** One byte in each page, as a failing disk does. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 100; at < bytes.length; at += 4_096) bytes.writeUInt8(bytes.readUInt8(at) ^ 0x55, at);
  writeFileSync(file, bytes);
}

function databaseFolderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function replaceWithGarbage(file: string): void {
  writeFileSync(`${file}.tmp`, 'another log');
  renameSync(`${file}.tmp`, file);
}

describe('while the app is running', () => {
  it('nothing is reported as long as all files are in place', async () => {
    await withRunning(({ database, services, displaced }) => {
      for (const company of ['Globex', 'Initech']) expect(save(services, company).ok).toBe(true);
      database.store.journal.scrub();
      database.look();
      expect(displaced).toEqual([]);
    });
  });

  it.each<[string, (file: string) => void]>([
    ['only its time is new', (file) => utimesSync(file, new Date(), new Date())],
    ['the same is written into it', (file) => writeFileSync(file, readFileSync(file))],
  ])('nothing is reported if %s, and saving goes on', async (_what, act) => {
    await withRunning(({ file, database, services, displaced }) => {
      act(file);
      database.look();
      expect(save(services, 'Globex').ok).toBe(true);
      database.store.journal.scrub();
      act(file);
      database.look();
      expect(save(services, 'Initech').ok).toBe(true);
      expect(displaced).toEqual([]);
    });
  });

  it('one changed byte is noticed', async () => {
    await withRunning(({ file, database, displaced }) => {
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(5_000) ^ 1, 5_000);
      writeFileSync(file, bytes);
      database.look();
      expect(displaced.map(({ how }) => how)).toEqual(['overwritten']);
    });
  });

  it.each(harms)(
    '%s: that is noticed once, and everything is in a copy beside it',
    async (_what, how, harm) => {
      await withRunning(async (running) => {
        const { file, database, displaced } = running;
        harm(file);
        database.look();
        database.look();
        expect(displaced.map((one) => one.how)).toEqual([how]);
        const copy = copyOf(running);
        expect(copy.slice(databaseFolderOf(file).length)).toBe('/afterword-rescued-20260303T200000Z.db');
        expect(statSync(copy).mode & 0o777).toBe(0o600);
        expect(await companiesOf(copy)).toEqual(['Northwind']);
      });
    },
  );

  it.each(inPlace)(
    '%s with everything in it: that is noticed, and no copy or backup of it is torn',
    async (_what, harm) => {
      await withRunning(async (running) => {
        const { file, database, services, displaced } = running;
        // More than the connection keeps in memory.
        const notes = 'They use Rust. '.repeat(6_000);
        for (let count = 0; count < 40; count += 1) {
          const input = { details: detailsInput({ company: `Company ${count}`, notes }), interviews: [] };
          expect(services.changes.make('add-application', input, 'window').ok).toBe(true);
        }
        const { backupFolder } = databasePaths(databaseFolderOf(databaseFolderOf(file)));
        const name = backupName('daily', now);
        expect(runBackupTask('make', { file, folder: { path: backupFolder, isOurs: true }, name }).ok).toBe(
          true,
        );
        database.store.journal.scrub();
        harm(file);
        expect(save(services, 'Late Ltd').ok).toBe(false);
        expect(displaced).toHaveLength(1);
        const copied = displaced[0]?.copy(now);
        const kept = copied?.ok === true ? copied.value : `${backupFolder}/${name}`;
        expect(await notesOf(kept)).toEqual(['', ...Array.from({ length: 40 }, () => notes)]);
        expect(isGoodBackup(`${backupFolder}/${name}`)).toBe(true);
        console.log(`${_what}: 41 saved, 0 lost (${copied?.ok === true ? 'copy' : 'backup'})`);
      });
    },
  );

  it.each(harms)('%s: nothing more is written or reported as saved', async (_what, _how, harm) => {
    await withRunning((running) => {
      const { file, database, services, displaced } = running;
      harm(file);
      // Before any tick: the write itself checks.
      expect(save(services, 'Late Ltd')).toEqual({ ok: false, refusal: { tag: 'fault', code: 'read-only' } });
      expect(displaced).toHaveLength(1);
      copyOf(running);
      expect(save(services, 'Later Ltd').ok).toBe(false);
      expect(database.connection.pragma('query_only', { simple: true })).toBe(1);
    });
  });

  it.each(harms)('%s: the copy is restored, and what was there is kept', async (_what, how, harm) => {
    await withRunning(async (running) => {
      const { file, database, displaced } = running;
      harm(file);
      database.look();
      const copy = copyOf(running);
      const found = existsSync(file);
      expect(displaced[0]?.putBack(copy, now)).toEqual({ ok: true, value: null });
      database.close();
      const folder = databaseFolderOf(databaseFolderOf(file));
      expect(companiesIn(folder)).toEqual(['Northwind']);
      const aside = file.replace('afterword.db', 'afterword-replaced-20260303T200000Z.db');
      expect(existsSync(aside)).toBe(found);
      if (how === 'replaced') expect(await companiesOf(aside)).toEqual(['Globex']);
    });
  });

  it("the file is replaced: it opens unchanged, not mixed with the old one's log", async () => {
    await withRunning((running) => {
      const { file, database } = running;
      replace(file);
      const came = readFileSync(file);
      database.look();
      copyOf(running);
      expect(readdirSync(databaseFolderOf(file)).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
      database.close();
      expect(readFileSync(file)).toEqual(came);
      expect(companiesIn(databaseFolderOf(databaseFolderOf(file)))).toEqual(['Globex']);
    });
  });

  it('the file is overwritten: it opens unchanged, not mixed with the log of the old contents', async () => {
    await withRunning((running) => {
      const { file, database } = running;
      overwrite(file);
      const came = readFileSync(file);
      database.look();
      copyOf(running);
      expect(readdirSync(databaseFolderOf(file)).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
      database.close();
      expect(readFileSync(file)).toEqual(came);
      expect(companiesIn(databaseFolderOf(databaseFolderOf(file)))).toEqual(['Globex']);
    });
  });

  it('the file is overwritten right before closing: it stays unchanged, with a copy beside it', async () => {
    await withRunning(async ({ file, database, displaced }) => {
      overwrite(file);
      const came = readFileSync(file);
      database.close();
      expect(displaced).toEqual([]);
      expect(readFileSync(file)).toEqual(came);
      const copy = file.replace('afterword.db', 'afterword-rescued-20260303T200000Z.db');
      expect(await companiesOf(copy)).toEqual(['Northwind']);
    });
  });

  it('its log is written back once it is long, which is not mistaken for anything else', async () => {
    await withRunning(({ file, database, services, displaced }) => {
      const notes = 'They use Rust. '.repeat(6_000);
      const sizes: number[] = [];
      for (let count = 0; count < 90; count += 1) {
        const input = { details: detailsInput({ company: `Company ${count}`, notes }), interviews: [] };
        expect(services.changes.make('add-application', input, 'window').ok).toBe(true);
        sizes.push(statSync(`${file}-wal`).size);
      }
      database.look();
      expect(displaced).toEqual([]);
      expect(statSync(file).size).toBeGreaterThan(2_000_000);
      expect(Math.max(...sizes)).toBeLessThan(6_000_000);
    });
  });

  it('the log is replaced: closing loses neither the log nor what was saved', async () => {
    await withRunning((running) => {
      const { file, database } = running;
      replaceWithGarbage(`${file}-wal`);
      database.look();
      copyOf(running);
      database.close();
      const aside = file.replace('afterword.db', 'afterword-replaced-20260303T200000Z.db');
      expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('another log');
      expect(companiesIn(databaseFolderOf(databaseFolderOf(file)))).toEqual(['Northwind']);
    });
  });

  it('file and log are replaced: closing the old ones touches neither', async () => {
    await withRunning((running) => {
      const { file, database } = running;
      replace(file);
      for (const end of ['-wal', '-shm']) replaceWithGarbage(file + end);
      database.look();
      copyOf(running);
      database.close();
      for (const end of ['-wal', '-shm']) expect(readFileSync(file + end, 'utf8')).toBe('another log');
    });
  });

  it("the file is replaced and a copy can't be written: it still opens unchanged", async () => {
    await withRunning((running) => {
      const { file, database, displaced } = running;
      replace(file);
      database.look();
      const inTheWay = `${databaseFolderOf(file)}/afterword-rescued-20260303T200000Z.db.new`;
      mkdirSync(inTheWay);
      expect(displaced[0]?.copy(now).ok).toBe(false);
      database.close();
      rmSync(inTheWay, { recursive: true });
      expect(companiesIn(databaseFolderOf(databaseFolderOf(file)))).toEqual(['Globex']);
    });
  });

  it("a copy can't be written: that is reported, and can be tried again", async () => {
    await withRunning((running) => {
      const { file, database, displaced } = running;
      rmSync(databaseFolderOf(file), { recursive: true });
      writeFileSync(databaseFolderOf(file), 'in the way');
      database.look();
      expect(displaced[0]?.copy(now).ok).toBe(false);
      rmSync(databaseFolderOf(file));
      expect(existsSync(copyOf(running))).toBe(true);
    });
  });
});
