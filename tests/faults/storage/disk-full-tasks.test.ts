/** The disk is full while backing up, restoring and importing, from no room at all to nearly enough. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGoodBackup, listBackups } from '../../../main/db/backups/backup-files';
import { backupName } from '../../../main/db/backups/backup-names';
import { runBackupTask } from '../../../main/db/backups/backup-tasks';
import { stagedFile } from '../../../main/db/backups/stage-backup';
import { databasePaths } from '../../../main/db/file/open';
import type { Instant } from '../../../shared/model/time';
import { opened, servicesOver } from '../../support/data-folder';
import { detailsInput, importedInput } from '../../support/inputs';
import { isFullLength } from '../../support/proof-length';
import { canMount, fillDisk, withSmallDisk } from '../../support/small-disk';

/** What is left of the disk, in bytes: each a run of its own. */
const STEP = isFullLength ? 16_384 : 262_144;
const MOST_ROOM = 1_310_720;
const rooms = Array.from({ length: Math.ceil(MOST_ROOM / STEP) }, (_, index) => index * STEP);
const [first, second] = [Date.UTC(2026, 2, 3), Date.UTC(2026, 2, 4)] as [Instant, Instant];

function save(database: ReturnType<typeof opened>, company: string): boolean {
  const details = detailsInput({ company, postingText: 'x'.repeat(40_000) });
  return servicesOver(database).changes.make('add-application', { details, interviews: [] }, 'window').ok;
}

function companiesIn(folder: string): readonly string[] {
  const database = opened(folder);
  expect(database.isHealthy()).toBe(true);
  const services = servicesOver(database);
  expect(services.projectionDifferences()).toEqual([]);
  const companies = services.board.read().cards.map(({ company }) => company);
  database.close();
  return companies.toSorted();
}

describe.skipIf(!canMount)('a full disk (needs root and mount)', () => {
  it('while backing up is said, leaves no half of a backup, and the earlier one stays', async () => {
    const done = { made: 0, refused: 0 };
    for (const room of rooms) {
      await withSmallDisk((folder) => {
        const { file, backupFolder } = databasePaths(folder);
        const database = opened(folder);
        expect(save(database, 'Northwind')).toBe(true);
        const earlier = backupName('daily', first);
        expect(
          runBackupTask('make', { file, folder: { path: backupFolder, isOurs: true }, name: earlier }).ok,
        ).toBe(true);
        const filler = fillDisk(folder, room);
        const name = backupName('daily', second);
        const made = runBackupTask('make', { file, folder: { path: backupFolder, isOurs: true }, name });
        if (made.ok) done.made += 1;
        else {
          done.refused += 1;
          expect(made.refusal.why).toBe('disk-full');
        }
        const listed = listBackups([{ path: backupFolder, isOurs: true }]).map(({ id }) => id as string);
        expect(listed.toSorted()).toEqual(made.ok ? [earlier, name] : [earlier]);
        for (const id of listed) expect(isGoodBackup(join(backupFolder, id)), id).toBe(true);
        expect(readdirSync(backupFolder).toSorted()).toEqual(listed.toSorted());
        rmSync(filler);
        expect(save(database, 'Globex')).toBe(true);
        database.close();
        expect(companiesIn(folder)).toEqual(['Globex', 'Northwind']);
      });
    }
    console.log(
      `${String(rooms.length)} full disks: ${String(done.made)} backups, ${String(done.refused)} refused, 0 torn`,
    );
    expect(done.refused).toBeGreaterThan(0);
    expect(done.made).toBeGreaterThan(0);
  }, 600_000);

  it('while restoring is said, and what is there stays', async () => {
    const done = { staged: 0, refused: 0 };
    for (const room of rooms) {
      await withSmallDisk((folder) => {
        const { file, backupFolder } = databasePaths(folder);
        const folders = [{ path: backupFolder, isOurs: true }];
        const database = opened(folder);
        expect(save(database, 'Northwind')).toBe(true);
        const id = backupName('daily', first);
        expect(
          runBackupTask('make', { file, folder: { path: backupFolder, isOurs: true }, name: id }).ok,
        ).toBe(true);
        expect(save(database, 'Globex')).toBe(true);
        const filler = fillDisk(folder, room);
        const found = listBackups(folders)[0];
        if (found === undefined) throw new Error('no backup');
        const staged = runBackupTask('stage', { file, folders, id: found.id });
        if (staged.ok) done.staged += 1;
        else {
          done.refused += 1;
          expect(staged.refusal.why).toBe('disk-full');
          expect(existsSync(stagedFile(file))).toBe(false);
        }
        expect(isGoodBackup(join(backupFolder, found.id))).toBe(true);
        rmSync(filler);
        database.close();
        expect(companiesIn(folder)).toEqual(['Globex', 'Northwind']);
      });
    }
    console.log(
      `${String(rooms.length)} full disks: ${String(done.staged)} staged, ${String(done.refused)} refused, 0 lost`,
    );
    expect(done.refused).toBeGreaterThan(0);
    expect(done.staged).toBeGreaterThan(0);
  }, 600_000);

  it('while importing is said, and all of the import is there or none of it', async () => {
    const done = { imported: 0, refused: 0 };
    for (const room of rooms) {
      await withSmallDisk((folder) => {
        const database = opened(folder);
        expect(save(database, 'Northwind')).toBe(true);
        const filler = fillDisk(folder, room);
        const rows = Array.from({ length: 20 }, (_, row) =>
          importedInput({ company: `Row ${String(row)}`, notes: 'n'.repeat(2_000) }),
        );
        const made = servicesOver(database).imports.make(rows, 'window');
        if (made.ok) done.imported += 1;
        else {
          done.refused += 1;
          expect(made.refusal).toEqual({ tag: 'fault', code: 'disk-full' });
        }
        rmSync(filler);
        expect(save(database, 'Globex')).toBe(true);
        database.close();
        expect(companiesIn(folder)).toHaveLength(made.ok ? 22 : 2);
      });
    }
    console.log(
      `${String(rooms.length)} full disks: ${String(done.imported)} imported, ${String(done.refused)} refused, 0 torn`,
    );
    expect(done.refused).toBeGreaterThan(0);
    expect(done.imported).toBeGreaterThan(0);
  }, 600_000);
});
