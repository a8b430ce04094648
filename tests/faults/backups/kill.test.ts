/** Killed at any moment of backing up, thinning out and restoring: nothing is lost, and no backup is torn. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isGoodBackup, listBackups } from '../../../main/db/backups/backup-files';
import { databasePaths } from '../../../main/db/file/open';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { isFullLength } from '../../support/proof-length';

const LOOPS = isFullLength ? 300 : 15;

let program: BuiltScript;
beforeAll(async () => {
  program = await buildScript('tests/support/killed/kill-backups.ts');
}, 60_000);
afterAll(() => program.remove());

it(`killed ${LOOPS} times, what was saved is in the database or in a backup, and every backup is whole`, async () => {
  const done = { saved: 0, backups: 0, restored: 0 };
  for (let round = 0; round < LOOPS; round += 1) {
    await withDataFolder(async (folder) => {
      // Spread over several rounds of saving, backing up and restoring, the same each run.
      const lines = await program.runUntilKilled([folder, String(round)], (round * 97) % 1_201);
      const said = (what: string) =>
        lines.flatMap((line) => (line.startsWith(`${what} `) ? [line.slice(what.length + 1)] : []));
      const { backupFolder } = databasePaths(folder);
      const backups = listBackups([{ path: backupFolder, isOurs: true }]);
      for (const { id } of backups) expect(isGoodBackup(join(backupFolder, id)), id).toBe(true);
      const ids = backups.map(({ id }) => id as string);
      for (const id of said('backup')) expect(ids).toContain(id);
      for (const line of said('restored')) expect(ids).toEqual(expect.arrayContaining(line.split(' ')));

      const found = new Set(companiesIn(folder));
      for (const { id } of backups) {
        for (const company of await companiesOf(join(backupFolder, id))) found.add(company);
      }
      expect(said('saved').filter((company) => !found.has(company))).toEqual([]);
      done.saved += said('saved').length;
      done.backups += backups.length;
      done.restored += said('restored').length;
    });
  }
  console.log(
    `${LOOPS} kills: ${done.saved} saved, 0 lost; ${done.backups} backups, 0 torn; ${done.restored} restored`,
  );
  expect(done.restored).toBeGreaterThan(LOOPS / 2);
}, 1_800_000);

/** What the board shows; the database has to open and be sound. */
function companiesIn(folder: string): readonly string[] {
  const database = opened(folder);
  expect(database.isHealthy()).toBe(true);
  const companies = servicesOver(database)
    .board.read()
    .cards.map(({ company }) => company);
  database.close();
  return companies;
}

/** What the board would show if the backup were restored. */
async function companiesOf(backup: string): Promise<readonly string[]> {
  return await withDataFolder((folder) => {
    const paths = databasePaths(folder);
    mkdirSync(paths.databaseFolder);
    cpSync(backup, paths.file);
    return companiesIn(folder);
  });
}
