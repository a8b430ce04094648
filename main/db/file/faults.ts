import type { FaultCode } from '../../../shared/model/outcome';
import { SqliteError } from './connection';

/** A row with contents its table can't have. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
}

/** Nothing is written here while another process of ours writes. */
export class LentError extends Error {
  override readonly name = 'LentError';
}

/** What an error of SQLite, or of the file system, means to the user. Anything unknown is `unexpected`. */
export function faultCodeOf(error: unknown): FaultCode {
  if (error instanceof DamagedRecordError) return 'damaged';
  if (error instanceof LentError) return 'importing';
  if (error instanceof SqliteError) return ofSqliteCode(error.code);
  // better-sqlite3 throws a TypeError if the folder is missing or the connection is closed.
  if (error instanceof TypeError && /database/i.test(error.message)) return 'io';
  return ofSystemCode(systemCodeOf(error));
}

function ofSqliteCode(code: string): FaultCode {
  // The second if there is no room for the index of the log, 32 kB.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') {
    return 'read-only';
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged';
  return code.startsWith('SQLITE_IOERR') ? 'io' : 'unexpected';
}

function ofSystemCode(code: string | null): FaultCode {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'read-only';
    case 'EBUSY':
      return 'busy';
    case 'EIO':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EMFILE':
      return 'io';
    default:
      return 'unexpected';
  }
}

/** The code of a file system error, for example `EACCES`. */
export function systemCodeOf(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
