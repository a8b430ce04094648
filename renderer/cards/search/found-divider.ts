import { mayPassSince, type CardFilter } from '../filter';
import type { Moment } from '../filters/facets';
import { createDivider } from '../order/divided-cards';
import { cardsIn } from '../order/ordered-cards';

/** Divides the cards that pass the filter: more typed of the same search looks only at those found so far, and at new hits. */
export function createFoundDivider<Name>() {
  return createDivider<Name, readonly [CardFilter, Moment]>(([before, then], [filter, now], cards) => {
    const ids = then === now ? mayPassSince(before, filter) : null;
    return ids && cardsIn(cards, ids);
  });
}
