/** How much memory a program and all its processes take. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const KIB_PER_MIB = 1024;

/** The proportional set size (PSS) of all processes in the group, in MiB. Linux only. */
export function pssMib(processGroup: number): number {
  let kib = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // pid (name, which may contain anything) state parent group …
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
      if (group !== processGroup) continue;
      kib += Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended while the list was being read.
    }
  }
  return kib / KIB_PER_MIB;
}

/** The same, once it changes by no more than 1 % per second, or after `limitMs`. */
export async function settledPssMib(processGroup: number, limitMs = 8_000): Promise<number> {
  let last = pssMib(processGroup);
  for (let waited = 0; waited < limitMs; waited += 1_000) {
    await pause(1_000);
    const now = pssMib(processGroup);
    if (Math.abs(now - last) < last * 0.01) return now;
    last = now;
  }
  return last;
}
