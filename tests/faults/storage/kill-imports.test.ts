/** Killed while migrating and importing: an import is there as a whole or not at all, and so is a migration. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';
import { isFullLength } from '../../support/proof-length';
import { slowMigrations } from '../../support/slow-migrations';

const LOOPS = isFullLength ? 300 : 10;
/** What one kill may add, so that the database stays small. */
const ROUNDS_PER_FOLDER = 20;

let program: BuiltScript;
beforeAll(async () => {
  program = await buildScript('tests/support/killed/kill-imports.ts');
}, 60_000);
afterAll(() => program.remove());

it(`killed ${LOOPS} times while migrating and importing, it keeps what was acknowledged, whole`, async () => {
  const done = { imported: 0, migrated: 0 };
  for (let first = 0; first < LOOPS; first += ROUNDS_PER_FOLDER) {
    await withDataFolder(async (folder) => {
      opened(folder).close();
      const acknowledged: string[] = [];
      for (let round = first; round < Math.min(LOOPS, first + ROUNDS_PER_FOLDER); round += 1) {
        const count = round - first + 1;
        // Spread over the migration or several imports, the same in each run.
        const lines = await program.runUntilKilled(
          [folder, String(round), String(count)],
          (round * 67) % 801,
        );
        if (lines.includes(`migrated ${count}`)) done.migrated += 1;
        acknowledged.push(
          ...lines.flatMap((line) => (line.startsWith('imported ') ? [line.slice('imported '.length)] : [])),
        );
        // Opening migrates what the kill left undone.
        const database = opened(folder, slowMigrations(count));
        expect(database.isHealthy()).toBe(true);
        const cards = Map.groupBy(servicesOver(database).board.read().cards, ({ company }) => company);
        for (const [company, rows] of cards) expect(rows, company).toHaveLength(40);
        for (const company of acknowledged) expect(cards.has(company), company).toBe(true);
        for (const migration of slowMigrations(count).slice(-count)) {
          const table = `slow_${migration.version}`;
          const rows: unknown = database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
          expect(rows, table).toBe(20_000);
        }
        database.close();
      }
      done.imported += acknowledged.length;
    });
  }
  console.log(
    `${LOOPS} kills: ${done.migrated} migrations and ${done.imported} imports acknowledged, 0 lost, 0 torn`,
  );
  expect(done.imported).toBeGreaterThan(0);
}, 3_600_000);
