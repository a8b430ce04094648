import { Checkbox } from '@mantine/core';
import { call } from '../../core/bridge';
import { useNow } from '../../core/clock';
import { ownMomentWords } from '../../core/date-words';
import { showRefusal, showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { useKeptCalendar } from './use-kept-calendar';
import styles from './export.module.css';

export interface CalendarChoiceProps {
  readonly keeps: boolean;
  readonly onKeeps: (keeps: boolean) => void;
}

/** Whether the calendar file is kept up to date, and the one that is. */
export function CalendarChoice({ keeps, onKeeps }: CalendarChoiceProps) {
  const kept = useKeptCalendar();
  const now = useNow();
  const stop = async () => {
    const reply = await call('calendar:stop', null);
    if (reply.ok) showToast({ text: t('exporting.kept.stopped'), tone: 'change', undoes: null });
    else showRefusal(reply.refusal);
  };
  return (
    <div className={styles.more}>
      <Checkbox
        checked={keeps}
        onChange={(event) => onKeeps(event.currentTarget.checked)}
        label={t('exporting.kept.keep')}
        description={t('exporting.kept.keepHint')}
      />
      {kept === null ? null : (
        <>
          <p className={styles.path}>{t('exporting.kept.now', { file: kept.path })}</p>
          {kept.writtenAt === null ? null : (
            <p className={styles.note}>
              {t('exporting.kept.written', { when: ownMomentWords(kept.writtenAt, now) })}
            </p>
          )}
          {kept.failure === null ? null : (
            <p className={styles.why}>
              {t('exporting.kept.failed', { file: kept.path, why: t(`exporting.kept.why.${kept.failure}`) })}
            </p>
          )}
          <div>
            <Button onClick={() => void stop()}>{t('exporting.kept.stop')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
