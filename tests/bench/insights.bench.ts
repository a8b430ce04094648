/**
 * What the Insights cost with few and many applications: read and counted for the first time, then after one change, then
 * for the comparison in a panel; and for how long at a time that keeps the main process from anything else. The floor is
 * reading and parsing the same rows once, in one go, with bare better-sqlite3.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { test } from 'playwright/test';
import { openDatabase, type OpenDatabase } from '../../main/db/file/database';
import { newId } from '../../main/platform/new-id';
import { createServices, type Services } from '../../main/services/services';
import type { Instant, TimeZone } from '../../shared/model/time';
import { seedProfile } from '../support/seed-profile';
import { median, medianDeviation, tableOf } from './statistics';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 15);
const counts = [1_000, 20_000, 100_000];
const WARM_UP = 2;
const zone = 'America/New_York' as TimeZone;

/** In milliseconds. */
interface Timing {
  readonly whole: number;
  /** The longest time for which nothing else got its turn. */
  readonly turn: number;
}

interface Sample {
  readonly floor: number;
  readonly first: Timing;
  readonly renewed: Timing;
  readonly compared: Timing;
}

interface Result {
  readonly applications: number;
  readonly events: number;
  readonly samples: readonly Sample[];
}

test('insights', async () => {
  test.setTimeout(30 * 60_000);
  const results: Result[] = [];
  for (const count of counts) {
    const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
    try {
      results.push(await measure(dir, count));
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
  report(results);
});

async function measure(dir: string, count: number): Promise<Result> {
  const start = Date.now() as Instant;
  seedProfile(dir, count, start);
  const opened = openDatabase({ folder: dir, now: () => Date.now() as Instant, newId, report: fail });
  if (!opened.ok) throw new Error(`The profile could not be opened: ${opened.refusal.reason}`);
  const database = opened.value;
  try {
    const events = database.connection.prepare<[], number>('SELECT count(*) FROM event').pluck().get() ?? 0;
    const samples: Sample[] = [];
    for (let round = 0; round < WARM_UP + rounds; round += 1) {
      const sample = await sampleOf(database);
      if (round >= WARM_UP) samples.push(sample);
    }
    return { applications: count, events, samples };
  } finally {
    database.close();
  }
}

/** Services that haven't read anything yet, over a database that is warm. */
async function sampleOf(database: OpenDatabase): Promise<Sample> {
  const services = createServices({
    store: database.store,
    clock: { now: () => Date.now() as Instant },
    computerZone: () => zone,
    nextId: newId,
    report: fail,
  });
  services.start();
  const floor = timeOf(() => readRows(database));
  const first = await timingOf(() => services.insights.read(zone));
  const applicationId = changeOne(services);
  const renewed = await timingOf(() => services.insights.read(zone));
  const compared = await timingOf(() => services.insights.like(applicationId));
  return { floor, first, renewed, compared };
}

function readRows({ connection }: OpenDatabase): void {
  for (const json of connection.prepare<[], string>('SELECT json FROM statistic').pluck().iterate())
    JSON.parse(json);
}

function changeOne({ board, changes }: Services) {
  const card = board.read().cards.find(({ current }) => current !== null);
  if (card === undefined) throw new Error('There is no card with a step.');
  changes.make('archive-application', { applicationId: card.id }, 'window');
  changes.undo('window');
  return card.id;
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function timingOf(work: () => Promise<unknown>): Promise<Timing> {
  const began = performance.now();
  let turn = 0;
  const progress = { isDone: false };
  const done = work().finally(() => (progress.isDone = true));
  let last = began;
  while (!progress.isDone) {
    await nextTurn();
    turn = Math.max(turn, performance.now() - last);
    last = performance.now();
  }
  await done;
  return { whole: performance.now() - began, turn };
}

function report(results: readonly Result[]): void {
  const heading = ['applications', 'events', 'bare reading', 'first', 'of bare', 'after a change', 'of bare'];
  const rows = results.map(({ applications, events, samples }) => {
    const spread = (of: (sample: Sample) => number) => spreadOf(samples.map(of));
    const floor = median(samples.map((sample) => sample.floor));
    const ratio = (of: (sample: Sample) => number) => `${(median(samples.map(of)) / floor).toFixed(2)} ×`;
    return [
      applications.toLocaleString('en'),
      events.toLocaleString('en'),
      spread((sample) => sample.floor),
      spread(({ first }) => first.whole),
      ratio(({ first }) => first.whole),
      spread(({ renewed }) => renewed.whole),
      ratio(({ renewed }) => renewed.whole),
      spread(({ compared }) => compared.whole),
      spread(({ first, renewed, compared }) => Math.max(first.turn, renewed.turn, compared.turn)),
    ];
  });
  console.log(`
${tableOf([[...heading, 'comparison', 'longest turn'], ...rows])}

Median ± median deviation of ${rounds} rounds each, in milliseconds. "First" reads and counts everything, "after a change"
counts everything and reads one application, "comparison" is the first in a panel after a change. The longest turn is the
longest time for which the main process did nothing else. ${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}.`);
}

function spreadOf(values: readonly number[]): string {
  return `${median(values).toFixed(1)} ± ${medianDeviation(values).toFixed(1)}`;
}

function fail(what: unknown, cause?: unknown): never {
  throw new Error(`Failed: ${JSON.stringify(what)}`, { cause });
}
