/**
 * What the preview of a policy over 10,000 applications costs, and the longest that it keeps other work of main waiting. The
 * floor reads the same events and parses their JSON.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'playwright/test';
import { openDatabase } from '../../main/db/file/database';
import { newId } from '../../main/platform/new-id';
import { createServices } from '../../main/services/services';
import type { Instant, TimeZone } from '../../shared/model/time';
import { seedProfile } from '../support/seed-profile';
import { median, medianDeviation, tableOf } from './statistics';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 10);
const counts = [100, 10_000];
const WARM_UP = 2;

/** In milliseconds. */
interface Sample {
  readonly preview: number;
  readonly floor: number;
  readonly longestTurn: number;
}

test('preview', async () => {
  const rows: (readonly string[])[] = [];
  for (const count of counts) {
    const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
    try {
      rows.push([count.toLocaleString('en'), ...columnsOf(await measure(dir, count))]);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
  console.log(`
${tableOf([['applications', 'preview', 'floor', 'ratio', 'longest turn'], ...rows])}

Median ± median deviation of ${rounds} previews, each beside its floor, which reads the same events and parses their
JSON. The longest turn is the longest that other work of the process waited. ${cpus()[0]?.model ?? 'Unknown processor'}.`);
});

async function measure(dir: string, count: number): Promise<readonly Sample[]> {
  const start = Date.now() as Instant;
  seedProfile(dir, count, start);
  const clock = { now: () => start };
  const opened = openDatabase({ folder: dir, now: () => start, newId, report: fail });
  if (!opened.ok) throw new Error(`The profile could not be opened: ${opened.refusal.reason}`);
  const { store, connection, close } = opened.value;
  const computerZone = () => 'America/New_York' as TimeZone;
  const { policyPreview, settings } = createServices({
    store,
    clock,
    computerZone,
    nextId: newId,
    report: fail,
  });
  const bodies = connection.prepare<[], string>(`SELECT body FROM event WHERE kind = 'application'`).pluck();
  const samples: Sample[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const { policy } = settings.read();
    const graceDays = round % 2 === 0 ? 5 : 6;
    const [preview, longestTurn] = await turnsOf(() => policyPreview.preview({ ...policy, graceDays }));
    const began = performance.now();
    for (const body of bodies.all()) JSON.parse(body);
    const sample = { preview, longestTurn, floor: performance.now() - began };
    if (round >= 0) samples.push(sample);
  }
  close();
  return samples;
}

/** How long the work took, and the longest time between two turns of the event loop meanwhile. */
async function turnsOf(work: () => Promise<unknown>): Promise<readonly [number, number]> {
  const began = performance.now();
  let last = began;
  let longest = 0;
  let isDone = false;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isDone = true;
  return [performance.now() - began, longest];
}

function columnsOf(samples: readonly Sample[]): readonly string[] {
  const spread = (values: readonly number[]) =>
    `${median(values).toFixed(0)} ± ${medianDeviation(values).toFixed(0)} ms`;
  const previews = samples.map(({ preview }) => preview);
  const floors = samples.map(({ floor }) => floor);
  return [
    spread(previews),
    spread(floors),
    `${(median(previews) / median(floors)).toFixed(1)} ×`,
    spread(samples.map(({ longestTurn }) => longestTurn)),
  ];
}

function fail(what: unknown, cause?: unknown): never {
  throw new Error(`Failed: ${JSON.stringify(what)}`, { cause });
}
