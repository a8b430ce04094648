/** Announces what another process has recorded, a few applications at a time, so that nobody waits long. */
import type { Origin } from '../../../../shared/events/event';
import type { BoardChange } from '../../../../shared/model/card';
import type { ApplicationId } from '../../../../shared/model/ids';
import type { ChangeOutcome } from '../../../../shared/model/outcome';
import type { Store } from '../../../ports/store';
import type { Commits } from '../commits';
import type { Schedule } from '../passing-of-time';

/** Most cards announced in one turn. More than the window takes in one by one: it gathers large parts. */
export const ANNOUNCED = 200;

/** A change that another process has committed. */
export interface Written {
  readonly applicationIds: readonly ApplicationId[];
  readonly hasSettingsChanged: boolean;
  readonly outcome: ChangeOutcome | null;
  readonly origin: Origin;
}

export interface WrittenDeps {
  readonly store: Pick<Store, 'cards'>;
  readonly commits: Pick<Commits, 'announce'>;
  readonly schedule: Schedule;
  readonly report: (what: string, cause: unknown) => void;
}

/**
 * Resolves once all of it is announced; the outcome comes with the last part. Cards that can't be read are reported and left
 * out: they are committed all the same, and the caller must learn that.
 */
export type AnnounceWritten = (written: Written) => Promise<void>;

export function createAnnounceWritten({ store, commits, schedule, report }: WrittenDeps): AnnounceWritten {
  function boardOf(ids: readonly ApplicationId[]): BoardChange {
    try {
      const saved = store.cards.shown(ids);
      const shown = new Set(saved.map(({ id }) => id));
      return { saved, removed: ids.filter((id) => !shown.has(id)) };
    } catch (cause) {
      report('the cards that were changed elsewhere could not be read', cause);
      return { saved: [], removed: [] };
    }
  }

  return ({ applicationIds, hasSettingsChanged, outcome, origin }) =>
    new Promise((resolve) => {
      const announceFrom = (from: number) => {
        const part = applicationIds.slice(from, from + ANNOUNCED);
        const isLast = from + part.length >= applicationIds.length;
        commits.announce({
          applicationIds: part,
          board: boardOf(part),
          // The cards are shown by the new settings.
          hasSettingsChanged: hasSettingsChanged && from === 0,
          outcome: isLast ? outcome : null,
          origin,
        });
        if (isLast) resolve();
        else schedule(() => announceFrom(from + part.length));
      };
      announceFrom(0);
    });
}
