/** Linux: a file in the user's autostart folder. https://specifications.freedesktop.org/autostart-spec/latest/ */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Autostart } from './system-autostart';
import { autostartEntryText, commandOfExec, entryValue, isEntryActive, withCommand } from './desktop-entry';

/** What a person reads who looks through the programs that start with the session. */
export interface AutostartWords {
  readonly name: string;
  readonly comment: string;
}

export interface LinuxAutostartOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly command: readonly [string, ...string[]];
  readonly words: AutostartWords;
  /** Whether the running program may take the place of one that is entered and gone. */
  readonly isMending: boolean;
  readonly report: (what: string, cause?: unknown) => void;
}

const FILE_NAME = 'org.afterword.Afterword.desktop';
/** The name under which the installer puts the icon. */
const ICON = 'afterword';

/** Where the entry is. A folder that is not absolute is, by the specification, as good as none. */
export function autostartFile(env: LinuxAutostartOptions['env']): string {
  const configured = env.XDG_CONFIG_HOME ?? '';
  const folder = isAbsolute(configured) ? configured : join(homedir(), '.config');
  return join(folder, 'autostart', FILE_NAME);
}

/**
 * The program as it is to be started: an AppImage by its own path, because what runs lies in a folder that is gone with
 * it. (A program started out of another AppImage inherits that one's variables.)
 */
export function programPath(execPath: string, env: LinuxAutostartOptions['env']): string {
  const { APPIMAGE: image, APPDIR: mounted } = env;
  return image !== undefined && mounted !== undefined && execPath.startsWith(`${mounted}/`)
    ? image
    : execPath;
}

/** An entry of another profile is not ours: it counts as absent, and only switching on takes its place. */
export function createLinuxAutostart(options: LinuxAutostartOptions): Autostart {
  const { command, words, isMending, report } = options;
  const file = autostartFile(options.env);

  /** Throws where there is one that cannot be read. */
  function ownEntry(): { readonly text: string; readonly command: readonly string[] } | null {
    const text = readEntry(file);
    const found = text === null ? null : commandOfExec(entryValue(text, 'Exec') ?? '');
    if (text === null || found === null) return null;
    return profileOf(found) === profileOf(command) ? { text, command: found } : null;
  }

  function attempt(what: string, work: () => void): 'done' | 'failed' {
    try {
      work();
      return 'done';
    } catch (cause) {
      report(what, cause);
      return 'failed';
    }
  }

  return {
    isOn() {
      try {
        const entry = ownEntry();
        return entry !== null && isEntryActive(entry.text);
      } catch (cause) {
        report('the autostart entry was not read', cause);
        return null;
      }
    },
    apply(isOn) {
      if (isOn) {
        const text = autostartEntryText({ ...words, command, icon: ICON });
        return attempt('the autostart entry was not written', () => replaceFile(file, text));
      }
      return attempt('the autostart entry was not removed', () => {
        if (ownEntry() !== null) rmSync(file);
      });
    },
    mend() {
      if (!isMending) return;
      attempt('the autostart entry was not mended', () => {
        const entry = ownEntry();
        if (!entry || !isGone(entry.command[0])) return;
        // The rest was chosen when it was entered, or by the user since.
        const mended = [command[0], ...entry.command.slice(1)];
        replaceFile(file, withCommand(entry.text, mended));
      });
    },
  };
}

const PROFILE_SWITCH = '--user-data-dir=';

function profileOf(command: readonly string[]): string | null {
  return command.find((argument) => argument.startsWith(PROFILE_SWITCH)) ?? null;
}

/** A name without a folder is for the session to find. */
function isGone(program: string | undefined): boolean {
  return program !== undefined && isAbsolute(program) && !existsSync(program);
}

/** Null where there is none; throws where there is one that cannot be read. */
function readEntry(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    // The second: a file stands in the place of the folder.
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return null;
    throw cause;
  }
}

/** Whole or not at all: a session that starts meanwhile finds the old file or the new one. */
function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.new`;
  writeFileSync(beside, text, { mode: 0o644 });
  renameSync(beside, file);
}
