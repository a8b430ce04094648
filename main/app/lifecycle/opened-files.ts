/** Files and folders the user opened with the program: named at the start, by a second start, or by the system (macOS). */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isImportable, MAX_FOLDER_FILES } from '../../../shared/exchange/importable';
import type { FilesFound } from '../../platform/importable-files';
import { parseLaunchOptions } from './launch-options';

export interface TakenFile {
  readonly path: string;
  /** How many come after it. */
  readonly left: number;
  /** There were more than are ever taken, and the others were left out. */
  readonly isCut: boolean;
}

export interface OpenedFiles {
  add(paths: readonly string[]): void;
  /** Comes before the others, without saying that there are some: the files of a folder that was taken. */
  addFirst(found: FilesFound): void;
  /** The next one, once; null if there is none. */
  take(): TakenFile | null;
  /** Calls `listener` whenever there are some, at once if there are some already. One listener at a time. */
  follow(listener: () => void): void;
}

/** Not importable, but the import says what to do instead. */
const explained = /\.(?:msg|xlsx)$/iu;

export function createOpenedFiles(first: readonly string[]): OpenedFiles {
  let waiting: readonly string[] = [];
  let isCut = false;
  let onAdded: () => void = () => undefined;
  const append = (paths: readonly string[]) => {
    const all = [...waiting, ...paths];
    isCut ||= all.length > MAX_FOLDER_FILES;
    waiting = all.slice(0, MAX_FOLDER_FILES);
  };
  append(first);
  return {
    add(paths) {
      if (paths.length === 0) return;
      append(paths);
      onAdded();
    },
    addFirst({ files, isCut: areLeftOut }) {
      waiting = [...files, ...waiting];
      isCut ||= areLeftOut;
    },
    take() {
      const [next, ...others] = waiting;
      waiting = others;
      if (next === undefined) return null;
      const taken = { path: next, left: others.length, isCut };
      isCut &&= taken.left > 0;
      return taken;
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
