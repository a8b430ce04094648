/** Notices if something else writes into the files of the open database, which then stay the same files. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Connection } from './connection';

/** A log of this size is written back into the file, as SQLite would by itself: 1,000 pages. */
const LONGEST_LOG_BYTES = 4_120_000;
/** A larger file isn't read: writing to it at all then counts as changing it. */
const LARGEST_READ_BYTES = 16_000_000;
const MOST_DESCRIPTORS = 4_096;
/** https://www.sqlite.org/fileformat2.html#walformat: two numbers drawn again each time the log starts over. */
const SALTS = { at: 16, bytes: 8 } as const;

export interface FileContents {
  /** True if the file or its log was written to by something else. */
  isOverwritten(): boolean;
  /** Writes the log back into the file if it has grown long. Throws what SQLite throws. */
  keepLogShort(): void;
  /** Accepts the present contents as written by this program, if by another process of it. */
  accept(): void;
  /** Writes all of the log back into the file, and empties it, unless a reader is in the way. Not within a transaction. */
  emptyLog(): void;
}

/**
 * Watches the files of a WAL connection. SQLite writes into the file only when it writes the log back, so it isn't left to
 * do that whenever it likes: a file changed at any other time was changed by something else.
 *
 * On Windows a file's time may change long after it was written, so there only the log is watched.
 */
export function watchFileContents(
  connection: Connection,
  file: string,
  platform: NodeJS.Platform = process.platform,
): FileContents {
  const log = `${file}-wal`;
  const hasExactTimes = platform !== 'win32';
  connection.pragma('wal_autocheckpoint = 0');
  connection.pragma('wal_checkpoint(TRUNCATE)');
  const descriptor = hasExactTimes ? descriptorOf(file) : null;
  const now = () => ({ at: writtenAt(file), contents: hashOf(descriptor) });
  let written = hasExactTimes ? now() : null;
  let salts = saltsOf(log);
  // Once the log has been written back, the next write starts it over.
  let mayStartOver = true;

  function isLogOurs(): boolean {
    const found = saltsOf(log);
    if (found === salts) return true;
    if (!mayStartOver) return false;
    salts = found;
    mayStartOver = found === null;
    return true;
  }

  function writeBack(mode: 'PASSIVE' | 'TRUNCATE'): void {
    try {
      connection.pragma(`wal_checkpoint(${mode})`);
    } finally {
      // Even if it failed, some of it may have been written.
      noteWritten();
    }
  }

  function noteWritten(): void {
    if (hasExactTimes) written = now();
    mayStartOver = true;
  }

  /** A new time alone changes nothing: programs that copy or search files set it. */
  function isFileOurs(): boolean {
    if (written === null || writtenAt(file) === written.at) return true;
    const found = now();
    if (found.contents === null || found.contents !== written.contents) return false;
    written = found;
    return true;
  }

  return {
    isOverwritten: () => !isFileOurs() || !isLogOurs(),
    keepLogShort() {
      if (connection.inTransaction || sizeOf(log) < LONGEST_LOG_BYTES) return;
      writeBack('PASSIVE');
    },
    accept() {
      noteWritten();
      // It may have begun the log and been killed before it committed. Then what it began is overwritten by the next write.
      salts = saltsOf(log);
    },
    emptyLog: () => writeBack('TRUNCATE'),
  };
}

function writtenAt(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs}:${found.size}` : null;
}

/**
 * The descriptor under which SQLite has the file open, to read it by: to close one of our own would drop SQLite's locks
 * (https://www.sqlite.org/howtocorrupt.html, 2.2). Null if it isn't found.
 */
function descriptorOf(file: string): number | null {
  const found = statSync(file, { bigint: true });
  for (let descriptor = 0; descriptor < MOST_DESCRIPTORS; descriptor += 1) {
    try {
      const { dev, ino } = fstatSync(descriptor, { bigint: true });
      if (dev === found.dev && ino === found.ino) return descriptor;
    } catch {
      // None is open under this number.
    }
  }
  return null;
}

/** Null if the file can't be read, or is too large to be read at every checkpoint. */
function hashOf(descriptor: number | null): string | null {
  if (descriptor === null || fstatSync(descriptor).size > LARGEST_READ_BYTES) return null;
  const hash = createHash('sha1');
  const part = Buffer.alloc(1_000_000);
  for (let at = 0; ;) {
    const length = readSync(descriptor, part, 0, part.length, at);
    if (length === 0) return hash.digest('hex');
    hash.update(part.subarray(0, length));
    at += length;
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Null if the log is empty. Reading it drops no lock of SQLite, which holds them on the other two files. */
function saltsOf(log: string): string | null {
  const descriptor = openSync(log, 'r');
  try {
    const salts = Buffer.alloc(SALTS.bytes);
    return readSync(descriptor, salts, 0, SALTS.bytes, SALTS.at) === SALTS.bytes
      ? salts.toString('hex')
      : null;
  } finally {
    closeSync(descriptor);
  }
}
