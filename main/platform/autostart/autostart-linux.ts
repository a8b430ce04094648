/** Linux: a file in the user's autostart folder. https://specifications.freedesktop.org/autostart-spec/latest/ */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Autostart } from './system-autostart';
import { autostartEntryText, commandOfExec, entryValue, isEntryActive, withCommand } from './desktop-entry';

/** Its description, for a person looking through the startup programs. */
export interface AutostartWords {
  readonly name: string;
  readonly comment: string;
}

export interface LinuxAutostartOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly command: readonly [string, ...string[]];
  /** Asked for when they are written. */
  readonly words: () => AutostartWords;
  /** Whether the running program may replace an entry whose program is gone. */
  readonly isMending: boolean;
  readonly report: (what: string, cause?: unknown) => void;
}

const FILE_NAME = 'org.afterword.Afterword.desktop';
/** The name of the installed icon. */
const ICON = 'afterword';

/** Where the entry is. By the specification, a folder that isn't absolute is ignored. */
export function autostartFile(env: LinuxAutostartOptions['env']): string {
  const configured = env.XDG_CONFIG_HOME ?? '';
  const folder = isAbsolute(configured) ? configured : join(homedir(), '.config');
  return join(folder, 'autostart', FILE_NAME);
}

/**
 * The program to start. An AppImage by its own path, because what runs is in a mount that disappears with it. (A program
 * started from another AppImage inherits that one's variables.)
 */
export function programPath(execPath: string, env: LinuxAutostartOptions['env']): string {
  const { APPIMAGE: image, APPDIR: mounted } = env;
  return image !== undefined && mounted !== undefined && execPath.startsWith(`${mounted}/`)
    ? image
    : execPath;
}

/** An entry of another profile isn't ours: it counts as absent, and only switching on replaces it. */
export function createLinuxAutostart(options: LinuxAutostartOptions): Autostart {
  const { command, words, isMending, report } = options;
  const file = autostartFile(options.env);

  /** Throws if there is one that can't be read. */
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
        const text = autostartEntryText({ ...words(), command, icon: ICON });
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

/** The session finds a name without a folder. */
function isGone(program: string | undefined): boolean {
  return program !== undefined && isAbsolute(program) && !existsSync(program);
}

/** Null if there is none; throws if there is one that can't be read. */
function readEntry(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    // The second: there is a file in place of the folder.
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return null;
    throw cause;
  }
}

/** Completely or not at all: a session starting meanwhile finds the old file or the new one. */
function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.new`;
  writeFileSync(beside, text, { mode: 0o644 });
  renameSync(beside, file);
}
