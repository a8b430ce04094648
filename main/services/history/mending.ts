import { accept } from '../../../shared/model/result';
import type { Store, WritableStore } from '../../ports/store';
import type { Recorder } from './recorder';

export interface MendingDeps {
  readonly store: WritableStore;
  readonly recorder: Pick<Recorder, 'time'>;
  readonly report: (what: string, cause: unknown) => void;
}

/**
 * The store, for reading outside a transaction. If a derived row can't be read because it was damaged, every such row is
 * derived again from its events, and then read again.
 */
export function createMendingStore({ store, recorder, report }: MendingDeps): Store {
  const { projections } = store;

  /** False if the disk refused it. */
  function mend(): boolean {
    const isRebuilt = store.write(() => {
      for (const projection of projections.whole) projection.rebuild();
      return accept(null);
    }).ok;
    const applicationIds = projections.unreadable();
    for (const applicationId of applicationIds)
      report('a derived row could not be read, and is derived again', applicationId);
    return (
      isRebuilt &&
      recorder.time((recording) => {
        for (const applicationId of applicationIds) recording.refresh(applicationId);
      })
    );
  }

  function mended<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      if (store.faultOf(cause) !== 'damaged') throw cause;
      report('something derived could not be read', cause);
      if (!mend()) throw cause;
      return read();
    }
  }

  const { cards, people, statistics, overviews, agenda, settings } = store;
  return {
    ...store,
    cards: {
      ...cards,
      all: () => mended(() => cards.all()),
      allJson: () => mended(() => cards.allJson()),
      byId: (id) => mended(() => cards.byId(id)),
      shown: (ids) => mended(() => cards.shown(ids)),
    },
    people: {
      ...people,
      matching: (search, limit) => mended(() => people.matching(search, limit)),
      contact: (id) => mended(() => people.contact(id)),
      all: () => mended(() => people.all()),
      slice: (after) => mended(() => people.slice(after)),
      byId: (id) => mended(() => people.byId(id)),
    },
    statistics: {
      slice: (from) => mended(() => statistics.slice(from)),
      of: (ids) => mended(() => statistics.of(ids)),
    },
    overviews: { of: (ids) => mended(() => overviews.of(ids)) },
    agenda: { between: (from, to) => mended(() => agenda.between(from, to)) },
    settings: { read: () => mended(() => settings.read()) },
  };
}
