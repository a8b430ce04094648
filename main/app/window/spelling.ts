/** Spell checking in text fields, with a bundled dictionary: nothing is fetched. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, session } from 'electron';
import { APP_ORIGIN } from '../../ipc/sender';

const LANGUAGE = 'en-US';
/** The name the runtime looks for. With another, it would try to fetch a dictionary, fail, and check nothing. */
const RUNTIME_FILE = `${LANGUAGE}-10-1.bdic`;

/** Puts the dictionary where the runtime looks. Call it before the program is ready. */
export function placeDictionary(programDir: string, report: (what: string, cause: unknown) => void): void {
  // macOS has its own checker, in the user's languages.
  if (process.platform === 'darwin') return;
  const folder = join(app.getPath('sessionData'), 'Dictionaries');
  const file = join(folder, RUNTIME_FILE);
  if (existsSync(file)) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copyFileSync(join(programDir, 'build', 'dictionaries', `${LANGUAGE}.bdic`), file);
  } catch (cause) {
    report('spelling is not checked', cause);
  }
}

/** Call it when the program is ready, before the first window. */
export function startSpelling(): void {
  if (process.platform === 'darwin') return;
  const { defaultSession } = session;
  // Otherwise a missing dictionary would be downloaded.
  defaultSession.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/dictionaries/`);
  defaultSession.setSpellCheckerLanguages([LANGUAGE]);
}
