import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFullLength } from '../../support/proof-length';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';

const LOOPS = isFullLength ? 200 : 25;

const root = resolve(import.meta.dirname, '../../..');
let buildFolder = '';
let writer = '';

beforeAll(async () => {
  buildFolder = mkdtempSync(join(tmpdir(), 'afterword-writer-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(root, 'tests/support/kill-writer.ts'),
      outDir: buildFolder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  writer = join(buildFolder, 'writer.mjs');
  expect(existsSync(writer)).toBe(true);
  // Where the writer finds SQLite.
  mkdirSync(join(buildFolder, 'node_modules'), { recursive: true });
  symlinkSync(
    join(root, 'node_modules/better-sqlite3'),
    join(buildFolder, 'node_modules/better-sqlite3'),
    'junction',
  );
}, 60_000);

afterAll(() => rmSync(buildFolder, { recursive: true, force: true }));

/** Lets the writer run for a while, kills it without warning, and returns what was acknowledged as saved. */
async function writeUntilKilled(folder: string, round: number, forMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let failed = '';
  child.stderr.on('data', (chunk: Buffer) => (failed += chunk.toString()));
  const exited = new Promise((done) => child.once('close', done));
  await new Promise<void>((done) => {
    child.stdout.on('data', (chunk: Buffer) => {
      // Timed from the first save: before it there is nothing to interrupt.
      if (said === '') setTimeout(done, forMs);
      said += chunk.toString();
    });
    void exited.then(() => done());
  });
  child.kill('SIGKILL');
  await exited;
  expect(failed).toBe('');
  return said.split('\n').slice(0, -1);
}

it(`killed ${LOOPS} times in the middle of saving, it keeps everything acknowledged, and nothing half-saved`, async () => {
  await withDataFolder(async (folder) => {
    const acknowledged: string[] = [];
    for (let round = 0; round < LOOPS; round += 1) {
      // Spread over more than one save: 0 to 40 ms, the same in each run.
      acknowledged.push(...(await writeUntilKilled(folder, round, (round * 7) % 41)));
      const database = opened(folder);
      expect(database.isHealthy()).toBe(true);
      const services = servicesOver(database);
      const cards = new Map(services.board.read().cards.map((card) => [card.company, card]));
      for (const company of acknowledged) expect(cards.get(company)?.stage, company).toBe('check-in');
      // At most one application was in progress: added, but maybe not moved yet.
      expect(cards.size).toBeLessThanOrEqual(acknowledged.length + round + 1);
      if (round % 10 === LOOPS % 10) expect(services.projectionDifferences()).toEqual([]);
      database.close();
    }
    expect(acknowledged.length).toBeGreaterThan(LOOPS);
  });
}, 600_000);
