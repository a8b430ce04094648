/** Whether the row of filters is shown. Apart from the row itself, which is loaded when it is first needed. */
import { create } from 'zustand';
import { showsCards } from '@shared/model/settings/view';
import { useWindow } from '../../core/navigation';
import { useCardFilter } from '../filter';
import { useOpenSavedView } from '../saved-views/saved-views';

export const useFilterBar = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** The id of the row. */
export const FILTER_BAR_ID = 'filters';

/** True while the row is open, a filter is set or the open saved view was changed, in a view that shows cards. */
export function useIsFilterBarShown(): boolean {
  const view = useWindow((state) => state.view);
  const isOpen = useFilterBar((state) => state.isOpen);
  const hasFilters = useCardFilter(({ filters }) => Object.keys(filters).length > 0);
  const isChanged = useOpenSavedView()?.isChanged === true;
  return showsCards(view) && (isOpen || hasFilters || isChanged);
}

/** Moves the focus to the first filter of the row. */
export function focusFilters(): void {
  document.getElementById(FILTER_BAR_ID)?.querySelector('button')?.focus();
}
