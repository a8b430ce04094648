/** Notices if something else writes into the files of the open database, which then stay the same files. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Connection } from './connection';

/** A log of this size is written back into the file, as SQLite would by itself: 1,000 pages. */
const LONGEST_LOG_BYTES = 4_120_000;
/** https://www.sqlite.org/fileformat2.html#walformat: two numbers drawn again each time the log starts over. */
const SALTS = { at: 16, bytes: 8 } as const;

export interface FileContents {
  /** True if the file or its log was written to by something else. */
  isOverwritten(): boolean;
  /** Writes the log back into the file if it has grown long. Throws what SQLite throws. */
  keepLogShort(): void;
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
  let written = hasExactTimes ? writtenAt(file) : null;
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
      if (hasExactTimes) written = writtenAt(file);
      mayStartOver = true;
    }
  }

  return {
    isOverwritten: () => (hasExactTimes && writtenAt(file) !== written) || !isLogOurs(),
    keepLogShort() {
      if (connection.inTransaction || sizeOf(log) < LONGEST_LOG_BYTES) return;
      writeBack('PASSIVE');
    },
    emptyLog: () => writeBack('TRUNCATE'),
  };
}

function writtenAt(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs}:${found.size}` : null;
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
