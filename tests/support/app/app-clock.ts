/** The wall clock of the program under test, moved from outside (libfaketime). Timers keep their pace, as in sleep. */
import { existsSync, readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface AppClock {
  /** For the environment of the program. */
  readonly env: Readonly<Record<string, string>>;
  /** What the program takes for now, to about a second. */
  now(): number;
  /** The clock jumps. The program sees it within about a second. */
  advance(milliseconds: number): Promise<void>;
  set(instant: number): Promise<void>;
}

/** A clock that shows `startAt` (epoch milliseconds) now, and goes on from there. `dir` holds its file. */
export async function createAppClock(dir: string, startAt: number): Promise<AppClock> {
  const file = join(dir, 'clock');
  let offsetMs = 0;
  const move = async (newOffsetMs: number) => {
    offsetMs = newOffsetMs;
    // Whole and at once: the program reads the file whenever it likes.
    await writeFile(`${file}.new`, `${offsetMs < 0 ? '-' : '+'}${(Math.abs(offsetMs) / 1000).toFixed(3)}\n`);
    await rename(`${file}.new`, file);
  };
  await move(startAt - Date.now());
  return {
    env: {
      LD_PRELOAD: libraryPath(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      // Without the second the first hangs at the start.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
      NO_FAKE_STAT: '1',
    },
    now: () => Date.now() + offsetMs,
    advance: (milliseconds) => move(offsetMs + milliseconds),
    set: (instant) => move(instant - Date.now()),
  };
}

function libraryPath(): string {
  for (const folder of readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime'))) {
    const path = join(folder, 'libfaketime.so.1');
    if (existsSync(path)) return path;
  }
  throw new Error('libfaketime is not installed (apt-get install libfaketime).');
}
