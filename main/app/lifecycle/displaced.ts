/** Tells the user that the database files were replaced or removed while the program runs, and asks what to do. */
import { dirname } from 'node:path';
import { shell } from 'electron';
import type { Translator } from '../../../shared/i18n/translator';
import { showMessageBox } from '../../platform/message-box';

export interface Displaced {
  readonly how: 'removed' | 'replaced' | 'overwritten' | 'log-lost';
  /** Where the database was opened. */
  readonly file: string;
}

export type DisplacedChoice = 'put-back' | 'open-other' | 'quit';

const words = {
  removed: 'removed',
  replaced: 'replaced',
  overwritten: 'overwritten',
  'log-lost': 'logLost',
} as const;

/** What to do with the copy that holds everything. There is another file to open only if one was put there. */
export async function askAboutDisplaced(
  { how, file, copy }: Displaced & { readonly copy: string },
  t: Translator['t'],
): Promise<DisplacedChoice> {
  const key = words[how];
  const choices: readonly (DisplacedChoice | 'show-folder')[] = [
    'put-back',
    ...(how === 'replaced' || how === 'overwritten' ? (['open-other'] as const) : []),
    'show-folder',
    'quit',
  ];
  for (;;) {
    const response = await showMessageBox(null, {
      type: 'warning',
      title: t('shell.appName'),
      message: t(`shell.displaced.${key}.message`),
      detail: t(`shell.displaced.${key}.detail`, { path: file, copy }),
      buttons: choices.map((choice) => t(`shell.displaced.choice.${choice}`)),
      defaultId: 0,
      cancelId: choices.length - 1,
    });
    const choice = choices[response] ?? 'quit';
    if (choice !== 'show-folder') return choice;
    await shell.openPath(dirname(copy));
  }
}

/** True if the user wants to retry the copy; otherwise what was saved since the file was displaced is lost. */
export async function askToCopyAgain({ how, file }: Displaced, t: Translator['t']): Promise<boolean> {
  const response = await showMessageBox(null, {
    type: 'error',
    title: t('shell.appName'),
    message: t(`shell.displaced.${words[how]}.message`),
    detail: t('shell.displaced.noCopy', { folder: dirname(file) }),
    buttons: [t('shell.displaced.choice.retry'), t('shell.displaced.choice.quit')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}

export async function sayNotPutBack(copy: string, t: Translator['t']): Promise<void> {
  await showMessageBox(null, {
    type: 'error',
    title: t('shell.appName'),
    message: t('shell.displaced.notPutBack.message'),
    detail: t('shell.displaced.notPutBack.detail', { copy }),
    buttons: [t('shell.displaced.choice.quit')],
  });
}
