/** Two tags of the list become one, at every application and in every saved view that has the other. */
import type { ApplicationEventBody, SettingsEventBody } from '../../../events/event';
import type { Application } from '../../../model/application';
import type { ChangeDescription } from '../../../model/card';
import type { ChangeInput, Refusal } from '../../../model/changes';
import type { ApplicationId, TagId } from '../../../model/ids';
import { accept, type Result } from '../../../model/result';
import type { SavedView } from '../../../model/settings/saved-view';
import { refuseState, type DecideContext } from '../decision';
import { tagging } from './tags';

export interface TagsMerged {
  readonly happenings: readonly {
    readonly applicationId: ApplicationId;
    readonly bodies: readonly ApplicationEventBody[];
  }[];
  readonly settingsEvents: readonly SettingsEventBody[];
  readonly description: ChangeDescription;
}

/**
 * `applications` are those that have the tag. Those that can't be changed here keep it: it then means nothing there.
 * Refused as `not-found` if a tag isn't in the list, and as `already-there` if both are the same.
 */
export function mergeTags(
  { tagId, intoId }: ChangeInput<'merge-tags'>,
  applications: readonly Application[],
  { tags, savedViews }: Pick<DecideContext, 'tags' | 'savedViews'>,
): Result<TagsMerged, Refusal> {
  const into = tags.find(({ id }) => id === intoId);
  if (!into || !tags.some(({ id }) => id === tagId)) return refuseState('not-found');
  if (tagId === intoId) return refuseState('already-there');
  const merged = <Id extends string>(ids: readonly (Id | TagId)[]) => [
    ...new Set(ids.map((id) => (id === tagId ? intoId : id))),
  ];
  const changeable = applications.filter(
    ({ deletedAt, unreadable, tags: ids }) =>
      deletedAt === null && unreadable === null && ids.includes(tagId),
  );
  return accept({
    happenings: changeable.map(({ id, tags: ids }) => ({
      applicationId: id,
      bodies: tagging(ids, merged(ids)),
    })),
    settingsEvents: [
      ...savedViews.flatMap((view) => viewEdited(view, tagId, merged)),
      { type: 'tag-deleted', tagId },
    ],
    description: { name: 'tags-merged', company: '', role: '', stage: null, title: into.name },
  });
}

function viewEdited(
  { id: viewId, filters }: SavedView,
  tagId: TagId,
  merged: (ids: readonly string[]) => string[],
): readonly SettingsEventBody[] {
  if (filters.tag?.includes(tagId) !== true) return [];
  const fields = { filters: { ...filters, tag: merged(filters.tag) } };
  return [{ type: 'view-edited', viewId, fields }];
}
