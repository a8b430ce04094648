import type { TagId } from '@shared/model/ids';
import type { Tag } from '@shared/model/settings/tag';
import { useWindowSettings } from './settings-store';

const none: readonly Tag[] = [];

/** The shared list of tags; empty until the settings were read. */
export function useTags(): readonly Tag[] {
  return useWindowSettings(({ settings }) => settings?.tags ?? none);
}

/** The tags of these ids that are still in the list, in its order. */
export function tagsById(tags: readonly Tag[], ids: readonly TagId[]): readonly Tag[] {
  return tags.filter(({ id }) => ids.includes(id));
}
