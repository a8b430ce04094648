/** The folder that holds everything this run keeps. */
import { spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { LaunchOptions } from './launch-options';

export interface Profile {
  /** The user's data folder: the database, the settings of the window, the log. */
  readonly dir: string;
  readonly isDemo: boolean;
  /** False where nothing can be kept there; then the runtime's own files go to a folder that is thrown away. */
  readonly isWritable: boolean;
}

/** Settles the folder, makes it the user's alone, and points the runtime to it. Before the single-instance lock. */
export function prepareProfile({ userDataDir, isDemo }: LaunchOptions): Profile {
  const dir = isDemo ? makeTemporaryDir('demo') : (userDataDir ?? app.getPath('userData'));
  const isWritable = makePrivate(dir);
  const runtimeDir = isWritable ? dir : makeTemporaryDir('unwritable');
  app.setPath('userData', runtimeDir);
  // Cookies, caches and the like: apart, so that a person who looks for their data finds it.
  app.setPath('sessionData', join(runtimeDir, 'runtime'));
  app.setPath('crashDumps', join(runtimeDir, 'runtime', 'crashes'));
  return { dir, isDemo, isWritable };
}

/** A folder that is gone when the program has ended. */
function makeTemporaryDir(purpose: string): string {
  const dir = mkdtempSync(join(tmpdir(), `afterword-${purpose}-`));
  process.once('exit', () => throwAway(dir));
  return dir;
}

/**
 * What is ours goes at once. The runtime writes its caches once more after the last of our code has run, so somebody
 * else has to wait for its end; on Windows what is left then is the system's to clear from its temporary folder.
 */
function throwAway(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  if (process.platform === 'win32') return;
  const script = 'while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; rm -rf -- "$2"';
  spawn('/bin/sh', ['-c', script, 'sh', String(process.pid), dir], {
    detached: true,
    stdio: 'ignore',
  }).unref();
}

function makePrivate(dir: string): boolean {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    // A folder made by an earlier program, or by hand, may be open to others. Windows has no such modes.
    if (process.platform !== 'win32') chmodSync(dir, 0o700);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    // Whatever the cause (read-only disk, a file in its place, no right): what follows is the same plain message.
    return false;
  }
}
