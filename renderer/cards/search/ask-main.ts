/** Asks main for what cards don't show, while the search is typed: one question at a time, and the newest answer counts. */
import { beginsUnspaced, searchWords } from '@shared/i18n/search-text';
import { call } from '../../core/bridge';
import { useWindowSettings } from '../../core/settings-store';
import { useCardFilter, useIsAwaited, type CardFilter } from '../filter';
import { useBoard } from '../store';

const nothingFound: CardFilter['hits'] = new Map();

/** Searches from now on whenever the query, a card or the name of a tag changes; returns a function that stops. */
export function followSearch(): () => void {
  const stops = [
    useCardFilter.subscribe((state, before) => {
      if (state.query === before.query) return;
      // What was found for its beginning contains what will be found, so it stays until the answer is there.
      if (!isLonger(before.query, state.query)) show(nothingFound);
      ask();
    }),
    useBoard.subscribe((state, before) => {
      if (state.cards !== before.cards) ask();
    }),
    useWindowSettings.subscribe((state, before) => {
      if (state.settings !== before.settings) ask();
    }),
  ];
  ask();
  return () => {
    for (const stop of stops) stop();
  };
}

/** For how long the cards wait for main's answer, in order to be drawn once with everything that was found. */
const LONGEST_WAIT_MS = 12;

let isAsking = false;
let isAskedAgain = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

function ask(): void {
  const { query } = useCardFilter.getState();
  if (!isWorthAsking(query)) {
    stopWaiting();
    show(nothingFound);
    return;
  }
  if (isAsking) {
    isAskedAgain = true;
    return;
  }
  isAsking = true;
  useIsAwaited.setState(true, true);
  waiting = setTimeout(stopWaiting, LONGEST_WAIT_MS);
  void call('search:find', { query }).then((reply) => {
    isAsking = false;
    stopWaiting();
    // The cards still match by company and role if it failed.
    if (reply.ok && isLonger(query, useCardFilter.getState().query)) {
      show(new Map(reply.value.map((hit) => [hit.applicationId, hit])));
    }
    if (!isAskedAgain) return;
    isAskedAgain = false;
    ask();
  });
}

function stopWaiting(): void {
  clearTimeout(waiting);
  useIsAwaited.setState(false, true);
}

function show(hits: CardFilter['hits']): void {
  if (hits.size > 0 || useCardFilter.getState().hits.size > 0) useCardFilter.setState({ hits });
}

/** True if `query` is the other one, or that with more typed after it. */
function isLonger(before: string, query: string): boolean {
  return before.trim() !== '' && query.startsWith(before);
}

/** One letter is in almost every text, unless it is a word of its own. */
export function isWorthAsking(query: string): boolean {
  return searchWords(query).some((word) => word.length > 1 || beginsUnspaced(word));
}
