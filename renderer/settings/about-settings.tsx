import type { Settings } from '@shared/ipc/contract';
import { zoneWords } from '@shared/i18n/dates';
import { useNow } from '../core/clock';
import { t } from '../core/words';
import styles from './settings.module.css';

/** The app and the computer it runs on. */
export function AboutSettings({ settings: { system, timeZone } }: { readonly settings: Settings }) {
  const now = useNow();
  return (
    <div className={styles.words}>
      <p>{t('settings.about.version', { version: system.version })}</p>
      <p>{system.hasTray ? t('settings.about.tray.yes') : t('settings.about.tray.no')}</p>
      <p>{t('settings.about.zone', { zone: zoneWords(timeZone, now) })}</p>
      <p>{t('settings.about.local')}</p>
      <p>{t('settings.about.thanks')}</p>
    </div>
  );
}
