import { useBoard } from '../../cards/store';
import { cardName } from '../../cards/words';
import { useWindow } from '../../core/navigation';
import { t } from '../../core/words';
import { importPlace, useFileDrag } from './file-drag';
import styles from './drop-places.module.css';

/** Says, while files are dragged over the window, what a drop does: on the open application, and anywhere else. */
export function DropPlaces() {
  const over = useFileDrag((state) => state.over);
  const panelId = useWindow((state) => state.panel);
  const card = useBoard((state) => (panelId === null ? undefined : state.cards.get(panelId)));
  if (over === null) return null;
  const panel = card === undefined ? null : over.panel;
  return (
    <div className={styles.layer}>
      <p className={styles.place} style={importPlace(panel)}>
        <span className={styles.words}>{t('exchange.choose.dropHere')}</span>
      </p>
      {panel === null || card === undefined ? null : (
        <p className={`${styles.place} ${styles.panel}`} style={{ ...panel }}>
          <span className={styles.words}>{t('facts.links.dropHere', { application: cardName(card) })}</span>
        </p>
      )}
    </div>
  );
}
