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

/** Moves the focus to the first filter of the row. False if the row isn't there. */
export function focusFilters(): boolean {
  const first = document.getElementById(FILTER_BAR_ID)?.querySelector('button');
  first?.focus();
  return first !== undefined && first !== null;
}

let isFocusWished = false;

/** Opens the row and moves the focus into it, once it is there. */
export function openFilters(): void {
  useFilterBar.setState({ isOpen: true });
  isFocusWished = !focusFilters();
}

/** For the row, when it is there: takes the focus if it was opened for that. */
export function takeFiltersFocus(): void {
  if (isFocusWished) focusFilters();
  isFocusWished = false;
}
