import type { ReactNode } from 'react';
import { openDialog } from '../core/navigation';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { clearFilter, useCardFilter, useShownFilter } from './filter';
import styles from './nothing-shown.module.css';
import { useBoard } from './store';

export interface NothingShownProps {
  readonly view: 'board' | 'table' | 'calendar';
  /** Other ways to begin; an import by default. */
  readonly children?: ReactNode;
}

/** Shown by a view of all cards if there is none to show: why, and the next thing to do. */
export function NothingShown({ view, children }: NothingShownProps) {
  const { query, filters, isArchived } = useShownFilter();
  const hasCards = useBoard((state) => state.cards.size > 0);
  if (Object.keys(filters).length > 0)
    return (
      <div className={styles.note}>
        <p>{t('search.filters.nothingFound')}</p>
        <Button onClick={clearFilter}>{t('search.filters.clearAll')}</Button>
      </div>
    );
  if (query.trim() !== '')
    return (
      <div className={styles.note}>
        <p>{t('board.toolbar.nothingFound', { query })}</p>
        <Button onClick={() => useCardFilter.setState({ query: '' })}>
          {t('board.toolbar.clearSearch')}
        </Button>
      </div>
    );
  if (isArchived) return <p className={styles.note}>{t('board.archived.empty')}</p>;
  // All of them are archived: the toolbar shows where.
  if (hasCards) return <p className={styles.note}>{t('board.archived.all')}</p>;
  return (
    <div className={styles.note}>
      <h2>{t(`${view}.empty.title`)}</h2>
      <p>{t(`${view}.empty.text`)}</p>
      <Button
        look="primary"
        onClick={() => openDialog({ tag: 'application-form', applicationId: null, focus: 'new-interview' })}
      >
        {t(`${view}.empty.action`)}
      </Button>
      {children ?? (
        <Button look="quiet" onClick={() => openDialog({ tag: 'import', files: [] })}>
          {t(`${view}.empty.import`)}
        </Button>
      )}
    </div>
  );
}
