/** Makes something of each card of a list; after a change, only of the cards it concerns. */
import type { Card } from '@shared/model/card';
import { differenceOf, FEW } from './ordered-cards';

type ListOf<Made> = (cards: readonly Card[]) => readonly Made[];

/** Returns a function that makes something of each card, in the order of the list; always the same of the same list. */
export function createListMaker<Made>(make: (card: Card) => Made): ListOf<Made> {
  const known = new WeakMap<readonly Card[], readonly Made[]>();
  return (cards) => {
    const made = known.get(cards) ?? madeAfter(known, cards, make) ?? cards.map(make);
    known.set(cards, made);
    return made;
  };
}

/** Null if it isn't known what changed, or if it was much. */
function madeAfter<Made>(
  known: WeakMap<readonly Card[], readonly Made[]>,
  cards: readonly Card[],
  make: (card: Card) => Made,
): readonly Made[] | null {
  const difference = differenceOf(cards);
  const before = difference && known.get(difference.before);
  if (!before || difference.gone.size + difference.come.length > FEW) return null;
  const [left, made] = [difference.before.slice(), before.slice()];
  for (const card of difference.gone) {
    const at = left.indexOf(card);
    if (at === -1) continue;
    left.splice(at, 1);
    made.splice(at, 1);
  }
  for (const card of difference.come) made.splice(cards.indexOf(card), 0, make(card));
  return made;
}
