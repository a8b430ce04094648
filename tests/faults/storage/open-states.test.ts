import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applyPragmas, mismatchedPragmas } from '../../../main/db/file/connection';
import { databasePaths, type OpenRefusalReason } from '../../../main/db/file/open';
import { seedMany } from '../../../main/demo/seed-many';
import { newId } from '../../../main/platform/new-id';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { detailsInput } from '../../support/inputs';
import { fingerprint, open, opened, refused, servicesOver, withDataFolder } from '../../support/data-folder';

/** A closed database with some applications in it. */
function createFilled(folder: string, count = 60): void {
  const database = opened(folder);
  servicesOver(database);
  const deps = {
    store: database.store,
    computerZone: () => 'UTC' as TimeZone,
    nextId: newId,
    report: () => undefined,
  };
  seedMany(deps, count, Date.UTC(2026, 2, 3) as Instant);
  database.close();
}

function overwrite(file: string, offset: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, offset);
  writeFileSync(file, content);
}

const damages: readonly [string, readonly OpenRefusalReason[], (file: string) => void][] = [
  ['of 0 bytes', ['empty'], (file) => truncateSync(file, 0)],
  ['of garbage', ['not-a-database'], (file) => writeFileSync(file, Buffer.alloc(9_000, 'no database'))],
  ['of zeros', ['not-a-database'], (file) => writeFileSync(file, Buffer.alloc(9_000))],
  ['cut off within its header', ['not-a-database'], (file) => truncateSync(file, 60)],
  ['cut off after its first page', ['damaged'], (file) => truncateSync(file, 4_096)],
  ['cut off after ten pages', ['damaged'], (file) => truncateSync(file, 40_960)],
  ['cut off within a page', ['damaged'], (file) => truncateSync(file, statSync(file).size - 1_000)],
  ['with a page overwritten', ['damaged'], (file) => overwrite(file, 3 * 4_096, Buffer.alloc(4_096, 0xab))],
  [
    'of another program',
    ['of-another-program'],
    (file) => {
      rmSync(file);
      const other = new Sqlite(file);
      other.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)');
      other.close();
    },
  ],
  [
    'of a newer Afterword',
    ['newer'],
    (file) => {
      const database = new Sqlite(file);
      database.pragma('user_version = 9999');
      database.close();
    },
  ],
  [
    'that is a folder',
    ['not-a-database'],
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
  ['that is gone', ['vanished'], (file) => rmSync(file)],
];

describe('a database', () => {
  it.each(damages)('%s is refused and left unchanged', async (_what, reasons, damage) => {
    await withDataFolder((folder) => {
      createFilled(folder);
      damage(databasePaths(folder).file);
      const before = fingerprint(folder);
      expect(reasons).toContain(refused(folder).reason);
      expect(fingerprint(folder)).toEqual(before);
      // The second attempt makes it neither better nor worse.
      expect(reasons).toContain(refused(folder).reason);
      expect(fingerprint(folder)).toEqual(before);
    });
  });

  it('is refused as newer even if only the log beside it is from the newer version', async () => {
    await withDataFolder((folder) => {
      createFilled(folder, 3);
      const { file } = databasePaths(folder);
      const writer = new Sqlite(file);
      writer.pragma('wal_autocheckpoint = 0');
      writer.pragma('user_version = 9999');
      const copy = `${folder}-copy`;
      cpSync(folder, copy, { recursive: true });
      writer.close();
      expect(refused(copy).reason).toBe('newer');
      rmSync(copy, { recursive: true });
    });
  });

  it('is created once: private, marked as created, and intact on the second start', async () => {
    await withDataFolder((folder) => {
      const first = opened(folder);
      const services = servicesOver(first);
      services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
      const { databaseFolder, file, markerFile } = databasePaths(folder);
      for (const end of ['', '-wal', '-shm']) expect(statSync(file + end).mode & 0o777, end).toBe(0o600);
      expect(statSync(databaseFolder).mode & 0o777).toBe(0o700);
      first.close();
      expect(existsSync(markerFile)).toBe(true);

      const second = opened(folder);
      expect(servicesOver(second).board.read().cards).toHaveLength(1);
      expect(second.isHealthy()).toBe(true);
      second.close();
    });
  });

  it('is fully synchronous, with all other required pragmas, on the second opening too', async () => {
    await withDataFolder((folder) => {
      opened(folder).close();
      const second = opened(folder);
      expect(second.connection.pragma('synchronous', { simple: true })).toBe(2);
      expect(second.connection.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(second.connection.pragma('secure_delete', { simple: true })).toBe(1);
      expect(second.connection.pragma('trusted_schema', { simple: true })).toBe(0);
      expect(mismatchedPragmas(second.connection)).toEqual([]);
      second.close();
    });
  });

  it('waits on macOS for the disk itself, not only for its cache', async () => {
    await withDataFolder((folder) => {
      const { connection, close } = opened(folder);
      applyPragmas(connection, 'darwin');
      expect(connection.pragma('fullfsync', { simple: true })).toBe(1);
      expect(connection.pragma('checkpoint_fullfsync', { simple: true })).toBe(1);
      close();
    });
  });

  it('starts again if its first start was cut short before anything was written', async () => {
    await withDataFolder((folder) => {
      const { databaseFolder, file } = databasePaths(folder);
      mkdirSync(databaseFolder, { recursive: true });
      writeFileSync(`${file}.new`, '');
      const database = opened(folder);
      expect(servicesOver(database).board.read().cards).toEqual([]);
      expect(readdirSync(databaseFolder).filter((name) => name.endsWith('.new'))).toEqual([]);
      database.close();
    });
  });

  it('is made private again if others have access', async () => {
    await withDataFolder((folder) => {
      opened(folder).close();
      const { databaseFolder, file } = databasePaths(folder);
      chmodSync(file, 0o644);
      chmodSync(databaseFolder, 0o755);
      opened(folder).close();
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(databaseFolder).mode & 0o777).toBe(0o700);
    });
  });
});

