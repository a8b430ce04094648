import { accept, type Result } from '../../../shared/model/result';
import type { Fault } from '../../../shared/model/outcome';
import type { Instant } from '../../../shared/model/time';
import type { Store } from '../../ports/store';

/** Half-filled forms that survive closing, quitting and a crash. Saved once `save` returns ok, not before. */
export interface DraftService {
  read(key: string): string | null;
  /** The keys of all drafts, last saved first. */
  list(): readonly string[];
  save(key: string, json: string): Result<null, Fault>;
  discard(key: string): Result<null, Fault>;
}

export function createDraftService({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: { now(): Instant };
}): DraftService {
  return {
    read: (key) => store.drafts.read(key),
    list: () => store.drafts.keys(),
    save: (key, json) =>
      store.write(() => {
        store.drafts.save(key, json, clock.now());
        return accept(null);
      }),
    discard: (key) =>
      store.write(() => {
        store.drafts.discard(key);
        return accept(null);
      }),
  };
}
