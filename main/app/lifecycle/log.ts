/** The log in the user's data folder: what the program did and what failed, never what the user typed. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import electronLog from 'electron-log/node';

export const LOG_FILE = 'afterword.log';
/** A full log becomes `afterword.old.log`, replacing the one before. */
const MAX_BYTES = 1_000_000;
const MAX_CHARACTERS = 4_000;

export interface Log {
  info(what: string): void;
  /** Something failed that the program can live with. */
  warn(what: string, cause?: unknown): void;
  /** Something failed that the user notices. */
  error(what: string, cause?: unknown): void;
}

/** A log in `dir`. Never throws: a full disk must not crash the program. */
export function createLog(dir: string): Log {
  const { file, console } = electronLog.transports;
  // It would look for a name in the package.json of whoever started the process, and fail if there is none.
  file.setAppName('Afterword');
  file.resolvePathFn = () => join(dir, LOG_FILE);
  file.maxSize = MAX_BYTES;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.format = '{iso} {level} {text}';
  console.level = 'warn';
  console.format = '{level}: {text}';
  // A terminal that went away must not crash the program.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    info: (what) => electronLog.info(what),
    warn: (what, cause) => electronLog.warn(withCause(what, cause)),
    error: (what, cause) => electronLog.error(withCause(what, cause)),
  };
}

function withCause(what: string, cause: unknown): string {
  if (cause === undefined) return what;
  const deeper = cause instanceof Error && cause.cause !== undefined ? ` <- ${textOf(cause.cause)}` : '';
  // The name of the user's home folder is private.
  return `${what}: ${textOf(cause)}${deeper}`.replaceAll(homedir(), '~').slice(0, MAX_CHARACTERS);
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause);
}
