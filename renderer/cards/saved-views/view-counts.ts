/** How many applications each saved view shows: counted when the window has nothing else to do, one view at a time. */
import { create } from 'zustand';
import type { Card } from '@shared/model/card';
import type { SavedViewId } from '@shared/model/ids';
import type { Shown } from '@shared/model/settings/saved-view';
import { call } from '../../core/bridge';
import { computerZone, readShown, subscribe } from '../../core/clock';
import { useWindowSettings } from '../../core/settings-store';
import { cardPasses, type CardFilter } from '../filter';
import type { Moment } from '../filters/facets';
import { isWorthAsking } from '../search/ask-main';
import { useBoard } from '../store';

type Hits = CardFilter['hits'];

/** Empty until they were counted. */
export const useViewCounts = create<{ readonly counts: ReadonlyMap<SavedViewId, number> }>(() => ({
  counts: new Map(),
}));

/** How many of the cards it shows; `hits` is what main found for its search. */
export function countShown(
  cards: Iterable<Card>,
  { query, filters, isArchived }: Pick<Shown, 'query' | 'filters' | 'isArchived'>,
  hits: Hits,
  moment: Moment,
): number {
  const passes = cardPasses({ query, filters, isArchived, hits }, moment);
  let count = 0;
  for (const card of cards) if (passes(card)) count += 1;
  return count;
}

/** Counts from now on whenever a card, a saved view or the time changes; returns a function that stops. */
export function followViewCounts(): () => void {
  let isStopped = false;
  let isCounting = false;
  let isStale = false;
  const recount = () => {
    isStale = isCounting;
    if (isCounting) return;
    isCounting = true;
    void countAll().then((counts) => {
      isCounting = false;
      if (isStopped) return;
      useViewCounts.setState({ counts });
      if (isStale) recount();
    });
  };
  const stops = [
    useBoard.subscribe((state, before) => {
      if (state.cards !== before.cards) recount();
    }),
    useWindowSettings.subscribe((state, before) => {
      if (state.settings?.savedViews !== before.settings?.savedViews) recount();
    }),
    subscribe(recount),
  ];
  recount();
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}

async function countAll(): Promise<ReadonlyMap<SavedViewId, number>> {
  const counts = new Map<SavedViewId, number>();
  for (const view of useWindowSettings.getState().settings?.savedViews ?? []) {
    const hits = await foundBy(view.query);
    await whenIdle();
    const moment = { now: readShown(), zone: computerZone() };
    counts.set(view.id, countShown(useBoard.getState().cards.values(), view, hits, moment));
  }
  return counts;
}

async function foundBy(query: string): Promise<Hits> {
  if (!isWorthAsking(query)) return new Map();
  const reply = await call('search:find', { query });
  return new Map(reply.ok ? reply.value.map((hit) => [hit.applicationId, hit]) : []);
}

/** A busy window still counts, a moment later. */
const LONGEST_WAIT_MS = 500;

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });
}
