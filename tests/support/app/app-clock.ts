/** The wall clock of the app under test, moved from outside (libfaketime). Timers don't jump, as after sleep. */
import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface AppClock {
  /** For the app's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What the app takes for now, to within about a second. */
  now(): number;
  /** The clock jumps. The app sees it within about a second. */
  advance(milliseconds: number): Promise<void>;
  set(instant: number): Promise<void>;
}

/** A clock that shows `startAt` (epoch milliseconds) now and runs on from there. `dir` contains its file. */
export async function createAppClock(dir: string, startAt: number): Promise<AppClock> {
  const file = join(dir, 'clock');
  let offsetMs = 0;
  const move = async (newOffsetMs: number) => {
    offsetMs = newOffsetMs;
    // Replaced atomically: the app may read the file at any time.
    await writeFile(`${file}.new`, `${offsetMs < 0 ? '-' : '+'}${(Math.abs(offsetMs) / 1000).toFixed(3)}\n`);
    await rename(`${file}.new`, file);
  };
  await move(startAt - Date.now());
  return {
    env: envFor(file),
    now: () => Date.now() + offsetMs,
    advance: (milliseconds) => move(offsetMs + milliseconds),
    set: (instant) => move(instant - Date.now()),
  };
}

/** A clock that always shows `startAt`, which is `local` ("2026-03-11 10:30:00") in the app's time zone. Timers keep running. */
export async function createStoppedClock(dir: string, startAt: number, local: string): Promise<AppClock> {
  const file = join(dir, 'clock');
  await writeFile(file, `${local}\n`);
  const refuse = () => Promise.reject(new Error('This clock has stopped.'));
  return { env: envFor(file), now: () => startAt, advance: refuse, set: refuse };
}

function envFor(file: string): AppClock['env'] {
  return {
    LD_PRELOAD: libraryPath(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_CACHE_DURATION: '1',
    // Without the second, the first hangs at startup.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
    NO_FAKE_STAT: '1',
  };
}

/** Removes what the library shares between an app's processes, and leaves behind if the first of them is killed. */
export async function removeSharedClock(pid: number): Promise<void> {
  for (const name of [`faketime_shm_${pid}`, `sem.faketime_sem_${pid}`])
    await rm(join('/dev/shm', name), { force: true });
}

function libraryPath(): string {
  for (const folder of readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime'))) {
    const path = join(folder, 'libfaketime.so.1');
    if (existsSync(path)) return path;
  }
  throw new Error('libfaketime is not installed (apt-get install libfaketime).');
}
