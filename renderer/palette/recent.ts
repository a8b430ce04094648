/** The entries of the palette that were used, kept for the next start. */
import { create } from 'zustand';
import { call } from '../core/bridge';
import { useWindowSettings } from '../core/settings-store';
import { PERSON, type Entry } from './entries';

/** Null until something was used since the window was opened. */
const useUsed = create<{ readonly ids: readonly string[] | null }>(() => ({ ids: null }));

/** Most entries kept. */
const MAX_RECENT = 8;

const none: readonly string[] = [];

/** Their ids, the last one first. */
export function useRecentEntries(): readonly string[] {
  const used = useUsed(({ ids }) => ids);
  const kept = useWindowSettings(({ settings }) => settings?.preferences.recentEntries ?? none);
  return used ?? kept;
}

/** Lists an entry as the last one used. A person has no id but a name, which is forgotten with the window. */
export function noteUsed({ id }: Entry): void {
  const before = useUsed.getState().ids ?? useWindowSettings.getState().settings?.preferences.recentEntries;
  const ids = [id, ...(before ?? none).filter((one) => one !== id)].slice(0, MAX_RECENT);
  useUsed.setState({ ids });
  void call('preferences:change', { recentEntries: ids.filter((one) => !one.startsWith(PERSON)) });
}
