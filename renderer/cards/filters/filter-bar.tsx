import { facets, type Facet } from '@shared/model/settings/facet';
import { openDialog } from '../../core/navigation';
import { t } from '../../core/words';
import { useTags } from '../../core/use-tags';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { ComponentLibrary } from '../../ui/library/library';
import { useCardFilter } from '../filter';
import { useBoard } from '../store';
import { leaveSavedView, openSavedView, updateSavedView, useOpenSavedView } from '../saved-views/saved-views';
import { FILTER_BAR_ID, focusFilters, useFilterBar } from './filter-bar-state';
import { FacetChoice } from './facet-choice';
import styles from './filter-bar.module.css';

/** The row of filters under the toolbar: one chip for each facet, and the way back to every card. */
export function FilterBar() {
  const count = useCardFilter(({ filters }) => Object.keys(filters).length);
  return (
    <div id={FILTER_BAR_ID} role="group" aria-label={t('search.filters.label')} className={styles.bar}>
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

/** Saves what is set as a view; or, once the open saved view was changed, as that one. */
function SaveButtons({ canSave }: { readonly canSave: boolean }) {
  const open = useOpenSavedView();
  if (open?.isChanged === true) {
    const { saved } = open;
    return (
      <>
        <Button look="quiet" onClick={() => void updateSavedView(saved)}>
          {t('savedViews.updateNamed', { name: saved.name })}
        </Button>
        <Button look="quiet" onClick={() => openSavedView(saved)}>
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

/** Takes every filter off, and with them the open saved view. */
function ClearButton() {
  const isSaved = useOpenSavedView() !== null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        if (isSaved) leaveSavedView();
        useCardFilter.setState({ filters: {} });
        // The button goes: the focus stays in the row.
        useFilterBar.setState({ isOpen: true });
        focusFilters();
      }}
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
