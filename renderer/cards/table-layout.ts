/** How the table is arranged: the user's own way, stored with the preferences, or that of the saved view that is open. */
import { useMemo } from 'react';
import { create } from 'zustand';
import { defaultTableLayout } from '@shared/model/settings/table-columns';
import type { TableLayout } from '@shared/model/settings/table-layout';
import type { Shown } from '@shared/model/settings/saved-view';
import { call } from '../core/bridge';
import { useWindowSettings } from '../core/settings-store';

interface LayoutState {
  /** The layout chosen since the window was opened; null until then. */
  readonly chosen: TableLayout | null;
  /** What a saved view shows instead; null if none of the table is open. */
  readonly saved: Shown['table'];
}

const useLayout = create<LayoutState>(() => ({ chosen: null, saved: null }));

/** The arrangement to draw; null until the preferences were read. */
export function useTableLayout(): TableLayout | null {
  const { chosen, saved } = useLayout();
  const kept = useWindowSettings(({ settings }) => settings?.preferences.table);
  const own = chosen ?? kept ?? null;
  return useMemo(() => (own && saved ? { ...own, ...saved } : own), [own, saved]);
}

/** The arrangement that is drawn. */
export function tableLayout(): TableLayout {
  const { chosen, saved } = useLayout.getState();
  const kept = useWindowSettings.getState().settings?.preferences.table;
  return { ...(chosen ?? kept ?? defaultTableLayout), ...saved };
}

/**
 * Arranges the table differently. What belongs to an open saved view changes there, until it is updated or left; anything
 * else is kept from the next start on.
 */
export function changeTableLayout(change: (layout: TableLayout) => TableLayout): void {
  const { chosen, saved } = useLayout.getState();
  const kept = useWindowSettings.getState().settings?.preferences.table;
  const own = chosen ?? kept ?? defaultTableLayout;
  const changed = change({ ...own, ...saved });
  const table = saved ? { ...own, widths: changed.widths } : changed;
  useLayout.setState({ chosen: table, ...(saved ? { saved: savedPart(changed) } : {}) });
  if (table !== own) void call('preferences:change', { table });
}

/** Arranges the table as a saved view says; null restores the user's own way. */
export function arrangeTable(saved: Shown['table']): void {
  useLayout.setState({ saved });
}

/** What a saved view keeps of an arrangement. */
export function savedPart({ order, hidden, sort }: TableLayout): NonNullable<Shown['table']> {
  return { order, hidden, sort };
}
