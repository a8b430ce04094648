import { t } from '../core/words';
import { call } from '../core/bridge';
import { openDialog } from '../core/navigation';
import { clearFilter, useCardFilter } from '../cards/filter';
import { Button } from '../ui/button';
import styles from './empty-board.module.css';

export interface EmptyBoardProps {
  readonly query: string;
  readonly isArchived: boolean;
  readonly hasFilters: boolean;
  /** True if there are cards, but none is shown. */
  readonly hasCards: boolean;
}

/** Shown above the columns if they have no cards: the one next action, or why nothing is shown. */
export function EmptyBoard({ query, isArchived, hasFilters, hasCards }: EmptyBoardProps) {
  if (hasFilters) {
    return (
      <div className={styles.note}>
        <p>{t('search.filters.nothingFound')}</p>
        <Button onClick={clearFilter}>{t('search.filters.clearAll')}</Button>
      </div>
    );
  }
  if (query.trim() !== '') {
    return (
      <div className={styles.note}>
        <p>{t('board.toolbar.nothingFound', { query })}</p>
        <Button
          onClick={() => {
            useCardFilter.setState({ query: '' });
          }}
        >
          {t('board.toolbar.clearSearch')}
        </Button>
      </div>
    );
  }
  if (isArchived) return <p className={styles.note}>{t('board.archived.empty')}</p>;
  if (hasCards) return null;
  return (
    <div className={styles.note} data-first-run>
      <h2>{t('board.empty.title')}</h2>
      <p>{t('board.empty.text')}</p>
      <Button
        look="primary"
        onClick={() => {
          openDialog({ tag: 'application-form', applicationId: null, focus: 'new-interview' });
        }}
      >
        {t('board.empty.action')}
      </Button>
      <div className={styles.others}>
        <Button onClick={() => openDialog({ tag: 'import', files: [] })}>{t('board.empty.import')}</Button>
        <Button
          title={t('board.empty.examplesHint')}
          onClick={() => void call('program:open-examples', null)}
        >
          {t('board.empty.examples')}
        </Button>
      </div>
      <p className={styles.hint}>{t('board.empty.examplesHint')}</p>
    </div>
  );
}
