import type { ApplicationId } from '../../../shared/model/ids';
import type { OwnedFacts } from '../../../shared/statistics/waits';
import type { Store } from '../../ports/store';
import type { Commits } from '../history/commits';
import { nextTurn } from './next-turn';

/** Applications whose facts are read or counted in one turn: a few milliseconds. */
export const FACTS_A_TURN = 250;

/** The facts of all applications in memory: read once, then only those of the applications that changed. */
export interface KeptFacts {
  /** By id, which is the order in which they were added. The same list as before if nothing was recorded since. */
  read(): Promise<readonly OwnedFacts[]>;
}

export function createKeptFacts({
  store,
  commits,
}: {
  readonly store: Store;
  readonly commits: Commits;
}): KeptFacts {
  let kept: Promise<readonly OwnedFacts[]> | null = null;
  const changed = new Set<ApplicationId>();
  commits.listen(({ applicationIds }) => {
    if (kept !== null) for (const id of applicationIds) changed.add(id);
  });

  async function readAll(): Promise<readonly OwnedFacts[]> {
    const all: OwnedFacts[] = [];
    for (;;) {
      const slice = store.statistics.slice({ after: all.at(-1)?.applicationId ?? '', limit: FACTS_A_TURN });
      all.push(...slice);
      if (slice.length < FACTS_A_TURN) return all;
      await nextTurn();
    }
  }

  async function renew(
    before: Promise<readonly OwnedFacts[]>,
    ids: readonly ApplicationId[],
  ): Promise<readonly OwnedFacts[]> {
    const list = [...(await before)];
    const read = new Map(store.statistics.of(ids).map((owned) => [owned.applicationId, owned]));
    for (const id of ids) replace(list, id, read.get(id));
    return list;
  }

  function keep(): Promise<readonly OwnedFacts[]> {
    const ids = [...changed];
    changed.clear();
    // If very many changed, as after an import, all are read again, a slice at a time.
    return kept === null || ids.length > FACTS_A_TURN ? readAll() : renew(kept, ids);
  }

  return {
    read() {
      if (kept !== null && changed.size === 0) return kept;
      const mine = keep().catch((cause: unknown) => {
        // Read from the beginning the next time.
        kept = null;
        throw cause;
      });
      kept = mine;
      return mine;
    },
  };
}

/** @param owned undefined if it was deleted */
function replace(list: OwnedFacts[], id: ApplicationId, owned: OwnedFacts | undefined): void {
  const at = placeOf(list, id);
  const isThere = list[at]?.applicationId === id;
  list.splice(at, isThere ? 1 : 0, ...(owned === undefined ? [] : [owned]));
}

/** Where it is in the list, or would be. */
export function placeOf(list: readonly OwnedFacts[], id: ApplicationId): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.applicationId ?? id) < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
