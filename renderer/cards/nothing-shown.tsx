import { useMergedRef } from '@mantine/hooks';
import { useRef, type ReactNode, type Ref } from 'react';
import { openDialog } from '../core/navigation';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { clearFilter, useCardFilter, useShownFilter } from './filter';
import { useFocusPassedOn } from './focus/use-view-focus';
import styles from './nothing-shown.module.css';
import { useBoard } from './store';

export interface NothingShownProps {
  readonly view: 'board' | 'table' | 'calendar';
  /** Other ways to begin; an import by default. */
  readonly children?: ReactNode;
  /** Its element. */
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** Shown by a view of all cards if there is none to show: why, and the next thing to do. */
export function NothingShown({ view, children, ref }: NothingShownProps) {
  const { query, filters, isArchived } = useShownFilter();
  const hasCards = useBoard((state) => state.cards.size > 0);
  if (Object.keys(filters).length > 0)
    return (
      <Note ref={ref}>
        <p>{t('search.filters.nothingFound')}</p>
        <Button onClick={clearFilter}>{t('search.filters.clearAll')}</Button>
      </Note>
    );
  if (query.trim() !== '')
    return (
      <Note ref={ref}>
        <p>{t('board.toolbar.nothingFound', { query })}</p>
        <Button onClick={() => useCardFilter.setState({ query: '' })}>
          {t('board.toolbar.clearSearch')}
        </Button>
      </Note>
    );
  if (isArchived)
    return (
      <Note ref={ref}>
        <h2>{t('board.archived.empty')}</h2>
        <p>{t('board.archived.emptyHint')}</p>
      </Note>
    );
  // All of them are archived: the toolbar shows where.
  if (hasCards) return <Note ref={ref}>{t('board.archived.all')}</Note>;
  return (
    <Note ref={ref}>
      <h2>{t(`${view}.empty.title`)}</h2>
      <p>{t(`${view}.empty.text`)}</p>
      <Button
        look="primary"
        onClick={() => openDialog({ tag: 'application-form', applicationId: null, focus: 'new-interview' })}
      >
        {t(`${view}.empty.action`)}
      </Button>
      {children ?? (
        <Button look="quiet" onClick={() => openDialog({ tag: 'import' })}>
          {t(`${view}.empty.import`)}
        </Button>
      )}
    </Note>
  );
}

/** A framed note in the middle of an empty view. What its buttons make the view show takes their focus. */
export function Note({ children, ref }: Pick<NothingShownProps, 'children' | 'ref'>) {
  const note = useRef<HTMLDivElement>(null);
  useFocusPassedOn(note);
  return (
    <div ref={useMergedRef(note, ref ?? null)} className={styles.note}>
      {children}
    </div>
  );
}
