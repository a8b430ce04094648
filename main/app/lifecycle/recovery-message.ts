/** Asks what to do about a database that can't be used. */
import { dirname } from 'node:path';
import { shell } from 'electron';
import type { MessageKey } from '../../../shared/i18n/catalogue';
import { dateAndTime, relativeTime } from '../../../shared/i18n/dates';
import type { Translator } from '../../../shared/i18n/translator';
import type { Instant, TimeZone } from '../../../shared/model/time';
import { showMessageBox } from '../../platform/message-box';

/** The reasons that a backup can help with. */
export const recoverableReasons = ['vanished', 'empty', 'not-a-database', 'damaged'] as const;
export type RecoverableReason = (typeof recoverableReasons)[number];

export interface Recoverable {
  readonly reason: RecoverableReason;
  /** The database. */
  readonly path: string;
  /** When the newest good backup was made; null if there is none. */
  readonly backupAt: Instant | null;
  readonly now: Instant;
  readonly zone: TimeZone;
}

export type RecoveryChoice = 'restore' | 'salvage' | 'start-empty' | 'quit';

const words = {
  vanished: 'vanished',
  empty: 'empty',
  'not-a-database': 'notADatabase',
  damaged: 'damaged',
} as const;

/** Resolves with the choice; the folder is shown as often as the user likes. */
export async function askHowToRecover(
  { reason, path, backupAt, now, zone }: Recoverable,
  { t, locale }: Pick<Translator, 't' | 'locale'>,
): Promise<RecoveryChoice> {
  const choices: readonly (RecoveryChoice | 'show-folder')[] = [
    ...(backupAt === null ? [] : (['restore'] as const)),
    // There is something to read only in a file that was a database.
    ...(reason === 'damaged' ? (['salvage'] as const) : []),
    'show-folder',
    // Otherwise there would be no way on.
    ...(backupAt === null ? (['start-empty'] as const) : []),
    'quit',
  ];
  const when =
    backupAt === null
      ? null
      : {
          when: dateAndTime(backupAt, now, zone, locale),
          relative: relativeTime(backupAt, now, zone, locale),
        };
  const isMissing = reason === 'vanished';
  const detail = when
    ? t(`backups.recovery.${isMissing ? 'missing' : 'kept'}`, { path, ...when })
    : t(`backups.recovery.${isMissing ? 'missingWithout' : 'keptWithout'}`, { path });
  for (;;) {
    const response = await showMessageBox(null, {
      type: 'error',
      title: t('shell.appName'),
      message: t(`shell.startup.${words[reason]}.message`),
      detail,
      buttons: choices.map((choice) => t(`backups.recovery.choices.${choice}`)),
      defaultId: 0,
      cancelId: choices.length - 1,
    });
    const choice = choices[response] ?? 'quit';
    if (choice !== 'show-folder') return choice;
    await shell.openPath(dirname(path));
  }
}

/** Says how something ended; resolves when it was read. */
export async function sayRecovery(t: Translator['t'], text: string, isGood: boolean): Promise<void> {
  const title: MessageKey = 'shell.appName';
  await showMessageBox(null, {
    type: isGood ? 'info' : 'error',
    title: t(title),
    message: text,
    buttons: [t('backups.recovery.continue')],
  });
}
