import { t } from '../core/words';
import { Note } from '../ui/notes/notes';
import styles from './import.module.css';

export interface RecordingProps {
  /** From 0 to 1; null while the backup before it is made. */
  readonly share: number | null;
  /** How many applications are recorded in all. */
  readonly count: number;
  readonly isCancelling: boolean;
}

/** How far a large import is, in words and as a bar. */
export function Recording({ share, count, isCancelling }: RecordingProps) {
  const done = Math.floor((share ?? 0) * count);
  const words = isCancelling
    ? t('exchange.recording.cancelling')
    : share === null
      ? t('exchange.recording.backup')
      : t('exchange.recording.progress', { done, of: count });
  return (
    <div className={styles.recording}>
      <p>{words}</p>
      <progress value={share ?? 0} aria-label={t('exchange.recording.title')} aria-valuetext={words} />
      <Note>{t(isCancelling ? 'exchange.recording.howCancelled' : 'exchange.recording.how')}</Note>
    </div>
  );
}
