import type { ReactNode } from 'react';
import type { KeptCalendar } from '@shared/ipc/export';
import { call } from '../../core/bridge';
import { useNow } from '../../core/clock';
import { ownMomentWords } from '../../core/date-words';
import { showRefusal, showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Note, Warning } from '../../ui/notes/notes';
import styles from './export.module.css';

export interface KeptCalendarFileProps {
  readonly kept: KeptCalendar;
  /** Beside the button that stops it. */
  readonly children?: ReactNode;
}

/** The calendar file that is kept up to date: its place, when it was last written, or why it couldn't be. */
export function KeptCalendarFile({ kept, children }: KeptCalendarFileProps) {
  const { path, writtenAt, failure } = kept;
  const now = useNow();
  const stop = async () => {
    const reply = await call('calendar:stop', null);
    if (reply.ok) showToast({ text: t('exporting.kept.stopped'), tone: 'change', undoes: null });
    else showRefusal(reply.refusal);
  };
  return (
    <>
      <p className={styles.path}>{t('exporting.kept.now', { file: path })}</p>
      {writtenAt === null ? null : (
        <Note>{t('exporting.kept.written', { when: ownMomentWords(writtenAt, now) })}</Note>
      )}
      {failure === null ? null : (
        <Warning>
          {t('exporting.kept.failed', { file: path, why: t(`exporting.kept.why.${failure}`) })}
        </Warning>
      )}
      <div className={styles.buttons}>
        {children}
        <Button onClick={() => void stop()}>{t('exporting.kept.stop')}</Button>
      </div>
    </>
  );
}
