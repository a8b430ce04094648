/** Files the user opened with the program: named at the start, by a second start, or by the system (macOS). */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface OpenedFiles {
  add(paths: readonly string[]): void;
  /** The next one, once, and whether others come after it; null if there is none. */
  take(): { readonly path: string; readonly isMore: boolean } | null;
  /** Calls `listener` whenever there are some, at once if there are some already. One listener at a time. */
  follow(listener: () => void): void;
}

/** More are certainly a mistake. */
const MAX_WAITING = 50;
/** JSON is what Afterword exports. */
const known = /\.(?:ics|ical|eml|csv|tsv|tab|txt|md|zip|json|msg|xlsx)$/iu;

export function createOpenedFiles(first: readonly string[]): OpenedFiles {
  let waiting: readonly string[] = first.slice(0, MAX_WAITING);
  let onAdded: () => void = () => undefined;
  return {
    add(paths) {
      if (paths.length === 0) return;
      waiting = [...waiting, ...paths].slice(-MAX_WAITING);
      onAdded();
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

/** The files among the arguments of a start, as absolute paths; desktops on Linux name them by address. */
export function filesIn(args: readonly string[], workingDir: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && known.test(arg))
    .flatMap((arg) => pathOf(arg, workingDir));
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
