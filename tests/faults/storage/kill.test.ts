import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildScript, type BuiltScript } from '../../support/built-script';
import { isFullLength } from '../../support/proof-length';
import { opened, servicesOver, withDataFolder } from '../../support/data-folder';

const LOOPS = isFullLength ? 1_000 : 25;

let writer: BuiltScript;
beforeAll(async () => {
  writer = await buildScript('tests/support/killed/kill-writer.ts');
}, 60_000);
afterAll(() => writer.remove());

it(`killed ${LOOPS} times in the middle of saving, it keeps everything acknowledged, and nothing half-saved`, async () => {
  await withDataFolder(async (folder) => {
    const acknowledged: string[] = [];
    for (let round = 0; round < LOOPS; round += 1) {
      // Spread over more than one save: 0 to 40 ms, the same in each run.
      acknowledged.push(...(await writer.runUntilKilled([folder, String(round)], (round * 7) % 41)));
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
    console.log(`${LOOPS} kills while saving: ${acknowledged.length} acknowledged, 0 lost, 0 torn`);
    expect(acknowledged.length).toBeGreaterThan(LOOPS);
  });
}, 3_600_000);
