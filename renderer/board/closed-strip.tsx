import { numberWords, t } from '../core/words';
import { moveMeaningWords } from '../cards/move-words';
import styles from './closed-strip.module.css';
import { CLOSED_STRIP_ID } from './closed-column';
import { useDropTarget } from './use-drop-target';

export interface ClosedStripProps {
  readonly count: number;
  readonly onOpen: () => void;
}

/** The column of closed applications, folded to a strip: its count, its name, and a place to drop a card. */
export function ClosedStrip({ count, onOpen }: ClosedStripProps) {
  const { element, over } = useDropTarget('closed');
  const name = t('board.columns.closed');
  return (
    <section ref={element} className={styles.strip} aria-label={name} data-over={over ? true : undefined}>
      <button
        type="button"
        id={CLOSED_STRIP_ID}
        className={styles.button}
        aria-expanded="false"
        title={t('board.showClosed')}
        onClick={onOpen}
      >
        <span className={styles.count}>{numberWords(count)}</span>{' '}
        <span className={styles.name}>{over ? moveMeaningWords(over) : name}</span>
      </button>
    </section>
  );
}
