import type { ChangeInput } from '@shared/model/changes';
import type { TagId } from '@shared/model/ids';
import { useWindowSettings } from '../../core/settings-store';
import { locale, t } from '../../core/words';

/** Names the tags after the sentence about a change: of two changes in a row it is seen what each did. */
export function tagChangeWords({
  add,
  remove,
}: Pick<ChangeInput<'edit-tags'>, 'add' | 'remove'>): (change: string) => string {
  const nameOf = (tagId: TagId) =>
    useWindowSettings.getState().settings?.tags.find(({ id }) => id === tagId)?.name ?? '';
  const added = add.map((tag) => ('id' in tag ? nameOf(tag.id) : tag.name));
  const removed = remove.map(nameOf);
  const listed = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (change) => {
    if (added.length > 0) return t('changes.tagsAdded', { change, tags: listed(added) });
    return removed.length > 0 ? t('changes.tagsRemoved', { change, tags: listed(removed) }) : change;
  };
}
