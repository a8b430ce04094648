/** The log in the user's data folder: what the program did and what failed, never what the user typed. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { systemClock } from '../../platform/clock';
import type { Instant } from '../../../shared/model/time';
import type { LogLevel, WriteLine } from './log-file';

export const LOG_FILE = 'afterword.log';
const MAX_CHARACTERS = 4_000;

export interface Log {
  info(what: string): void;
  /** Something failed that the program can live with. */
  warn(what: string, cause?: unknown): void;
  /** Something failed that the user notices. */
  error(what: string, cause?: unknown): void;
}

/**
 * A log in `dir`. Never throws: a full disk must not crash the program. Its file is opened for the first line, which waits
 * for that, with those that follow it at once; each is written with the time at which it was added.
 */
export function createLog(dir: string): Log {
  const waiting: [LogLevel, string, Instant][] = [];
  let write: WriteLine | null = null;
  async function open(): Promise<void> {
    const { openLogFile } = await import('./log-file');
    write = openLogFile(join(dir, LOG_FILE));
    for (const line of waiting) write(...line);
  }
  function add(level: LogLevel, what: string): void {
    const now = systemClock.now();
    if (write) write(level, what, now);
    else if (waiting.push([level, what, now]) === 1) void open();
  }
  return {
    info: (what) => add('info', what),
    warn: (what, cause) => add('warn', withCause(what, cause)),
    error: (what, cause) => add('error', withCause(what, cause)),
  };
}

function withCause(what: string, cause: unknown): string {
  if (cause === undefined) return what;
  const deeper = cause instanceof Error && cause.cause !== undefined ? ` <- ${textOf(cause.cause)}` : '';
  // The name of the user's home folder is private.
  return `${what}: ${textOf(cause)}${deeper}`.replaceAll(homedir(), '~').slice(0, MAX_CHARACTERS);
}

function textOf(cause: unknown): string {
  if (cause instanceof Error) return cause.stack ?? cause.message;
  // Anything may be thrown, and unlike JSON this takes it all.
  return inspect(cause, { breakLength: Infinity });
}
