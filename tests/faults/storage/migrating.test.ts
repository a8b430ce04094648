/** Killed, on a full disk or with failing writes while it migrates: the database is as before or as after each migration. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startupFailureWords } from '../../../main/app/lifecycle/startup-failure';
import { databasePaths } from '../../../main/db/file/open';
import { isIntact, versionOf } from '../../../main/db/file/verified-copy';
import { allMigrations } from '../../../main/db/migrations/all-migrations';
import { createTranslator } from '../../../shared/i18n/translator';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { open, opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { detailsInput } from '../../support/inputs';
import { isFullLength } from '../../support/proof-length';
import { SLOW_ROWS, slowMigrations } from '../../support/slow-migrations';
import { canMount, fillDisk, withSmallDisk } from '../../support/small-disk';

vi.mock('electron', () => import('../../support/core/electron'));

const canPreload = process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0;
const before = allMigrations.length;
/** Each with a safety copy of its own. */
const NEW = 2;
const migrations = slowMigrations(NEW);
const { t } = createTranslator('en-GB');

let program: BuiltScript;
beforeAll(async () => {
  program = await buildScript('tests/support/killed/migrate.ts');
}, 60_000);
afterAll(() => program.remove());

/** A folder of the version before. */
function fill(folder: string): void {
  const database = opened(folder);
  const services = servicesOver(database);
  for (const company of ['Northwind', 'Globex']) {
    const details = detailsInput({ company, postingText: 'x'.repeat(40_000) });
    expect(services.changes.make('add-application', { details, interviews: [] }, 'window').ok).toBe(true);
  }
  database.close();
}

/** The version the files are at, each migration whole or not there, with the copies made before each that began. */
function versionIn(folder: string): number {
  const { file, backupFolder } = databasePaths(folder);
  const connection = new Sqlite(file);
  const version = versionOf(connection);
  for (const migration of migrations.slice(before)) {
    const table = connection
      .prepare('SELECT 1 FROM sqlite_master WHERE name = ?')
      .get(`slow_${migration.version}`);
    expect(table !== undefined, migration.name).toBe(version >= migration.version);
    if (table === undefined) continue;
    const rows = connection.prepare(`SELECT count(*) FROM slow_${migration.version}`).pluck().get();
    expect(rows).toBe(SLOW_ROWS);
    expect(copiesIn(backupFolder, migration.version - 1)).toBeGreaterThan(0);
  }
  connection.close();
  return version;
}

/** Whole copies of a version. A copy has its name only once it is whole. */
function copiesIn(backupFolder: string, version: number): number {
  const names = readdirSync(backupFolder).filter((name) => /^before-.*\.db$/u.test(name));
  return names.filter((name) => {
    const copy = new Sqlite(join(backupFolder, name), { readonly: true });
    expect(isIntact(copy), name).toBe(true);
    const of = versionOf(copy);
    copy.close();
    return of === version;
  }).length;
}

/** Started again without what was in the way, everything is there. */
function checkStartedAgain(folder: string): void {
  const database = opened(folder, migrations);
  expect(database.isHealthy()).toBe(true);
  const services = servicesOver(database);
  expect(
    services.board
      .read()
      .cards.map(({ company }) => company)
      .toSorted(),
  ).toEqual(['Globex', 'Northwind']);
  expect(services.projectionDifferences()).toEqual([]);
  database.close();
  expect(versionIn(folder)).toBe(before + NEW);
}

const KILLS = isFullLength ? 500 : 8;

it(`killed ${KILLS} times while it migrates, it is as before or as after, with a copy of before`, async () => {
  const done = new Map<number, number>();
  for (let round = 0; round < KILLS; round += 1) {
    await withDataFolder(async (folder) => {
      fill(folder);
      await program.runUntilKilled([folder, String(NEW)], (round * 37) % 301);
      const version = versionIn(folder);
      done.set(version, (done.get(version) ?? 0) + 1);
      checkStartedAgain(folder);
    });
  }
  const reached = [...done].toSorted().map(([version, count]) => `${count} at version ${version}`);
  console.log(`${KILLS} kills while migrating: ${reached.join(', ')}; 0 between, 0 lost`);
}, 3_600_000);

describe.skipIf(!canMount)('on a full disk (needs root and mount)', () => {
  const STEP = isFullLength ? 16_384 : 262_144;
  const MOST_ROOM = 2_359_296;

  it('the start says so, and the database is as before or as after', async () => {
    const done = { started: 0, refused: 0 };
    for (let room = 0; room <= MOST_ROOM; room += STEP) {
      await withSmallDisk((folder) => {
        fill(folder);
        const filler = fillDisk(folder, room);
        const result = open(folder, migrations);
        if (result.ok) {
          done.started += 1;
          result.value.close();
        } else {
          done.refused += 1;
          expect(startupFailureWords(result.refusal, t)).toEqual({
            message: 'The disk is full',
            detail: expect.stringContaining('Nothing was changed') as string,
          });
        }
        rmSync(filler);
        const version = versionIn(folder);
        if (result.ok) expect(version).toBe(before + NEW);
        checkStartedAgain(folder);
      }, 4);
    }
    console.log(
      `full disks while migrating: ${done.started} started, ${done.refused} refused, 0 between, 0 lost`,
    );
    expect(done.refused).toBeGreaterThan(0);
    expect(done.started).toBeGreaterThan(0);
  }, 3_600_000);
});

describe.skipIf(!canPreload)('an input/output error (needs Linux and gcc)', () => {
  const STEP = isFullLength ? 1 : 150;
  const MOST_WRITES = 5_000;

  it('at any write: the start says so, and the database is as before or as after', async () => {
    await withDataFolder(async (tools) => {
      const library = join(tools, 'fail-writes.so');
      const source = resolve(import.meta.dirname, '../../support/killed/fail-writes.c');
      expect(spawnSync('gcc', ['-shared', '-fPIC', '-o', library, source, '-ldl']).status).toBe(0);
      const done = { runs: 0, started: 0, refused: 0 };
      let hasFailed = true;
      for (let at = 1; hasFailed && at < MOST_WRITES; at += STEP) {
        hasFailed = await withDataFolder((folder) => {
          fill(folder);
          const mark = join(tools, `failed-${at}`);
          const env = { LD_PRELOAD: library, FAIL_AT: String(at), FAIL_MARK: mark };
          const [, said = ''] = program.run([folder, String(NEW)], env);
          done.runs += 1;
          if (said === 'migrated') done.started += 1;
          else {
            done.refused += 1;
            // SQLite gives one code for any failure to enlarge the index of its log, and full disks are the likely cause.
            const isIndex = readFileSync(mark, 'utf8').endsWith('-shm');
            expect(isIndex ? ['refused io', 'refused disk-full'] : ['refused io']).toContain(said);
          }
          expect(versionIn(folder)).toBeGreaterThanOrEqual(said === 'migrated' ? before + NEW : before);
          checkStartedAgain(folder);
          return existsSync(mark);
        });
      }
      const { message, detail } = startupFailureWords({ reason: 'io', path: '/data' }, t);
      expect(`${message}\n${detail}`).toContain('Nothing was changed. Check that the disk is connected');
      console.log(
        `an error at each ${STEP === 1 ? '' : `${STEP}th `}write while migrating: ${done.runs} runs, ${done.started} started, ` +
          `${done.refused} refused, 0 between, 0 lost`,
      );
      expect(hasFailed).toBe(false);
      expect(done.refused).toBeGreaterThan(0);
    });
  }, 7_200_000);
});
