/** Adds changes that were made elsewhere to the history, within the transaction of a recording. */
import type { StoredEvent, Subject } from '../../../../shared/events/event';
import { subjectKey } from '../../../../shared/events/event';
import type { ApplicationId, ChangeId } from '../../../../shared/model/ids';
import type { Instant } from '../../../../shared/model/time';
import type { NewChange, Store, WritableStore } from '../../../ports/store';

/** The part of these changes that isn't there yet, in order, and what must be removed for good because of them. */
export interface Unknown {
  readonly changes: readonly NewChange[];
  readonly toPurge: readonly ApplicationId[];
}

/**
 * What is new of `changes`. A change that is there is left out as a whole. A purge is final: of an application that was
 * removed for good, here or there, only the mark that it existed is taken over.
 */
export function unknownOf({ events }: Pick<Store, 'events'>, changes: readonly NewChange[]): Unknown {
  const known: ReadonlySet<ChangeId> = events.changeIds();
  const purgedHere: ReadonlySet<ApplicationId> = events.purgedIds();
  const purgedThere = new Set(changes.flatMap(({ events: made }) => made.flatMap(purgedBy)));
  const isPurged = (subject: Subject) =>
    subject.kind === 'application' &&
    (purgedHere.has(subject.applicationId) || purgedThere.has(subject.applicationId));
  return {
    toPurge: [...purgedThere].filter((applicationId) => !purgedHere.has(applicationId)),
    changes: changes.flatMap((change) => {
      if (known.has(change.id)) return [];
      const kept = change.events.filter(
        ({ subject, body }) => body.type === 'application-purged' || !isPurged(subject),
      );
      return kept.length === 0 ? [] : [{ ...change, events: kept }];
    }),
  };
}

function purgedBy({ subject, body }: Pick<StoredEvent, 'subject' | 'body'>): readonly ApplicationId[] {
  return body.type === 'application-purged' && subject.kind === 'application' ? [subject.applicationId] : [];
}

export interface Adopted extends Unknown {
  readonly applicationIds: ReadonlySet<ApplicationId>;
  readonly hasSettings: boolean;
}

/** Throws what SQLite throws, for example if an event of a new change is there under another change. */
export function adoptChanges(
  { events, journal }: WritableStore,
  offered: readonly NewChange[],
  now: Instant,
  onShare: (share: number) => void = () => undefined,
): Adopted {
  const { changes, toPurge } = unknownOf({ events }, offered);
  for (const applicationId of toPurge) journal.forget(applicationId);
  journal.appendAll(changes, onShare);
  const subjects = new Map(
    changes.flatMap((change) => change.events.map(({ subject }) => [subjectKey(subject), subject])),
  );
  journal.noteReceived([...subjects.values()], now);
  const applicationIds = [...subjects.values()].flatMap((subject) =>
    subject.kind === 'application' ? [subject.applicationId] : [],
  );
  return {
    ...{ changes, toPurge },
    applicationIds: new Set([...applicationIds, ...toPurge]),
    hasSettings: [...subjects.values()].some(({ kind }) => kind === 'settings'),
  };
}
