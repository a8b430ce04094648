/** From the start of the process to a usable board, compared with a bare window of the same runtime. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'playwright/test';
import { repositoryDir } from '../support/app/app';
import { endGroup, linesOf, startGroup } from '../support/app/child-process';
import { openDesktop, type Desktop } from '../support/desktop/desktop';
import { openDisplay } from '../support/app/display';
import { seedProfile } from '../support/seed-profile';
import { settledPssMib, totalOf, type MemoryByKind } from './memory';
import { median, medianDeviation, tableOf } from './statistics';

const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 10);

interface Variant {
  readonly title: string;
  readonly args: readonly string[];
  readonly waitUntilUsable: (started: number, output: NodeJS.ReadableStream) => Promise<Usable>;
}

interface Usable {
  /** Wall-clock time, in epoch milliseconds. */
  readonly at: number;
  /** The marks that the app logged, in milliseconds since its process started; the bare window logs none. */
  readonly marks: ReadonlyMap<string, number>;
}

interface Sample {
  readonly usableMs: number;
  readonly marks: Usable['marks'];
  readonly memory: MemoryByKind;
}

test('startup', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const display = await openDisplay();
  const desktop = await openDesktop(display, { hasTray: true, hasNotifications: true });
  try {
    const bare: Variant = {
      title: 'bare window',
      args: [resolve(import.meta.dirname, 'bare-window')],
      waitUntilUsable: saidUsable,
    };
    const variants = [bare, ...[100, 1_000, 10_000].map((count) => boardWith(count, dir))];
    const samples = new Map<Variant, Sample[]>(variants.map((variant) => [variant, []]));
    // The first start of each warms up the disk and runtime caches, and isn't counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const variant of variants) {
        const sample = await measure(variant, desktop);
        if (round > 0) samples.get(variant)?.push(sample);
      }
    }
    report(samples, bare);
  } finally {
    await desktop.close();
    await display.close();
    await rm(dir, { recursive: true, force: true });
  }
});

function boardWith(count: number, dir: string): Variant {
  const userDataDir = join(dir, `profile-${count}`);
  seedProfile(userDataDir, count, Date.now());
  return {
    title: `${count.toLocaleString('en')} applications`,
    args: [repositoryDir, `--user-data-dir=${userDataDir}`],
    waitUntilUsable: (started) => loggedUsable(join(userDataDir, 'afterword.log'), started),
  };
}

async function measure({ args, waitUntilUsable }: Variant, { env }: Desktop): Promise<Sample> {
  const started = Date.now();
  const child = startGroup(process.env.ELECTRON_EXEC_PATH ?? 'electron', [...rootArguments(), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    if (!child.stdout || child.pid === undefined) throw new Error('Electron could not be started.');
    const { at, marks } = await waitUntilUsable(started, child.stdout);
    const memory = await settledPssMib(child.pid);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([ended, pause(5_000)]);
    return { usableMs: at - started, marks, memory };
  } finally {
    await endGroup(child);
  }
}

/** Chromium refuses to start as root with its sandbox. */
function rootArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function saidUsable(_started: number, output: NodeJS.ReadableStream): Promise<Usable> {
  for await (const line of linesOf(output)) {
    const said = /^usable at (\d+)$/.exec(line)?.[1];
    if (said !== undefined) return { at: Number(said), marks: new Map() };
  }
  throw new Error('The bare window ended before it was shown.');
}

/**
 * When the page reported that the board is drawn and ready for input (`window:ready`). The app logs it with its other marks
 * once the last of them is reached, which may be later.
 */
async function loggedUsable(logFile: string, started: number): Promise<Usable> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    const log = await readFile(logFile, 'utf8').catch(() => '');
    for (const [, time = '', summary = ''] of log.matchAll(/^(\S+) info started: (.*usable.*)$/gm)) {
      const marks = [...summary.matchAll(/(\w+) (\d+) ms/g)].map(
        ([, name = '', ms]) => [name, Number(ms)] as const,
      );
      const found = new Map(marks);
      const sinceUsable = Math.max(...found.values()) - (found.get('usable') ?? 0);
      if (Date.parse(time) >= started) return { at: Date.parse(time) - sinceUsable, marks: found };
    }
    await pause(20);
  }
  throw new Error(`The board was not usable within 30 seconds; ${logFile} may say why.`);
}

function report(samples: ReadonlyMap<Variant, readonly Sample[]>, bare: Variant): void {
  const timesOf = (variant: Variant) => (samples.get(variant) ?? []).map((sample) => sample.usableMs);
  const memoryOf = (variant: Variant) => (samples.get(variant) ?? []).map(({ memory }) => totalOf(memory));
  const rows = [...samples.keys()].map((variant) => {
    const [times, memory] = [timesOf(variant), memoryOf(variant)];
    const ratio = median(times) / median(timesOf(bare));
    const more = median(memory) - median(memoryOf(bare));
    return [
      variant.title,
      `${median(times).toFixed(0)} ± ${medianDeviation(times).toFixed(0)} ms`,
      `${ratio.toFixed(2)} ×`,
      `${median(memory).toFixed(0)} ± ${medianDeviation(memory).toFixed(0)} MiB`,
      `+${more.toFixed(0)} MiB`,
    ];
  });
  const heading = ['', 'spawn to usable', 'of bare', 'PSS, all processes', 'over bare'];
  const lines = [tableOf([heading, ...rows]), '', tableOf(memoryByKind(samples)), ''];
  for (const [variant, taken] of samples) {
    const names = [...(taken[0]?.marks.keys() ?? [])];
    const msOf = (name: string) => median(taken.map(({ marks }) => marks.get(name) ?? Number.NaN)).toFixed(0);
    const middle = names.map((name) => `${name} ${msOf(name)} ms`).join(', ');
    if (names.length > 0) lines.push(`${variant.title}, from the start of its process: ${middle}`);
  }
  const machine = `${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}`;
  lines.push('', `Median ± median deviation of ${rounds} starts each, interleaved, caches warm. ${machine}.`);
  console.log(`\n${lines.join('\n')}`);
}

/** A row for each kind of process, a column for each variant: medians. */
function memoryByKind(samples: ReadonlyMap<Variant, readonly Sample[]>): readonly (readonly string[])[] {
  const kinds = new Set([...samples.values()].flat().flatMap(({ memory }) => [...memory.keys()]));
  const heading = ['PSS in MiB', ...[...samples.keys()].map(({ title }) => title)];
  const rows = [...kinds].map((kind) => [
    kind,
    ...[...samples.values()].map((taken) =>
      median(taken.map(({ memory }) => memory.get(kind) ?? 0)).toFixed(0),
    ),
  ]);
  return [heading, ...rows];
}
