/** Spelling in text fields, with the dictionary that comes with the program: nothing is fetched. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, session } from 'electron';
import { APP_ORIGIN } from '../../ipc/sender';

const LANGUAGE = 'en-US';
/** The name under which the runtime looks for it; with another it would want to fetch one, fail, and check nothing. */
const RUNTIME_FILE = `${LANGUAGE}-10-1.bdic`;

/** Puts the dictionary where the runtime looks. Before the program is ready. */
export function placeDictionary(programDir: string, report: (what: string, cause: unknown) => void): void {
  // macOS checks by itself, in the user's languages.
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

/** When the program is ready, before the first window. */
export function startSpelling(): void {
  if (process.platform === 'darwin') return;
  const { defaultSession } = session;
  // Otherwise a missing dictionary would be fetched from the maker of the runtime.
  defaultSession.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/dictionaries/`);
  defaultSession.setSpellCheckerLanguages([LANGUAGE]);
}
