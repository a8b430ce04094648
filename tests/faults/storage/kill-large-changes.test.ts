/** The program is killed while another process records for it: what was acknowledged is there, and nothing is there by half. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDatabase } from '../../../main/db/file/database';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { LARGE } from '../../support/core/large-changes';
import { open, servicesOver, withDataFolder } from '../../support/data-folder';
import { isFullLength } from '../../support/proof-length';

const LOOPS = isFullLength ? 300 : 4;
/** So that the database stays small. */
const LOOPS_PER_PROFILE = 10;
/** Longer than each of them takes. */
const LONGEST_MS = 1_200;
/** Killed while it imports, undoes, merges, archives. */
const after = ['opened', 'import ', 'undo ', 'merge '];

let program: BuiltScript;
beforeAll(async () => {
  program = await buildScript('tests/support/killed/kill-large-changes.ts', { startsProcesses: true });
}, 60_000);
afterAll(() => program.remove());

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Starts again as a user does, who tries once more if the other process still has the database. */
async function openedAfter(
  folder: string,
  pids: readonly number[],
  isAtOnce: boolean,
): Promise<OpenDatabase> {
  while (!isAtOnce && pids.some(isRunning)) await wait(20);
  for (;;) {
    const result = open(folder);
    if (result.ok) return result.value;
    expect(result.refusal.reason).toBe('busy');
    await wait(20);
  }
}

it(`killed ${LOOPS} times while another process records, it keeps what was acknowledged, whole`, async () => {
  const done = { import: 0, undo: 0, merge: 0, archive: 0 };
  for (let first = 0; first < LOOPS; first += LOOPS_PER_PROFILE) {
    await withDataFolder(async (folder) => {
      for (let round = first; round < Math.min(LOOPS, first + LOOPS_PER_PROFILE); round += 1) {
        const forMs = ((round * 0.618) % 1) * LONGEST_MS;
        const lines = await program.runUntilKilled(
          [folder, String(round)],
          forMs,
          after[round % after.length],
        );
        const said = (what: string) =>
          lines.flatMap((line) => (line.startsWith(`${what} `) ? [line.slice(what.length + 1)] : []));
        const pids = said('process').map(Number);
        // Every other time while that process may still be recording.
        const database = await openedAfter(folder, pids, round % (2 * after.length) >= after.length);
        while (pids.some(isRunning)) await wait(20);
        expect(database.isHealthy()).toBe(true);
        const services = servicesOver(database);
        const counts = Map.groupBy(services.board.read().cards, ({ company }) => company);
        const of = (company: string) => counts.get(company)?.length ?? 0;
        for (const [company, cards] of counts) expect(cards, company).toHaveLength(LARGE);
        for (const company of said('undo')) expect(of(company), company).toBe(0);
        for (const company of said('merge')) expect(of(company), company).toBe(LARGE);
        for (const [company, cards] of counts) {
          const archived = cards.filter(({ isArchived }) => isArchived).length;
          expect([0, LARGE], company).toContain(archived);
          if (said('archive').includes(company)) expect(archived, company).toBe(LARGE);
        }
        // The last import may have been undone without an acknowledgement.
        for (const company of said('import').slice(0, -1)) expect(said('undo')).toContain(company);
        if (round % 10 === 9) expect(services.projectionDifferences()).toEqual([]);
        for (const change of ['import', 'undo', 'merge', 'archive'] as const)
          done[change] += said(change).length;
        database.close();
      }
    });
  }
  console.log(
    `${LOOPS} kills of the program: ${done.import} imports, ${done.undo} undone, ${done.merge} merges and ` +
      `${done.archive} archived acknowledged, ` +
      '0 lost, 0 torn',
  );
  expect(done.import).toBeGreaterThan(0);
}, 7_200_000);
