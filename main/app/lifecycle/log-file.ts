/** The file of the log, loaded with the first line: the library is not needed for the window. */
import electronLog from 'electron-log/node';
import type { Instant } from '../../../shared/model/time';

export type LogLevel = 'info' | 'warn' | 'error';
export type WriteLine = (level: LogLevel, what: string, at: Instant) => void;

/** A full log becomes `afterword.old.log`, replacing the one before. */
const MAX_BYTES = 1_000_000;

/** Writes lines into the file, and from warnings on to the terminal too. Never throws. */
export function openLogFile(path: string): WriteLine {
  const { file, console } = electronLog.transports;
  // It would look for a name in the package.json of the program that started the process, and fail if there is none.
  file.setAppName('Afterword');
  file.resolvePathFn = () => path;
  file.maxSize = MAX_BYTES;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.format = '{iso} {level} {text}';
  console.level = 'warn';
  console.format = '{level}: {text}';
  // A terminal that went away must not crash the program.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return (level, what, at) => electronLog.processMessage({ data: [what], level, date: new Date(at) });
}
