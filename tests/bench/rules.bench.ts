/**
 * What the dates of 10,000 interviews cost: by the rules in a warm program, and as a whole process of `npm run rules`. The
 * floor of each reads the same lines as JSON and writes them again.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { test } from 'playwright/test';
import { defaultPolicy } from '../../shared/model/policy';
import type { Instant, TimeZone } from '../../shared/model/time';
import { addDays, dateOf } from '../../shared/rules/calendar/calendar';
import { cadenceOf, type CadenceInput } from '../../shared/rules/dates/cadence';
import { repositoryDir } from '../support/app/app';
import { median, medianDeviation, tableOf } from './statistics';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 15);
const ROWS = 10_000;
const WARM_UP = 3;
const HOUR_MS = 3_600_000;
const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Sydney',
];
const paces = ['standard', 'fast', 'slow'] as const;

test('rules', () => {
  const inputs = Array.from({ length: ROWS }, (_, index) => inputOf(index));
  const lines = inputs.map(lineOf);
  const text = `${lines.join('\n')}\n`;
  const kinds = [
    measured(
      'rules, warm',
      rounds,
      () => inputs.forEach(cadenceOf),
      () => lines.forEach(copied),
    ),
    measured(
      'whole process',
      Math.ceil(rounds / 2),
      () => runNode([join(repositoryDir, 'scripts/rules.mjs'), 'cadence'], text),
      () => runNode(['--eval', copying], text),
    ),
  ];
  const heading = [`${ROWS.toLocaleString('en')} rows`, 'time', 'a row', 'floor', 'ratio'];
  const machine = `${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}`;
  console.log(`\n${tableOf([heading, ...kinds])}

Median ± median deviation, each round beside one of its floor, which reads the same lines as JSON and writes them
again; ${rounds} and ${Math.ceil(rounds / 2)} rounds. ${machine}.`);
});

/** An ended interview, and how far its messages have come; a third of the employers named a date. */
function inputOf(index: number): CadenceInput {
  const timeZone = zones[index % zones.length] as TimeZone;
  const endedAt = (Date.UTC(2026, 0, 1, 15) + ((index * 7) % 8_760) * HOUR_MS) as Instant;
  const sentAfterHours = (step: number, hours: number) =>
    index % 4 > step ? ((endedAt + hours * HOUR_MS) as Instant) : null;
  return {
    endedAt,
    timeZone,
    pace: paces[index % paces.length] ?? 'standard',
    isStrongConnection: index % 5 === 0,
    hasQuickHiring: index % 7 === 0,
    answerBy: index % 3 === 0 ? addDays(dateOf(endedAt, timeZone), 1 + (index % 20)) : null,
    newsOn: null,
    sent: {
      thankYou: sentAfterHours(0, 20),
      checkIn: sentAfterHours(1, 180),
      final: sentAfterHours(2, 500),
    },
    policy: defaultPolicy,
  };
}

/** The same as a line of `npm run rules -- cadence`. */
function lineOf({ endedAt, timeZone, pace, answerBy, sent, ...input }: CadenceInput): string {
  const written = (at: Instant | null) => (at === null ? null : new Date(at).toISOString());
  return JSON.stringify({
    endedAt: written(endedAt),
    timeZone,
    pace,
    quickHiring: input.hasQuickHiring,
    strongConnection: input.isStrongConnection,
    answerBy,
    sent: {
      thankYou: written(sent.thankYou),
      checkIn: written(sent.checkIn),
      final: written(sent.final),
    },
  });
}

function copied(line: string): string {
  return JSON.stringify(JSON.parse(line));
}

const copying = `
  const lines = require('node:fs').readFileSync(0, 'utf8').trimEnd().split('\\n');
  process.stdout.write(lines.map((line) => JSON.stringify(JSON.parse(line))).join('\\n'));`;

function runNode(args: readonly string[], input: string): void {
  const { status, stderr } = spawnSync(process.execPath, args, { input, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(stderr.toString());
}

/** A row of the table; work and floor take turns, so that both see the same load of the machine. */
function measured(title: string, times: number, work: () => void, floor: () => void): readonly string[] {
  const taken: number[] = [];
  const floors: number[] = [];
  for (let round = -WARM_UP; round < times; round += 1) {
    const [ofWork, ofFloor] = [timeOf(work), timeOf(floor)];
    if (round < 0) continue;
    taken.push(ofWork);
    floors.push(ofFloor);
  }
  return [
    title,
    `${median(taken).toFixed(1)} ± ${medianDeviation(taken).toFixed(1)} ms`,
    `${((median(taken) / ROWS) * 1000).toFixed(2)} µs`,
    `${median(floors).toFixed(1)} ± ${medianDeviation(floors).toFixed(1)} ms`,
    `${(median(taken) / median(floors)).toFixed(2)} ×`,
  ];
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
