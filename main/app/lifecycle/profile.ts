/** The folder that holds everything this run keeps. */
import { spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { FolderRisk } from '../../../shared/model/folder-risk';
import { folderRiskOf } from '../../platform/folder-risk';
import type { LaunchOptions } from './launch-options';

export interface Profile {
  /** The user's data folder: the database, the window settings, the log. */
  readonly dir: string;
  readonly isDemo: boolean;
  /** False if nothing can be stored there; the runtime's own files then go to a temporary folder. */
  readonly isWritable: boolean;
  /** Why its place is bad for a database, null if nothing is known against it; found out on the first call. */
  risk(): FolderRisk | null;
}

/** Chooses the folder, makes it private to the user, and points the runtime to it. Before the single-instance lock. */
export function prepareProfile({ userDataDir, isDemo }: LaunchOptions): Profile {
  const dir = isDemo ? makeTemporaryDir('demo') : (userDataDir ?? app.getPath('userData'));
  const isWritable = makePrivate(dir);
  const runtimeDir = isWritable ? dir : makeTemporaryDir('unwritable');
  app.setPath('userData', runtimeDir);
  // Cookies, caches and so on go elsewhere, so that a person looking for their data finds it.
  app.setPath('sessionData', join(runtimeDir, 'runtime'));
  app.setPath('crashDumps', join(runtimeDir, 'runtime', 'crashes'));
  let risk: FolderRisk | null | undefined;
  return {
    ...{ dir, isDemo, isWritable },
    risk: () => (risk === undefined ? (risk = isDemo ? null : folderRiskOf(dir)) : risk),
  };
}

/** A folder that is deleted when the program ends. */
function makeTemporaryDir(purpose: string): string {
  const dir = mkdtempSync(join(tmpdir(), `afterword-${purpose}-`));
  process.once('exit', () => throwAway(dir));
  return dir;
}

/**
 * Our own files are deleted at once. The runtime writes its caches after the last of our code has run, so another process
 * has to wait for it to end; on Windows, the system clears what is left in its temporary folder.
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
    // A folder made by an earlier version, or by hand, may be open to others. Windows has no such modes.
    if (process.platform !== 'win32') chmodSync(dir, 0o700);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    // Whatever the cause (a read-only disk, a file in its place, missing rights), the same plain message follows.
    return false;
  }
}
