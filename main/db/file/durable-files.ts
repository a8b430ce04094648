/** Operations on the database files while it is closed, each safe against a power failure. */
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemCodeOf } from './faults';

/** Only the user may access the folder (0700). Windows protects the profile by its own means. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

/** Creates an empty file that only the user may read (0600). Throws if it exists. */
export function createPrivateFile(file: string): void {
  closeSync(openSync(file, 'wx', 0o600));
}

/** Removes other users' rights to a file. */
export function makePrivate(file: string): void {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
}

/** Renames a file, and syncs it and both names to disk. */
export function renameDurably(from: string, to: string): void {
  syncPath(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Writes a small file completely or not at all. */
export function writeDurably(file: string, text: string): void {
  writeWhole(file, `${file}.new`, (put) => put(text));
}

/**
 * Writes a file at a place the user chose, completely or not at all: what was there stays until the new one is on disk. A
 * link keeps pointing to its file. Throws what the file system throws.
 */
export function writeChosenFile<T>(file: string, write: (put: (piece: string | Uint8Array) => void) => T): T {
  const target = targetOf(file);
  return writeWhole(target, partOf(target), write);
}

/** Removes what a process that was ended has written of it. */
export function removeUnfinished(file: string): void {
  rmSync(partOf(targetOf(file)), { force: true });
}

const targetOf = (file: string) => (existsSync(file) ? realpathSync(file) : file);
const partOf = (target: string) => `${target}.afterword-part`;

function writeWhole<T>(
  file: string,
  aside: string,
  write: (put: (piece: string | Uint8Array) => void) => T,
): T {
  rmSync(aside, { force: true });
  try {
    const descriptor = openSync(aside, 'wx', 0o600);
    let written: T;
    try {
      // Unlike `writeSync`, this continues until all of a piece is written.
      written = write((piece) => writeFileSync(descriptor, piece));
    } finally {
      closeSync(descriptor);
    }
    renameDurably(aside, file);
    return written;
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Renames a file within its folder if it exists. `syncFolder` syncs the names to disk. */
export function renameIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

/** The first bytes of a file; fewer if it is shorter. */
export function readHead(file: string, length: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(descriptor, head, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}

function syncPath(path: string): void {
  // Windows syncs only files open for writing.
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Syncs the names in a folder to disk. Windows can't open a folder and doesn't need this: NTFS journals its names. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Some network and FUSE file systems can't sync a folder; the rename itself was done.
    if (systemCodeOf(error) !== 'EINVAL') throw error;
  } finally {
    closeSync(descriptor);
  }
}
