/** Views saved under a name. */
import type { SettingsEventBody } from '../../events/event';
import type { ChangeInput } from '../../model/changes';
import type { SavedViewId } from '../../model/ids';
import { nameKey } from '../../model/person-name';
import { accept } from '../../model/result';
import { MAX_FACET_VALUES } from '../../model/settings/facet';
import { MAX_SAVED_VIEWS, type SavedView } from '../../model/settings/saved-view';
import { refuseField, refuseState, type DecideContext } from './decision';
import type { Renaming } from './people';
import type { SettingsDraft } from './settings';

type Known = Pick<DecideContext, 'savedViews'>;

/** Saves a new one. Refused at its name as `already-listed` if another has that name. */
export function saveView(
  { name, shown }: ChangeInput<'save-view'>,
  { savedViews, nextId }: DecideContext,
): SettingsDraft {
  if (isNamed(name, savedViews)) return refuseField('name', 'already-listed');
  if (savedViews.length >= MAX_SAVED_VIEWS) return refuseField('name', 'too-many');
  const view: SavedView = { id: nextId() as SavedViewId, name: name.trim(), ...shown };
  return accept({ name: 'view-saved', title: view.name, event: { type: 'view-saved', view } });
}

/** Renames one, or saves what it shows now. The event holds only what differs; refused as `already-there` if nothing does. */
export function editView({ viewId, name, shown }: ChangeInput<'edit-view'>, context: Known): SettingsDraft {
  const saved = context.savedViews.find(({ id }) => id === viewId);
  if (!saved) return refuseState('not-found');
  const others = context.savedViews.filter(({ id }) => id !== viewId);
  if (name !== undefined && isNamed(name, others)) return refuseField('name', 'already-listed');
  const { id: _, ...before } = saved;
  const after = { ...before, ...shown, name: name?.trim() ?? before.name };
  const fields = Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
    ),
  );
  const changed = Object.keys(fields);
  if (changed.length === 0) return refuseState('already-there');
  const isRenamed = changed.length === 1 && changed[0] === 'name';
  return accept({
    name: isRenamed ? 'view-renamed' : 'view-updated',
    title: after.name,
    event: { type: 'view-edited', viewId, fields },
  });
}

/** Refused as `not-found` if there is no such view. */
export function deleteView({ viewId }: ChangeInput<'delete-view'>, { savedViews }: Known): SettingsDraft {
  const saved = savedViews.find(({ id }) => id === viewId);
  if (!saved) return refuseState('not-found');
  return accept({ name: 'view-removed', title: saved.name, event: { type: 'view-removed', viewId } });
}

/** Refused as `already-there` if that is their order, and as `changed-since` if they aren't the ones there are. */
export function orderViews({ viewIds }: ChangeInput<'order-views'>, { savedViews }: Known): SettingsDraft {
  const before = savedViews.map(({ id }) => id);
  if (before.join() === viewIds.join()) return refuseState('already-there');
  if (before.toSorted().join() !== viewIds.toSorted().join()) return refuseState('changed-since');
  return accept({ name: 'views-ordered', event: { type: 'views-ordered', viewIds } });
}

/**
 * What the views that show somebody by name show from now on: them by their new name, and by the former one only who
 * else `isStillNamed` so, if the view has room for both.
 */
export function viewsFollowing(
  savedViews: readonly SavedView[],
  renamings: readonly Pick<Renaming, 'from' | 'to'>[],
  isStillNamed: (name: string) => boolean,
): readonly SettingsEventBody[] {
  const namesNow = (person: readonly string[], keepsFormer: boolean) => {
    const names = person.flatMap((name) => {
      const given = renamings.flatMap(({ from, to }) => (from === name ? [to] : []));
      return given.length === 0 || (keepsFormer && isStillNamed(name)) ? [name, ...given] : given;
    });
    return [...new Set(names)];
  };
  return savedViews.flatMap(({ id: viewId, filters }) => {
    const { person } = filters;
    if (!person?.some((name) => renamings.some(({ from }) => from === name))) return [];
    const both = namesNow(person, true);
    const names = both.length > MAX_FACET_VALUES ? namesNow(person, false).slice(0, MAX_FACET_VALUES) : both;
    return [{ type: 'view-edited', viewId, fields: { filters: { ...filters, person: names } } }];
  });
}

function isNamed(name: string, views: readonly SavedView[]): boolean {
  return views.some((view) => nameKey(view.name) === nameKey(name));
}
