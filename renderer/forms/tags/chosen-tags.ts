/** Tags as a form holds them: from the list, or new ones by name. Pure. */
import { nameKey } from '@shared/model/person-name';
import {
  MAX_TAG_NAME,
  nextTagColour,
  type Tag,
  type TagColour,
  type TagInput,
} from '@shared/model/settings/tag';

/** A tag as it is shown. */
export interface ShownTag {
  readonly name: string;
  readonly colour: TagColour;
}

/** Those that aren't in the list any more are left out. */
export function shownTags(chosen: readonly TagInput[], list: readonly Tag[]): readonly ShownTag[] {
  return chosen.flatMap((tag) => ('id' in tag ? (list.find(({ id }) => id === tag.id) ?? []) : [tag]));
}

/** The tags of these names: from the list, as chosen before, or new ones with colours of their own. */
export function tagsNamed(
  names: readonly string[],
  before: readonly TagInput[],
  list: readonly Tag[],
): readonly TagInput[] {
  const fresh: ShownTag[] = before.flatMap((tag) => ('id' in tag ? [] : [tag]));
  const chosen = new Map<string, TagInput>();
  for (const typed of names) {
    const name = typed.replace(/\s+/g, ' ').trim().slice(0, MAX_TAG_NAME).trim();
    const isNamed = (tag: ShownTag) => nameKey(tag.name) === nameKey(name);
    const known = list.find(isNamed);
    const again = fresh.find(isNamed);
    if (name === '') continue;
    const added = again ?? { name, colour: nextTagColour([...list, ...fresh]) };
    if (!known && !again) fresh.push(added);
    chosen.set(nameKey(name), known ? { id: known.id } : { name: added.name, colour: added.colour });
  }
  return [...chosen.values()];
}
