import { call } from '../core/bridge';
import { openDialog } from '../core/navigation';
import { showRefusal } from '../core/toasts';
import { t } from '../core/words';
import { isNarrowed, useShownFilter } from '../cards/filter';
import { NothingShown } from '../cards/nothing-shown';
import { useBoard } from '../cards/store';
import { Button } from '../ui/button';
import styles from './empty-board.module.css';

/** Shown above the columns if they have no cards: the one next action, or why nothing is shown. */
export function EmptyBoard() {
  const filter = useShownFilter();
  const hasCards = useBoard((state) => state.cards.size > 0);
  // All are archived, which the toolbar shows: the columns stay usable.
  if (hasCards && !filter.isArchived && !isNarrowed(filter)) return null;
  return (
    <div className={styles.over} data-first={!hasCards || undefined}>
      <NothingShown view="board">
        <div className={styles.others}>
          <Button onClick={() => openDialog({ tag: 'import' })}>{t('board.empty.import')}</Button>
          <Button title={t('board.empty.examplesHint')} onClick={() => void openExamples()}>
            {t('board.empty.examples')}
          </Button>
        </div>
        <p className={styles.hint}>{t('board.empty.examplesHint')}</p>
      </NothingShown>
    </div>
  );
}

async function openExamples(): Promise<void> {
  const opened = await call('program:open-examples', null);
  if (!opened.ok) showRefusal(opened.refusal);
}
