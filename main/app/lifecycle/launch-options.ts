/** What was asked for on the command line. */
import { resolve } from 'node:path';

export interface LaunchOptions {
  /** Invented applications in a profile that is thrown away at the end. */
  readonly isDemo: boolean;
  /** Starts without a window, in the tray (as at the start of the computer). */
  readonly isHidden: boolean;
  /** An absolute folder for everything the program keeps, instead of the usual one. */
  readonly userDataDir: string | null;
}

/** Reads the command line; what it does not know it leaves alone (the runtime has switches of its own). */
export function parseLaunchOptions(args: readonly string[], workingDir: string): LaunchOptions {
  const dir = valueOf('--user-data-dir', args);
  return {
    isDemo: args.includes('--demo'),
    isHidden: args.includes('--hidden'),
    userDataDir: dir === null ? null : resolve(workingDir, dir),
  };
}

export interface ProgramStart {
  /** The program itself; of an AppImage its file, not what is mounted of it. */
  readonly program: string;
  /** The folder of the code that a development build is given to run; null in a packaged program. */
  readonly codeDir: string | null;
  readonly userDataDir: string | null;
  /** False where it had to be started without Chromium's sandbox: without the switch it would not start again. */
  readonly hasSandbox: boolean;
}

/** The command that starts this program again with this profile, out of sight: the program, then its arguments. */
export function hiddenStartCommand(start: ProgramStart): readonly [string, ...string[]] {
  return [
    start.program,
    ...(start.hasSandbox ? [] : ['--no-sandbox']),
    ...(start.codeDir === null ? [] : [start.codeDir]),
    ...(start.userDataDir === null ? [] : [`--user-data-dir=${start.userDataDir}`]),
    '--hidden',
  ];
}

/** The last `--name=value` or `--name value`; null where there is none or it is empty. */
function valueOf(name: string, args: readonly string[]): string | null {
  let value: string | null = null;
  for (const [index, arg] of args.entries()) {
    if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1);
    const next = args[index + 1];
    if (arg === name && next !== undefined && !next.startsWith('--')) value = next;
  }
  return value === '' ? null : value;
}
