import { existsSync, statSync } from 'node:fs';
import { readHead } from './durable-files';

/** "Aftw" in the header of all our databases: distinguishes them from the files of other programs. */
export const APPLICATION_ID = 0x41667477;

/** The file where the database should be, judged by its header alone: SQLite doesn't open it, nothing changes. */
export type FileState =
  | 'absent' // neither a file nor a trace of one
  | 'vanished' // there was one
  | 'empty'
  | 'not-a-database'
  | 'of-another-program'
  | 'newer'
  | 'damaged' // shorter than its header says
  | 'ours';

/** `markerFile` shows that a database was once created; `knownVersion` is the newest schema this version knows. */
export function fileStateOf(file: string, markerFile: string, knownVersion: number): FileState {
  if (!existsSync(file)) return existsSync(markerFile) ? 'vanished' : 'absent';
  if (!statSync(file).isFile()) return 'not-a-database';
  const head = readHead(file, 100);
  if (head.length === 0) return 'empty';
  // https://www.sqlite.org/fileformat.html#the_database_header
  if (head.length < 100 || head.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'not-a-database';
  if (head.readUInt32BE(68) !== APPLICATION_ID) return 'of-another-program';
  if (head.readUInt32BE(60) > knownVersion) return 'newer';
  return isCutOff(file, head) ? 'damaged' : 'ours';
}

/** SQLite reads a truncated last page as zeros. Only with a log next to it may the file be behind. */
function isCutOff(file: string, head: Buffer): boolean {
  if (existsSync(`${file}-wal`)) return false;
  const { size } = statSync(file);
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  return size % pageSize !== 0 || size < head.readUInt32BE(28) * pageSize;
}

/** Distinguishes an existing file from any other on this computer; null if there is none. */
export function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
