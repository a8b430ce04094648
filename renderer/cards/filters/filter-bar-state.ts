/** Whether the row of filters is shown. Apart from the row itself, which is loaded when it is first needed. */
import { create } from 'zustand';
import type { View } from '@shared/model/settings/view';
import { useWindow } from '../../core/navigation';
import { useCardFilter } from '../filter';

export const useFilterBar = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** The id of the row. */
export const FILTER_BAR_ID = 'filters';

/** True for the views that show cards. */
export function hasCards(view: View): boolean {
  return view !== 'insights' && view !== 'people';
}

/** True while the row is open or a filter is set, in a view that shows cards. */
export function useIsFilterBarShown(): boolean {
  const view = useWindow((state) => state.view);
  const isOpen = useFilterBar((state) => state.isOpen);
  const hasFilters = useCardFilter(({ filters }) => Object.keys(filters).length > 0);
  return hasCards(view) && (isOpen || hasFilters);
}

/** Moves the focus to the first filter of the row. */
export function focusFilters(): void {
  document.getElementById(FILTER_BAR_ID)?.querySelector('button')?.focus();
}
