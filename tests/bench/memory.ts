/** How much memory a program and all its processes take. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const KIB_PER_MIB = 1024;
/** What a program does once its window is usable, and soon: loading more, and returning memory, is over by then. */
const BEFORE_FIRST_LOOK_MS = 3_000;

/** In MiB, by kind of process: `main`, or what Chromium calls it (`renderer`, `gpu-process`, `utility`, `zygote`). */
export type MemoryByKind = ReadonlyMap<string, number>;

/** The proportional set size (PSS) of all processes in the group. Linux only. */
function pssMibByKind(processGroup: number): MemoryByKind {
  const byKind = new Map<string, number>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // pid (name, which may contain anything) state parent group …
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
      if (group !== processGroup) continue;
      const kib = Number(
        /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
      );
      const kind = /--type=([\w-]+)/.exec(readFileSync(`/proc/${id}/cmdline`, 'utf8'))?.[1] ?? 'main';
      byKind.set(kind, (byKind.get(kind) ?? 0) + kib / KIB_PER_MIB);
    } catch {
      // It ended while the list was being read.
    }
  }
  return byKind;
}

export function totalOf(memory: MemoryByKind): number {
  return [...memory.values()].reduce((sum, mib) => sum + mib, 0);
}

/** The same a while later, once it changes by no more than 1 % per second, or after `limitMs`. */
export async function settledPssMib(processGroup: number, limitMs = 8_000): Promise<MemoryByKind> {
  await pause(BEFORE_FIRST_LOOK_MS);
  let last = pssMibByKind(processGroup);
  for (let waited = 0; waited < limitMs; waited += 1_000) {
    await pause(1_000);
    const now = pssMibByKind(processGroup);
    if (Math.abs(totalOf(now) - totalOf(last)) < totalOf(last) * 0.01) return now;
    last = now;
  }
  return last;
}
