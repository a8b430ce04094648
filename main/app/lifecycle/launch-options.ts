/** The command line options. */
import { resolve } from 'node:path';

export interface LaunchOptions {
  /** Made-up applications in a profile that is deleted at the end. */
  readonly isDemo: boolean;
  /** Starts without a window, in the tray (as when the computer starts). */
  readonly isHidden: boolean;
  /** An absolute folder for everything the program stores, instead of the usual one. */
  readonly userDataDir: string | null;
}

/** Reads the command line; unknown options are ignored (the runtime has its own). */
export function parseLaunchOptions(args: readonly string[], workingDir: string): LaunchOptions {
  const dir = valueOf('--user-data-dir', args);
  return {
    isDemo: args.includes('--demo'),
    isHidden: args.includes('--hidden'),
    userDataDir: dir === null ? null : resolve(workingDir, dir),
  };
}

export interface ProgramStart {
  /** The program itself; for an AppImage its file, not its mount. */
  readonly program: string;
  /** The code folder that a development build is started with; null in a packaged program. */
  readonly codeDir: string | null;
  readonly userDataDir: string | null;
  /** False if it had to be started without Chromium's sandbox; it couldn't start again without that switch. */
  readonly hasSandbox: boolean;
}

/** The command that starts this program again with this profile: the program, then its arguments. */
export function startCommand(start: ProgramStart): readonly [string, ...string[]] {
  return [
    start.program,
    ...(start.hasSandbox ? [] : ['--no-sandbox']),
    ...(start.codeDir === null ? [] : [start.codeDir]),
    ...(start.userDataDir === null ? [] : [`--user-data-dir=${start.userDataDir}`]),
  ];
}

/** The same, hidden. */
export function hiddenStartCommand(start: ProgramStart): readonly [string, ...string[]] {
  return [...startCommand(start), '--hidden'];
}

/** The last `--name=value` or `--name value`; null if there is none or it is empty. */
function valueOf(name: string, args: readonly string[]): string | null {
  let value: string | null = null;
  for (const [index, arg] of args.entries()) {
    if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1);
    const next = args[index + 1];
    if (arg === name && next !== undefined && !next.startsWith('--')) value = next;
  }
  return value === '' ? null : value;
}
