/** Tells the user that the program can't continue, and what to do. Nothing is overwritten. */
import { dirname } from 'node:path';
import { app, shell } from 'electron';
import type { MessageKey } from '../../../shared/i18n/catalogue';
import type { Translator } from '../../../shared/i18n/translator';
import { showMessageBox } from '../../platform/message-box';
import type { PreferencesStore } from '../../platform/preferences';

export interface StartupFailure {
  readonly reason:
    | 'vanished'
    | 'empty'
    | 'not-a-database'
    | 'of-another-program'
    | 'newer'
    | 'damaged'
    | 'not-writable'
    | 'locked'
    | 'unsuitable-folder'
    | 'disk-full'
    | 'busy'
    | 'io'
    | 'unexpected';
  /** The file or folder in question. */
  readonly path: string;
}

const words: Readonly<Record<StartupFailure['reason'], string>> = {
  vanished: 'vanished',
  empty: 'empty',
  'not-a-database': 'notADatabase',
  'of-another-program': 'ofAnotherProgram',
  newer: 'newer',
  damaged: 'damaged',
  'not-writable': 'notWritable',
  locked: 'locked',
  'unsuitable-folder': 'unsuitableFolder',
  'disk-full': 'diskFull',
  busy: 'busy',
  io: 'io',
  unexpected: 'unexpected',
};

export function startupFailureWords(
  { reason, path }: StartupFailure,
  t: Translator['t'],
): { readonly message: string; readonly detail: string } {
  const key = (part: 'message' | 'detail') => `shell.startup.${words[reason]}.${part}` as MessageKey;
  return { message: t(key('message')), detail: t(key('detail'), { path }) };
}

/** Shows the message, opens the folder if requested, and ends the program. */
export async function failToStart(failure: StartupFailure, t: Translator['t']): Promise<never> {
  let isFolderWanted = true;
  while (isFolderWanted) {
    const response = await showMessageBox(null, {
      type: 'error',
      title: t('shell.appName'),
      ...startupFailureWords(failure, t),
      buttons: [t('shell.startup.quit'), t('shell.startup.showFolder')],
      defaultId: 0,
      cancelId: 0,
    });
    isFolderWanted = response === 1;
    if (isFolderWanted) await shell.openPath(dirname(failure.path));
  }
  app.exit(1);
  // `exit` doesn't return, but the compiler can't know that.
  return new Promise<never>(() => undefined);
}

/** Reports settings that couldn't be read, and what happened to them. Resolves when the user has read it. */
export async function showRepair(
  repair: ReturnType<PreferencesStore['repair']>,
  t: Translator['t'],
): Promise<void> {
  if (!repair) return;
  await showMessageBox(null, {
    type: 'warning',
    message: t('shell.preferences.message'),
    detail: t(`shell.preferences.${repair.tag}`, { file: repair.brokenFile }),
    buttons: [t('shell.preferences.ok')],
  });
}
