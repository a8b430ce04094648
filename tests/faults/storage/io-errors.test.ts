/** Every write to a database fails once, the n-th for each n: what was acknowledged is there, and nothing is torn. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGoodBackup, listBackups } from '../../../main/db/backups/backup-files';
import { databasePaths } from '../../../main/db/file/open';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { isFullLength } from '../../support/proof-length';

const canPreload = process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0;
/** One run makes one of this many writes fail. */
const STEP = isFullLength ? 1 : 240;
const MOST_WRITES = 2_000;

describe.skipIf(!canPreload)('an input/output error (needs Linux and gcc)', () => {
  let program: BuiltScript;
  beforeAll(async () => {
    program = await buildScript('tests/support/killed/fail-writer.ts');
  }, 60_000);
  afterAll(() => program.remove());

  it.each(['save', 'import', 'restore'] as const)(
    'at any write of: %s, loses nothing that was acknowledged',
    async (then) => {
      await withDataFolder(async (tools) => {
        const library = join(tools, 'fail-writes.so');
        const source = resolve(import.meta.dirname, '../../support/killed/fail-writes.c');
        const compiled = spawnSync('gcc', ['-shared', '-fPIC', '-o', library, source, '-ldl']);
        expect(compiled.status, String(compiled.stderr)).toBe(0);

        const done = { runs: 0, saved: 0, refused: 0, then: 0 };
        let hasFailed = true;
        for (let at = 1; hasFailed && at < MOST_WRITES; at += STEP) {
          hasFailed = await withDataFolder(async (folder) => {
            const mark = join(tools, `failed-${at}`);
            const env = { LD_PRELOAD: library, FAIL_AT: String(at), FAIL_MARK: mark };
            const lines = program.run([folder, then], env);
            const said = (what: string) =>
              lines.flatMap((line) => (line.startsWith(`${what} `) ? [line.slice(what.length + 1)] : []));
            await checkFolder(folder, said('saved'), said('backup'), lines.includes('imported rows'));
            done.runs += 1;
            done.saved += said('saved').length;
            done.refused += said('refused').length;
            if (lines.includes('imported rows') || lines.includes('restored')) done.then += 1;
            return existsSync(mark);
          });
        }
        console.log(
          `${then}: an error at each ${STEP === 1 ? '' : `${STEP}th `}write: ${done.runs} runs, ${done.saved} saved, 0 lost, ` +
            `${done.refused} refused, 0 torn`,
        );
        expect(hasFailed).toBe(false);
        expect(done.refused).toBeGreaterThan(0);
        if (then !== 'save') expect(done.then).toBeGreaterThan(0);
      });
    },
    7_200_000,
  );
});

/** What was saved is on the board or in a backup, which a restoring makes first; an import is there whole or not at all. */
async function checkFolder(
  folder: string,
  saved: readonly string[],
  backups: readonly string[],
  isImported: boolean,
): Promise<void> {
  const { backupFolder } = databasePaths(folder);
  const listed = listBackups([{ path: backupFolder, isOurs: true }]).map(({ id }) => id as string);
  expect(listed).toEqual(expect.arrayContaining([...backups]));
  const kept = new Set<string>();
  for (const id of listed) {
    expect(isGoodBackup(join(backupFolder, id)), id).toBe(true);
    for (const company of await companiesOf(join(backupFolder, id))) kept.add(company);
  }
  const companies = companiesIn(folder);
  for (const company of companies) kept.add(company);
  expect([...kept]).toEqual(expect.arrayContaining([...saved]));
  const rows = companies.filter((company) => company === 'rows').length;
  expect(isImported ? [30] : [0, 30]).toContain(rows);
}

function companiesIn(folder: string): readonly string[] {
  const database = opened(folder);
  expect(database.isHealthy()).toBe(true);
  const services = servicesOver(database);
  const companies = services.board.read().cards.map(({ company }) => company);
  expect(services.projectionDifferences()).toEqual([]);
  database.close();
  return companies;
}

async function companiesOf(backup: string): Promise<readonly string[]> {
  return await withDataFolder((folder) => {
    const paths = databasePaths(folder);
    mkdirSync(paths.databaseFolder);
    cpSync(backup, paths.file);
    return companiesIn(folder);
  });
}
