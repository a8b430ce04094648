/** What an unreadable record is about, in words. */
import type { UnreadableRecord } from '@shared/ipc/unreadable';
import { t } from '../../core/words';

/** The name of its application as far as it is known, or what else it belongs to. */
export function nameWords({ application, isAboutSettings }: UnreadableRecord): string {
  if (isAboutSettings) return t('settings.data.unreadable.settings');
  if (application === null) return t('settings.data.unreadable.other');
  const { company, role } = application;
  if (company === '' && role === '') return t('board.unreadable.company');
  return t('board.cardName', { role, company });
}

/** What it records, if this version knows. */
export function kindWords({ kind }: UnreadableRecord): string {
  return kind === null
    ? t('settings.data.unreadable.unknownKind')
    : t(`settings.data.unreadable.kinds.${kind}`);
}
