/** One program for a profile: this one, or the one that runs already. */
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** `unclear`: the lock was refused, but nobody who could have heard of this start holds it. */
export type LockOutcome = 'ours' | 'handed-over' | 'unclear';

export interface LockDeps {
  /** Asks the runtime for the lock; false if another process has it, or if it can't be created at all. */
  readonly request: () => boolean;
  /** Where the runtime keeps its lock; null on Windows, where it isn't a file and is always reliable. */
  readonly lockFile: string | null;
}

/** Takes the lock of a profile, or reports the outcome of this start. Asks twice: the first may have been ending. */
export function takeLock({ request, lockFile }: LockDeps): LockOutcome {
  if (request()) return 'ours';
  if (lockFile === null || isHeldHere(lockFile)) return 'handed-over';
  if (request()) return 'ours';
  return isHeldHere(lockFile) ? 'handed-over' : 'unclear';
}

/** The file `takeLock` needs, in the folder of the runtime (`userData`). */
export function lockFileIn(runtimeDir: string, platform: NodeJS.Platform): string | null {
  return platform === 'win32' ? null : join(runtimeDir, 'SingletonLock');
}

/**
 * True if a living process of this computer holds the lock: a link to `host-pid`.
 * https://source.chromium.org/chromium/chromium/src/+/main:chrome/browser/process_singleton_posix.cc
 */
function isHeldHere(lockFile: string): boolean {
  const [, host, pid] = /^(.*)-(\d+)$/.exec(readLink(lockFile)) ?? [];
  return host === hostname() && isAlive(Number(pid));
}

function readLink(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    // None is there, or something else is in its place.
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
