import type { Policy } from '@shared/model/policy';
import { useWindowSettings } from './settings-store';

/** The user's settings for the rules, kept up to date; null until the window has read them. */
export function usePolicy(): Policy | null {
  return useWindowSettings(({ settings }) => settings?.policy ?? null);
}
