import Sqlite from 'better-sqlite3';
import type { FaultCode } from '../../../shared/model/outcome';

/** A row that does not say what rows of its table say. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
}

/** What an error of SQLite, or of the file system, is to the user. Anything not known here is `unexpected`. */
export function faultCodeOf(error: unknown): FaultCode {
  if (error instanceof DamagedRecordError) return 'damaged';
  if (error instanceof Sqlite.SqliteError) return ofSqliteCode(error.code);
  // better-sqlite3 throws a TypeError where the folder is missing or the connection is closed.
  if (error instanceof TypeError && /database/i.test(error.message)) return 'io';
  return ofSystemCode(systemCodeOf(error));
}

function ofSqliteCode(code: string): FaultCode {
  if (code === 'SQLITE_FULL') return 'disk-full';
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

/** The code of an error of the file system, for example `EACCES`. */
export function systemCodeOf(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
