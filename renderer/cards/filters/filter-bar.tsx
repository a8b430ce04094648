import { useEffect, useRef, type KeyboardEvent } from 'react';
import { facets, type Facet } from '@shared/model/settings/facet';
import { openDialog } from '../../core/navigation';
import { t } from '../../core/words';
import { useTags } from '../../core/use-tags';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { ComponentLibrary } from '../../ui/library/library';
import { focusLastCard } from '../focus/card-focus';
import { useFocusPassedOn } from '../focus/use-view-focus';
import { useCardFilter } from '../filter';
import { useBoard } from '../store';
import { leaveSavedView, openSavedView, updateSavedView, useOpenSavedView } from '../saved-views/saved-views';
import { FILTER_BAR_ID, focusFilters, takeFiltersFocus, useFilterBar } from './filter-bar-state';
import { FacetChoice } from './facet-choice';
import styles from './filter-bar.module.css';

/** The row of filters under the toolbar: one chip for each facet, and the way back to every card. */
export function FilterBar() {
  const count = useCardFilter(({ filters }) => Object.keys(filters).length);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(takeFiltersFocus, []);
  useFocusPassedOn(bar);
  return (
    <div
      ref={bar}
      id={FILTER_BAR_ID}
      role="group"
      aria-label={t('search.filters.label')}
      className={styles.bar}
      onKeyDown={leaveOrWalk}
    >
      <ComponentLibrary>
        <ul className={styles.chips}>
          {useOfferedFacets().map((facet) => (
            <li key={facet}>
              <FacetChoice facet={facet} />
            </li>
          ))}
        </ul>
      </ComponentLibrary>
      <div className={styles.end}>
        {count === 0 ? null : <span role="status">{t('search.filters.count', { count })}</span>}
        <SaveButtons canSave={count > 0} />
        {count === 0 ? <CloseButton /> : <ClearButton />}
      </div>
    </div>
  );
}

/** Escape goes back to the cards, and closes the row if nothing is set; the arrows walk along the row. */
function leaveOrWalk(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  // The values of a filter are drawn elsewhere, and have keys of their own.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (key === 'Escape' && target.getAttribute('aria-expanded') !== 'true') {
    useFilterBar.setState({ isOpen: false });
    focusLastCard();
  } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const buttons = [...currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === target);
    buttons[at + (key === 'ArrowLeft' ? -1 : 1)]?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Saves what is set as a view; or, once the open saved view was changed, as that one. */
function SaveButtons({ canSave }: { readonly canSave: boolean }) {
  const open = useOpenSavedView();
  if (open?.isChanged === true) {
    const { saved } = open;
    return (
      <>
        <Button look="quiet" onClick={() => stayInRow(() => void updateSavedView(saved))}>
          {t('savedViews.updateNamed', { name: saved.name })}
        </Button>
        <Button look="quiet" onClick={() => stayInRow(() => openSavedView(saved))}>
          {t('savedViews.revert')}
        </Button>
      </>
    );
  }
  if (!canSave || open !== null) return null;
  return (
    <Button look="quiet" onClick={() => openDialog({ tag: 'save-view', renames: null })}>
      {t('commands.names.save-view')}
    </Button>
  );
}

/** Does what a button of the row says that then goes: the focus stays in the row. */
function stayInRow(act: () => void): void {
  act();
  focusFilters();
}

/** Takes every filter off, and with them the open saved view. */
function ClearButton() {
  const isSaved = useOpenSavedView() !== null;
  return (
    <Button
      look="quiet"
      onClick={() =>
        stayInRow(() => {
          if (isSaved) leaveSavedView();
          useCardFilter.setState({ filters: {} });
          useFilterBar.setState({ isOpen: true });
        })
      }
    >
      {t('search.filters.clear')}
    </Button>
  );
}

function CloseButton() {
  const isChanged = useOpenSavedView()?.isChanged === true;
  if (isChanged) return null;
  return (
    <Button
      look="icon"
      aria-label={t('board.actions.close')}
      title={t('board.actions.close')}
      onClick={() => useFilterBar.setState({ isOpen: false })}
    >
      <Icon name="close" />
    </Button>
  );
}

/** Facets about which no card says anything are left out. */
function useOfferedFacets(): readonly Facet[] {
  const cards = useBoard((state) => state.cards);
  const filters = useCardFilter((state) => state.filters);
  const tags = useTags();
  const all = [...cards.values()];
  const isUsed: Readonly<Partial<Record<Facet, boolean>>> = {
    person: all.some(({ people }) => people !== undefined),
    tag: tags.length > 0,
    source: all.some(({ source }) => source !== undefined),
    industry: all.some(({ industry }) => industry !== undefined),
    outcome: all.some(({ outcome }) => outcome !== null),
  };
  return facets.filter((facet) => filters[facet] !== undefined || isUsed[facet] !== false);
}
