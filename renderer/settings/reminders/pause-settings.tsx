import { dateAndTime } from '@shared/i18n/dates';
import { computerZone, useNow } from '../../core/clock';
import { pauseReminders, resumeReminders, usePausedUntil } from '../../core/pause-reminders';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import styles from '../settings.module.css';

/** Whether all reminders are paused, with a button to pause or resume them. */
export function PauseSettings() {
  const now = useNow();
  const until = usePausedUntil();
  return (
    <section className={styles.part} aria-label={t('settings.pause.title')}>
      <h4 className={styles.subtitle}>{t('settings.pause.title')}</h4>
      <div className={styles.row}>
        <span className={styles.text}>
          {until === null
            ? t('settings.pause.none')
            : t('settings.pause.until', { when: dateAndTime(until, now, computerZone(), locale) })}
        </span>
        {until === null ? (
          <Button onClick={pauseReminders}>{t('settings.pause.pause')}</Button>
        ) : (
          <Button onClick={resumeReminders}>{t('settings.pause.resume')}</Button>
        )}
      </div>
    </section>
  );
}
