/** A damaged database: what can be read of it is saved, it is set aside untouched, and a backup takes its place. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../main/db/backups/backup-files';
import { backupName } from '../../../main/db/backups/backup-names';
import { salvage } from '../../../main/db/backups/salvage';
import { makeRoomForNew, replaceDamaged, stageBackup } from '../../../main/db/backups/stage-backup';
import { databasePaths } from '../../../main/db/file/open';
import type { Instant } from '../../../shared/model/time';
import { fingerprint, opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { detailsInput } from '../../support/inputs';

const now = Date.UTC(2026, 2, 3, 20) as Instant;
const COUNT = 60;

/** A closed database with many applications, each several pages long. */
function write(folder: string): string {
  const database = opened(folder);
  const services = servicesOver(database);
  for (let index = 0; index < COUNT; index += 1) {
    const details = detailsInput({ company: `Company ${index}`, notes: 'n'.repeat(9_000) });
    services.changes.make('add-application', { details, interviews: [] }, 'window');
  }
  database.close();
  return databasePaths(folder).file;
}

function overwrite(file: string, fromPage: number, pages: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, fromPage * 4_096, (fromPage + pages) * 4_096);
  writeFileSync(file, bytes);
}

const companiesSaved = (lines: string) =>
  new Set([...lines.matchAll(/\\"company\\":\\"(Company \d+)\\"/g)].map(([, company]) => company)).size;

describe('what can still be read of a database', () => {
  it('is everything, if nothing is damaged', async () => {
    await withDataFolder((folder) => {
      const to = join(folder, 'rescued.jsonl');
      const { rows, damagedTables } = salvage(write(folder), to);
      const lines = readFileSync(to, 'utf8').trimEnd().split('\n');
      expect(lines[0]).toBe('{"format":"afterword-salvage","version":1}');
      expect(lines).toHaveLength(rows + 1);
      expect(damagedTables).toEqual([]);
      expect(companiesSaved(lines.join('\n'))).toBe(COUNT);
    });
  });

  it.each([80, 120, 160])(
    'is nearly everything, if pages from %i on are overwritten; the database stays as it is',
    async (page) => {
      await withDataFolder((folder) => {
        const file = write(folder);
        overwrite(file, page, 3);
        const before = fingerprint(dirname(file));
        const to = join(folder, 'rescued.jsonl');
        expect(salvage(file, to).rows).toBeGreaterThan(COUNT);
        expect(companiesSaved(readFileSync(to, 'utf8'))).toBeGreaterThanOrEqual(COUNT - 4);
        expect(fingerprint(dirname(file))).toEqual(before);
      });
    },
  );

  it('is nothing, if its own list of tables is overwritten, and that is no error', async () => {
    await withDataFolder((folder) => {
      const file = write(folder);
      overwrite(file, 1, 50);
      expect(salvage(file, join(folder, 'rescued.jsonl'))).toEqual({ rows: 0, damagedTables: [] });
    });
  });

  it('is nothing, if the file is no database, and that is no error', async () => {
    await withDataFolder((folder) => {
      const file = join(folder, 'afterword.db');
      writeFileSync(file, 'garbage '.repeat(1_000));
      expect(salvage(file, join(folder, 'rescued.jsonl'))).toEqual({ rows: 0, damagedTables: [] });
    });
  });

  it('leaves nothing behind if it can’t be saved', async () => {
    await withDataFolder((folder) => {
      const file = write(folder);
      const temporary = join(folder, 'tmp');
      mkdirSync(temporary);
      vi.stubEnv('TMPDIR', temporary);
      expect(() => salvage(file, join(folder, 'nowhere', 'rescued.jsonl'))).toThrow();
      expect(readdirSync(temporary)).toEqual([]);
      expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    });
  });
});

describe('a backup in the place of a database that can’t be used', () => {
  it.each(['damaged', 'missing'] as const)('%s: the backup opens, and nothing was deleted', async (state) => {
    await withDataFolder((folder) => {
      const file = write(folder);
      const { backupFolder } = databasePaths(folder);
      const running = opened(folder);
      const id = backupName('daily', now);
      makeBackup({ file, folder: { path: backupFolder, isOurs: true }, name: id });
      running.close();
      if (state === 'missing') rmSync(file);
      else overwrite(file, 1, 50);
      for (const end of ['-wal', '-shm']) writeFileSync(file + end, `log${end}`);
      const damaged = state === 'missing' ? null : readFileSync(file);

      stageBackup(join(backupFolder, id), file, 999);
      const aside = replaceDamaged(file, now);
      const asideName = 'afterword-damaged-20260303T200000Z.db';
      expect(aside).toBe(state === 'missing' ? null : join(dirname(file), asideName));
      expect(readFileSync(join(dirname(file), `${asideName}-wal`), 'utf8')).toBe('log-wal');
      if (damaged) expect(readFileSync(join(dirname(file), asideName))).toEqual(damaged);
      const database = opened(folder);
      expect(database.isHealthy()).toBe(true);
      expect(servicesOver(database).board.read().cards).toHaveLength(COUNT);
      database.close();
      expect(readdirSync(dirname(file)).some((name) => name.includes('restoring'))).toBe(false);
    });
  });
});

describe('an empty database in the place of one that can’t be used', () => {
  it.each(['damaged', 'missing'] as const)(
    '%s: the next start creates it, and nothing was deleted',
    async (state) => {
      await withDataFolder((folder) => {
        const file = write(folder);
        const { markerFile } = databasePaths(folder);
        if (state === 'missing') rmSync(file);
        else overwrite(file, 1, 50);
        const damaged = state === 'missing' ? null : readFileSync(file);

        const aside = makeRoomForNew(file, markerFile, now);
        expect(aside === null).toBe(state === 'missing');
        if (aside !== null) expect(readFileSync(aside)).toEqual(damaged);
        const database = opened(folder);
        expect(servicesOver(database).board.read().cards).toEqual([]);
        database.close();
      });
    },
  );
});
