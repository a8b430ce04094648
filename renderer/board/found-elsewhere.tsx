import { useCardFilter } from '../cards/filter';
import { t } from '../core/words';
import { Button } from '../ui/button';
import styles from './found-elsewhere.module.css';

export interface FoundElsewhereProps {
  /** How many cards match among those that aren't shown: the archived ones, or those of the board. */
  readonly count: number;
  readonly isArchived: boolean;
}

/** Says that the search found cards that aren't shown, with a button that shows them. */
export function FoundElsewhere({ count, isArchived }: FoundElsewhereProps) {
  if (count === 0) return null;
  return (
    <div className={styles.note}>
      <span>{elsewhereWords({ count, isArchived })}</span>
      <Button
        look="quiet"
        onClick={() => {
          useCardFilter.setState({ isArchived: !isArchived });
        }}
      >
        {isArchived ? t('board.archived.back') : t('board.toolbar.showArchived')}
      </Button>
    </div>
  );
}

/** "1 archived card matches." */
export function elsewhereWords({ count, isArchived }: FoundElsewhereProps): string {
  return isArchived
    ? t('board.toolbar.foundOnBoard', { count })
    : t('board.toolbar.foundArchived', { count });
}
