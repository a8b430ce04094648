/** Warns once that the data folder is a bad place for a database. */
import type { FolderRisk } from '../../../shared/model/folder-risk';
import type { Translator } from '../../../shared/i18n/translator';
import { showMessageBox } from '../../platform/message-box';
import type { PreferencesStore } from '../../platform/preferences';

/** Resolves when the user has read it. Says nothing about a folder that was warned of before. */
export async function warnOfFolder(
  { dir, risk }: { readonly dir: string; readonly risk: FolderRisk | null },
  preferences: Pick<PreferencesStore, 'read' | 'noteWarnedOfFolder'>,
  t: Translator['t'],
): Promise<void> {
  if (risk === null || preferences.read().warnedOfFolder === dir) return;
  preferences.noteWarnedOfFolder(dir);
  await showMessageBox(null, {
    type: 'warning',
    title: t('shell.appName'),
    message:
      risk.kind === 'synced'
        ? t('shell.folder.synced.message', { by: risk.by })
        : t('shell.folder.network.message'),
    detail: t(`shell.folder.${risk.kind}.detail`, { path: dir }),
    buttons: [t('shell.folder.ok')],
  });
}
