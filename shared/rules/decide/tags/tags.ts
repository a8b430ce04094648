/** The user's own tags: the shared list, and which of them an application has. */
import type { ApplicationEventBody, SettingsEventBody } from '../../../events/event';
import type { Application } from '../../../model/application';
import type { ChangeInput, Refusal } from '../../../model/changes';
import type { TagId } from '../../../model/ids';
import { accept, type Result } from '../../../model/result';
import { nameKey } from '../../../model/person-name';
import { MAX_TAGS, type Tag, type TagInput } from '../../../model/settings/tag';
import { refuseField, refuseState, type DecideContext, type Drafted, type Subject } from '../decision';
import type { SettingsDraft } from '../settings';

/** Tags as chosen, each once, and the events that create the new ones. */
export interface TagsEntered {
  readonly ids: readonly TagId[];
  readonly created: readonly SettingsEventBody[];
}

/** Refused as `too-many` at `field` if the list would grow beyond the most there can be. */
export function tagsEntered(
  chosen: readonly TagInput[],
  field: string,
  { tags, nextId }: Pick<DecideContext, 'tags' | 'nextId'>,
): Result<TagsEntered, Refusal> {
  const created: Tag[] = [];
  const ids = chosen.map((tag) => {
    if ('id' in tag) return tag.id;
    const known = tagNamed(tag.name, [...tags, ...created]);
    if (known) return known.id;
    const id = nextId() as TagId;
    created.push({ id, name: tag.name.trim(), colour: tag.colour });
    return id;
  });
  if (tags.length + created.length > MAX_TAGS) return refuseField(field, 'too-many');
  return accept({
    ids: [...new Set(ids)],
    created: created.map((tag) => ({ type: 'tag-created', tag })),
  });
}

/** The events after which an application that has the tags `before` has those of `ids`. */
export function tagging(before: readonly TagId[], ids: readonly TagId[]): readonly ApplicationEventBody[] {
  const added = ids.filter((tagId) => !before.includes(tagId));
  const removed = before.filter((tagId) => !ids.includes(tagId));
  return [
    ...added.map((tagId) => ({ type: 'tag-added', tagId }) as const),
    ...removed.map((tagId) => ({ type: 'tag-removed', tagId }) as const),
  ];
}

/** Adds tags and removes others; refused as `already-there` if the application is like that already. */
export function editTags(
  { application, context }: Subject,
  { add, remove }: ChangeInput<'edit-tags'>,
): Drafted {
  const entered = tagsEntered(add, 'add', context);
  if (!entered.ok) return entered;
  const { ids, created } = entered.value;
  const kept = application.tags.filter((tagId) => !remove.includes(tagId));
  const events = tagging(application.tags, [...kept, ...ids.filter((tagId) => !remove.includes(tagId))]);
  if (events.length === 0) return refuseState('already-there');
  return accept({ name: 'tags-edited', events, settingsEvents: created });
}

/** The form lists all tags of an application that are in the shared list; others stay as they are. */
export function tagsOfForm(
  application: Application | null,
  chosen: readonly TagInput[] | undefined,
  context: DecideContext,
): Result<{ events: readonly ApplicationEventBody[]; created: readonly SettingsEventBody[] }, Refusal> {
  if (chosen === undefined) return accept({ events: [], created: [] });
  const entered = tagsEntered(chosen, 'tags', context);
  if (!entered.ok) return entered;
  const before = application?.tags ?? [];
  const hidden = before.filter((tagId) => !context.tags.some(({ id }) => id === tagId));
  const events = tagging(before, [...entered.value.ids, ...hidden]);
  return accept({ events, created: entered.value.created });
}

/** Refused at its name as `already-listed` if another tag has that name. */
export function createTag(
  { name, colour }: ChangeInput<'create-tag'>,
  { tags, nextId }: DecideContext,
): SettingsDraft {
  if (tagNamed(name, tags)) return refuseField('name', 'already-listed');
  if (tags.length >= MAX_TAGS) return refuseField('name', 'too-many');
  const tag = { id: nextId() as TagId, name: name.trim(), colour };
  return accept({ name: 'tag-created', title: tag.name, event: { type: 'tag-created', tag } });
}

/** Renames or recolours a tag at every application. The event holds only what differs. */
export function editTag(
  { tagId, fields }: ChangeInput<'edit-tag'>,
  { tags }: Pick<DecideContext, 'tags'>,
): SettingsDraft {
  const tag = tags.find(({ id }) => id === tagId);
  if (!tag) return refuseState('not-found');
  const name = fields.name?.trim() ?? tag.name;
  const colour = fields.colour ?? tag.colour;
  const named = tagNamed(
    name,
    tags.filter(({ id }) => id !== tagId),
  );
  if (named) return refuseField('fields.name', 'already-listed');
  const differing = {
    ...(name === tag.name ? {} : { name }),
    ...(colour === tag.colour ? {} : { colour }),
  };
  if (Object.keys(differing).length === 0) return refuseState('already-there');
  return accept({ name: 'tag-edited', title: name, event: { type: 'tag-edited', tagId, fields: differing } });
}

/** Deletes a tag everywhere: applications keep its id, which means nothing unless this is undone. */
export function deleteTag({ tagId }: ChangeInput<'delete-tag'>, { tags }: DecideContext): SettingsDraft {
  const tag = tags.find(({ id }) => id === tagId);
  if (!tag) return refuseState('not-found');
  return accept({ name: 'tag-deleted', title: tag.name, event: { type: 'tag-deleted', tagId } });
}

function tagNamed(name: string, tags: readonly Tag[]): Tag | undefined {
  return tags.find((tag) => nameKey(tag.name) === nameKey(name));
}
