/** Merges a history that was made elsewhere into this one, by the ids of its changes. */
import { foldApplication } from '../../../../shared/events/fold-application';
import { compareEvents, type StoredEvent } from '../../../../shared/events/event';
import type { Application } from '../../../../shared/model/application';
import type { ApplicationId } from '../../../../shared/model/ids';
import type { Fault } from '../../../../shared/model/outcome';
import { accept, type Result } from '../../../../shared/model/result';
import type { NewChange, WritableStore } from '../../../ports/store';
import { unknownOf } from './adopting';
import type { Recorder } from '../recorder';

/** An application that changes would be added to. */
export interface MergedApplication {
  readonly id: ApplicationId;
  /** As it will be; null if it is removed for good, or its adding was undone. */
  readonly application: Application | null;
  readonly isNew: boolean;
  /** How many changes would be added to it. */
  readonly changes: number;
}

export interface Comparison {
  readonly changes: number;
  readonly known: number;
  readonly settingsChanges: number;
  readonly applications: readonly MergedApplication[];
}

export interface Draft {
  readonly key: string;
  readonly json: string;
  readonly savedAt: NewChange['at'];
}

export interface Merger {
  /** What would be new, and what the applications come to. Writes nothing. */
  compare(changes: readonly NewChange[], drafts: readonly Draft[]): Comparison & { readonly drafts: number };
  /**
   * Adds what isn't there yet. What is there stays as it is: the same changes in another order, or twice, come to the same
   * history. Drafts are taken only for forms that have none here. Returns the number of changes added.
   */
  merge(changes: readonly NewChange[], drafts: readonly Draft[]): Result<number, Fault>;
}

export interface MergerDeps {
  readonly store: WritableStore;
  readonly recorder: Pick<Recorder, 'adopt'>;
}

export function createMerger({ store, recorder }: MergerDeps): Merger {
  return {
    compare(offered, drafts) {
      const { changes } = unknownOf(store, offered);
      const bySubject = groupedBySubject(changes.flatMap(storedEventsOf));
      const applications = [...bySubject].flatMap(([id, events]) =>
        id === null ? [] : [mergedApplication(store, id, events)],
      );
      return {
        applications,
        changes: changes.length,
        known: offered.length - changes.length,
        settingsChanges: new Set(bySubject.get(null)?.map(({ changeId }) => changeId)).size,
        drafts: newDrafts(store, drafts).length,
      };
    },
    merge(offered, drafts) {
      let [added, purged] = [0, 0];
      const merged = recorder.adopt((recording) => {
        const { changes, toPurge } = recording.adopt(offered);
        [added, purged] = [changes.length, toPurge.length];
        for (const { key, json, savedAt } of newDrafts(store, drafts)) store.drafts.save(key, json, savedAt);
      });
      if (merged.ok && purged > 0) store.journal.scrub();
      return merged.ok ? accept(added) : merged;
    },
  };
}

/** Under null: what is about the settings. */
function groupedBySubject(events: readonly StoredEvent[]): ReadonlyMap<ApplicationId | null, StoredEvent[]> {
  const grouped = new Map<ApplicationId | null, StoredEvent[]>();
  for (const event of events) {
    const key = event.subject.kind === 'application' ? event.subject.applicationId : null;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [event]);
    else group.push(event);
  }
  return grouped;
}

function mergedApplication(
  { events }: Pick<WritableStore, 'events'>,
  id: ApplicationId,
  added: readonly StoredEvent[],
): MergedApplication {
  const known = events.ofApplication(id);
  return {
    id,
    application: foldApplication([...known, ...added].toSorted(compareEvents)),
    isNew: known.length === 0,
    changes: new Set(added.map(({ changeId }) => changeId)).size,
  };
}

function storedEventsOf({
  id: changeId,
  events,
  hlc,
  at,
  origin,
  deviceId,
}: NewChange): readonly StoredEvent[] {
  return events.map((event, place) => ({
    ...{ changeId, hlc, at, origin, deviceId },
    ...{ ...event, index: event.index ?? place },
  }));
}

/** Drafts about an application that was removed for good have its id in their key. */
function newDrafts({ drafts, events }: WritableStore, offered: readonly Draft[]): readonly Draft[] {
  const purged = [...events.purgedIds()];
  return offered.filter(
    ({ key }) => drafts.read(key) === null && !purged.some((applicationId) => key.includes(applicationId)),
  );
}
