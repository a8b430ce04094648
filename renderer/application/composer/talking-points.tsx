import { isMac } from '../../ui/system';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import styles from './beside.module.css';

export interface TalkingPointsProps {
  /** Topics of the interview, in the user's words. */
  readonly points: readonly string[];
  readonly onInsert: (point: string) => void;
}

/** Topics of the interview, put into the text by a click or a key. */
export function TalkingPoints({ points, onInsert }: TalkingPointsProps) {
  return (
    <section className={styles.section} aria-label={t('composer.talkingPoints')}>
      <h4 className={styles.heading}>{t('composer.talkingPoints')}</h4>
      {points.length === 0 ? <p className={styles.note}>{t('composer.noTalkingPoints')}</p> : null}
      <ul className={styles.points}>
        {points.map((point, place) => (
          <li key={point} className={styles.pointLine}>
            <Button
              className={styles.pointButton ?? ''}
              aria-label={t('composer.insert', { point })}
              aria-keyshortcuts={place < 9 ? `${isMac ? 'Control' : 'Alt'}+${place + 1}` : undefined}
              onClick={() => onInsert(point)}
            >
              <span className={styles.point} dir="auto">
                {point}
              </span>
            </Button>
            {place < 9 ? (
              <kbd className={styles.key} aria-hidden="true">
                {pointKey(place)}
              </kbd>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function pointKey(place: number): string {
  return isMac ? `⌃${place + 1}` : t('composer.pointKey', { digit: place + 1 });
}
