/** What the table shows besides the cards: read in batches, and again for each card that changes. */
import { create } from 'zustand';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { MAX_OVERVIEWS, type Overview } from '@shared/model/views/overview';
import { useBoard } from '../cards/store';
import { call } from '../core/bridge';

export type Overviews = ReadonlyMap<ApplicationId, Overview>;

export const useOverviews = create<{ readonly overviews: Overviews }>(() => ({ overviews: new Map() }));

/** The card each overview was read with: a changed application has a new one. */
const readWith = new Map<ApplicationId, Card>();
let isReading = false;

/** Reads what is missing or outdated now, and from then on. Returns a function that stops. */
export function followOverviews(): () => void {
  void readOutdated();
  return useBoard.subscribe(({ cards }, before) => {
    if (cards !== before.cards) void readOutdated();
  });
}

async function readOutdated(): Promise<void> {
  if (isReading) return;
  isReading = true;
  try {
    let asked = outdated();
    // All at once, so that a table sorted by them isn't sorted again and again.
    const overviews = new Map(useOverviews.getState().overviews);
    while (asked.length > 0) {
      const reply = await call('overviews:read', { applicationIds: asked.map(({ id }) => id) });
      if (!reply.ok) break;
      for (const overview of reply.value) overviews.set(overview.applicationId, overview);
      for (const card of asked) readWith.set(card.id, card);
      asked = outdated();
    }
    useOverviews.setState({ overviews });
  } finally {
    isReading = false;
  }
}

/** The next cards to ask about. */
function outdated(): readonly Card[] {
  const cards: Card[] = [];
  for (const card of useBoard.getState().cards.values()) {
    if (readWith.get(card.id) !== card) cards.push(card);
    if (cards.length === MAX_OVERVIEWS) break;
  }
  return cards;
}
