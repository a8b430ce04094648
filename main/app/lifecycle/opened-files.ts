/** Files and folders the user opened with the program: named at the start, by a second start, or by the system (macOS). */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isImportable } from '../../../shared/exchange/importable';
import { parseLaunchOptions } from './launch-options';

export interface OpenedFiles {
  add(paths: readonly string[]): void;
  /** Comes before the others, without saying that there are some: the files of a folder that was taken. */
  addFirst(paths: readonly string[]): void;
  /** The next one, once, and whether others come after it; null if there is none. */
  take(): { readonly path: string; readonly isMore: boolean } | null;
  /** Calls `listener` whenever there are some, at once if there are some already. One listener at a time. */
  follow(listener: () => void): void;
}

/** More are certainly a mistake. */
const MAX_WAITING = 50;
/** Not importable, but the import says what to do instead. */
const explained = /\.(?:msg|xlsx)$/iu;

export function createOpenedFiles(first: readonly string[]): OpenedFiles {
  let waiting: readonly string[] = first.slice(0, MAX_WAITING);
  let onAdded: () => void = () => undefined;
  return {
    add(paths) {
      if (paths.length === 0) return;
      waiting = [...waiting, ...paths].slice(-MAX_WAITING);
      onAdded();
    },
    addFirst(paths) {
      waiting = [...paths, ...waiting];
    },
    take() {
      const [next, ...others] = waiting;
      waiting = others;
      return next === undefined ? null : { path: next, isMore: others.length > 0 };
    },
    follow(listener) {
      onAdded = listener;
      if (waiting.length > 0) listener();
    },
  };
}

/**
 * The files and folders among the arguments of a start, as absolute paths; desktops on Linux name them by address. The
 * folders that belong to the start itself aren't meant: the program's own, and the profile.
 */
export function filesIn(args: readonly string[], workingDir: string, programDir: string): readonly string[] {
  const { userDataDir } = parseLaunchOptions(args, workingDir);
  const own = [programDir, userDataDir ?? programDir].map(realFolder);
  return args
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .flatMap((arg) => pathOf(arg, workingDir))
    .filter((path) => isImportable(path) || explained.test(path) || isOtherFolder(realFolder(path), own));
}

const isOtherFolder = (folder: string | null, own: readonly (string | null)[]) =>
  folder !== null && !own.includes(folder);

/** Its path without links; null if it isn't one. */
function realFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? realpathSync(path) : null;
  } catch {
    return null;
  }
}

function pathOf(arg: string, workingDir: string): readonly string[] {
  if (!/^[a-z][a-z\d+.-]+:\/\//iu.test(arg)) return [resolve(workingDir, arg)];
  try {
    return [fileURLToPath(arg)];
  } catch {
    // An address of another kind, or of another computer.
    return [];
  }
}
