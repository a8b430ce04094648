import { useEffect, type KeyboardEvent } from 'react';
import type { SavedView } from '@shared/model/settings/saved-view';
import { focusLastCard, isFocusNowhere } from '../cards/focus/card-focus';
import { openSavedView, useOpenSavedView, useSavedViews } from '../cards/saved-views/saved-views';
import { followViewCounts, useViewCounts } from '../cards/saved-views/view-counts';
import { numberWords, t } from '../core/words';
import { Icon } from '../ui/icons';
import styles from './saved-views-section.module.css';

/** The saved views below what is due, if there are any, with the number of applications; the open one has a tick. */
export function SavedViewsSection() {
  const views = useSavedViews();
  const open = useOpenSavedView();
  const hasViews = views.length > 0;
  useEffect(() => (hasViews ? followViewCounts() : undefined), [hasViews]);
  if (!hasViews) return null;
  return (
    <nav className={styles.section} aria-label={t('savedViews.title')}>
      <h3 className={styles.title}>{t('savedViews.title')}</h3>
      <ul className={styles.views} onKeyDown={walk}>
        {views.map((view) => (
          <li key={view.id}>
            <SavedViewButton view={view} isOpen={view.id === open?.saved.id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SavedViewButton({ view, isOpen }: { readonly view: SavedView; readonly isOpen: boolean }) {
  const { id, name } = view;
  const count = useViewCounts(({ counts }) => counts.get(id));
  return (
    <button
      type="button"
      className={styles.view}
      title={name}
      aria-current={isOpen || undefined}
      onClick={() => {
        openSavedView(view);
        // It may be shown in another view, without this list.
        requestAnimationFrame(() => {
          if (isFocusNowhere()) focusLastCard();
        });
      }}
    >
      <span className={styles.name} dir="auto">
        {name}
      </span>
      {isOpen ? <Icon name="tick" /> : null}
      {count === undefined ? null : (
        <>
          <span className={styles.count} aria-hidden="true">
            {numberWords(count)}
          </span>
          <span className="visually-hidden">{t('savedViews.count', { count })}</span>
        </>
      )}
    </button>
  );
}

/** The arrow keys walk along the list, as in the menu; each view stays reachable with Tab. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const views = [...event.currentTarget.querySelectorAll('button')];
  const at = views.findIndex((view) => view === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: views.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  views[Math.max(0, Math.min(to, views.length - 1))]?.focus();
}
