/** The saved view that is open, what it shows, and whether that was changed since. */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { SavedViewId } from '@shared/model/ids';
import type { SavedView, Shown } from '@shared/model/settings/saved-view';
import { showsCards } from '@shared/model/settings/view';
import { announce } from '../../core/announce';
import { makeChange } from '../../core/bridge';
import { openDialog, showView, useWindow } from '../../core/navigation';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { clearFilter, useCardFilter } from '../filter';
import { focusLastCard } from '../focus/card-focus';
import { arrangeTable, savedPart, tableLayout, useTableLayout } from '../table-layout';
import { isSameSet, isSameShown } from './same-shown';

interface SavedViewsState {
  /** The one that was opened last; it may have been deleted since. */
  readonly openId: SavedViewId | null;
  readonly isMenuOpen: boolean;
}

export const useSavedViewsState = create<SavedViewsState>(() => ({ openId: null, isMenuOpen: false }));

/** What had the focus when the menu was opened. */
let menuOpener: Element | null = null;
/** Where the focus goes from a dialog that was opened from the menu. */
let returnsTo: Element | null = null;

export function openSavedViewsMenu(): void {
  menuOpener = document.activeElement;
  useSavedViewsState.setState({ isMenuOpen: true });
}

/** Asks for a name, from the menu: null to save what the window shows. */
export function askForName(renames: SavedView | null): void {
  returnsTo = menuOpener;
  openDialog({ tag: 'save-view', renames });
}

/** After the name was asked for: gives the focus back to where the menu was opened, if it was asked from there. */
export function focusMenuOpener(): void {
  const to = returnsTo;
  returnsTo = null;
  focusIfThere(to);
}

/** Once the menu is gone: gives the focus back to where it was opened or, if that is gone too, to the card that had it last. */
export function leaveMenu(): void {
  if (!focusIfThere(menuOpener)) focusLastCard();
}

function focusIfThere(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return false;
  element.focus({ preventScroll: true });
  return true;
}

const none: readonly SavedView[] = [];

/** In the user's order; none until the settings were read. */
export function useSavedViews(): readonly SavedView[] {
  return useWindowSettings(({ settings }) => settings?.savedViews ?? none);
}

/** The saved view that is open, and whether the window shows something else by now; null if none is. */
export function useOpenSavedView(): { readonly saved: SavedView; readonly isChanged: boolean } | null {
  const openId = useSavedViewsState((state) => state.openId);
  const saved = useSavedViews().find(({ id }) => id === openId);
  const view = useWindow((state) => state.view);
  const { query, filters, isArchived } = useCardFilter();
  const layout = useTableLayout();
  return useMemo(() => {
    if (!saved) return null;
    if (!showsCards(view)) return { saved, isChanged: false };
    const table = view === 'table' && layout !== null ? savedPart(layout) : null;
    return { saved, isChanged: !isSameShown(saved, { view, query, filters, isArchived, table }) };
  }, [saved, view, query, filters, isArchived, layout]);
}

/** What the window shows now, as it is saved. */
export function shownNow(): Shown {
  const { view } = useWindow.getState();
  const { query, filters, isArchived } = useCardFilter.getState();
  return {
    view: showsCards(view) ? view : 'board',
    query: query.trim(),
    filters,
    isArchived,
    table: view === 'table' ? savedPart(tableLayout()) : null,
  };
}

/** Shows what was saved. */
export function openSavedView({ id, name, view, query, filters, isArchived, table }: SavedView): void {
  showView(view);
  useCardFilter.setState({ query, filters, isArchived });
  arrangeTable(table);
  useSavedViewsState.setState({ openId: id });
  announce(t('savedViews.opened', { name }));
}

/** The window shows the one of that name, which was just saved; main may send it a moment after its answer. */
export function adoptSavedView(name: string, { table }: Shown): void {
  const adopt = () => {
    const saved = useWindowSettings.getState().settings?.savedViews.find((view) => view.name === name);
    if (!saved) return;
    stop();
    arrangeTable(table);
    useSavedViewsState.setState({ openId: saved.id });
  };
  const stop = useWindowSettings.subscribe(adopt);
  adopt();
}

/**
 * From now on, whoever the window shows by name as the open view does goes on being shown when they are called otherwise
 * there: they were renamed or merged, or that was undone. Returns a function that stops it.
 */
export function followNames(): () => void {
  return useWindowSettings.subscribe(({ settings }, before) => {
    const { openId } = useSavedViewsState.getState();
    const savedIn = (views = none) => views.find(({ id }) => id === openId)?.filters;
    const [was, is] = [savedIn(before.settings?.savedViews), savedIn(settings?.savedViews)];
    const { filters } = useCardFilter.getState();
    if (!was?.person || !is?.person || !isSameSet(filters.person, was.person)) return;
    if (!isSameSet(is.person, was.person))
      useCardFilter.setState({ filters: { ...filters, person: is.person } });
  });
}

/** Shows every application again, in the same view. */
export function leaveSavedView(): void {
  clearFilter();
  useCardFilter.setState({ isArchived: false });
  arrangeTable(null);
  useSavedViewsState.setState({ openId: null });
}

/** Saves what the window shows now as what this one shows. */
export async function updateSavedView({ id: viewId, name }: SavedView): Promise<void> {
  const shown = shownNow();
  const reply = await makeChange('edit-view', { viewId, shown });
  if (reply.ok) adoptSavedView(name, shown);
}