describe('the log beside the database', () => {
  /** What a killed app leaves behind: a file, and a log with the latest saves. */
  function leaveLog(folder: string, copy: string): void {
    createFilled(folder, 3);
    const database = opened(folder);
    servicesOver(database).changes.make(
      'add-application',
      { details: detailsInput(), interviews: [] },
      'window',
    );
    cpSync(folder, copy, { recursive: true });
    database.close();
  }

  it.each([
    ['is read when it was left by a kill', (_log: string) => undefined, 4],
    ['is done without when it is missing', (log: string) => rmSync(log), 3],
    [
      'is done without when it is garbage',
      (log: string) => writeFileSync(log, Buffer.alloc(50_000, 'garbage')),
      3,
    ],
  ])('%s', async (_what, harm, cards) => {
    await withDataFolder((folder) => {
      const copy = `${folder}-copy`;
      try {
        leaveLog(folder, copy);
        harm(`${databasePaths(copy).file}-wal`);
        const database = opened(copy);
        expect(servicesOver(database).board.read().cards).toHaveLength(cards);
        expect(database.isHealthy()).toBe(true);
        database.close();
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    });
  });

  it('has an index that is rebuilt if it is garbage', async () => {
    await withDataFolder((folder) => {
      const copy = `${folder}-copy`;
      try {
        leaveLog(folder, copy);
        writeFileSync(`${databasePaths(copy).file}-shm`, Buffer.alloc(32_768, 'garbage'));
        const database = opened(copy);
        expect(servicesOver(database).board.read().cards).toHaveLength(4);
        database.close();
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    });
  });

  it('of another database changes nothing', async () => {
    await withDataFolder(async (folder) => {
      createFilled(folder, 3);
      await withDataFolder((other) => {
        const copy = `${other}-copy`;
        leaveLog(other, copy);
        cpSync(`${databasePaths(copy).file}-wal`, `${databasePaths(folder).file}-wal`);
        rmSync(copy, { recursive: true, force: true });
      });
      const result = open(folder);
      // A foreign log must never be mixed in unnoticed: a sound database opens, anything else is refused.
      if (!result.ok) {
        expect(result.refusal.reason).toBe('damaged');
        return;
      }
      expect(result.value.isHealthy()).toBe(true);
      result.value.close();
    });
  });
});

describe('a folder', () => {
  it('in place of the file is refused in plain words', async () => {
    await withDataFolder((folder) => {
      writeFileSync(join(folder, 'database'), 'in the way');
      expect(['io', 'not-writable']).toContain(refused(folder).reason);
      expect(readFileSync(join(folder, 'database'), 'utf8')).toBe('in the way');
    });
  });

  const isRoot = process.getuid?.() === 0;
  it("that isn't writable is refused as such", async () => {
    await withDataFolder((folder) => {
      chmodSync(folder, 0o500);
      expect(asOrdinaryUser(folder, () => refused(folder).reason)).toBe('not-writable');
      chmodSync(folder, 0o700);
    });
  });

  const canMount =
    isRoot && process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;
  it.skipIf(!canMount)(
    'on a file system mounted read-only is refused as not writable (needs root and mount)',
    async () => {
      await withDataFolder((folder) => {
        createFilled(folder, 2);
        const mounted = spawnSync('mount', ['--bind', '-o', 'ro', folder, folder]);
        try {
          expect(mounted.status).toBe(0);
          spawnSync('mount', ['-o', 'remount,ro,bind', folder]);
          expect(refused(folder).reason).toBe('not-writable');
        } finally {
          spawnSync('umount', [folder]);
        }
        opened(folder).close();
      });
    },
  );
});

/** Root may write anywhere: if the tests run as root, `work` runs as nobody, who is given the folder. */
function asOrdinaryUser<T>(folder: string, work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  const nobody = 65_534;
  chownSync(folder, nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
