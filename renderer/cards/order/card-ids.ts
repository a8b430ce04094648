import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';

const known = new WeakMap<readonly Card[], readonly ApplicationId[]>();

/** The ids of these cards, the same array for the same list of cards. */
export function idsOf(cards: readonly Card[]): readonly ApplicationId[] {
  let ids = known.get(cards);
  if (ids === undefined) {
    ids = cards.map(({ id }) => id);
    known.set(cards, ids);
  }
  return ids;
}
