import { useEffect, useMemo } from 'react';
import { hasTwelveHours } from '@shared/i18n/dates';
import type { Card } from '@shared/model/card';
import type { ClockTime } from '@shared/model/time';
import { clockTimeOf, dateOf } from '@shared/rules/calendar/calendar';
import { useBoard } from '../cards/store';
import { computerZone, currentInstant } from '../core/clock';
import { locale, region } from '../core/words';
import { inTurns } from '../forms/checking/in-turns';
import { knownNamesInSteps } from './known-names';
import { readSentence } from './read-sentence';
import type { SentenceContext, Understanding } from './sentence';
import { sentenceWithin, type SentenceWithin } from './sentence-within';

/** The same list while nothing changes: what is known about its names is kept with it. */
const lists = new WeakMap<ReadonlyMap<string, Card>, readonly Card[]>();

function listOf(cards: ReadonlyMap<string, Card>): readonly Card[] {
  const known = lists.get(cards);
  if (known !== undefined) return known;
  const list = [...cards.values()];
  lists.set(cards, list);
  return list;
}

/** What `typed` says. The names on the cards are read while nothing is typed yet. */
export function useUnderstanding(typed: string): Understanding {
  const cards = useBoard((state) => state.cards);
  useEffect(() => inTurns(knownNamesInSteps(listOf(cards)), () => undefined), [cards]);
  return useMemo(() => understand(typed, cards), [typed, cards]);
}

function understand(typed: string, cards: ReadonlyMap<string, Card>): Understanding {
  return readSentence(typed, contextWith(cards));
}

/** The sentence about an interview in what was pasted. */
export function sentencePasted(text: string): SentenceWithin | null {
  return sentenceWithin(text, contextWith(useBoard.getState().cards));
}

/** The user's cards, today, and the user's way of writing dates and times. */
function contextWith(cards: ReadonlyMap<string, Card>): SentenceContext {
  const [now, zone] = [currentInstant(), computerZone()];
  return {
    cards: listOf(cards),
    now: clockTimeOf(now, zone),
    dates: { today: dateOf(now, zone), locale, region },
    times: { hasTwelveHours: hasTwelveHours(locale), near: '12:00' as ClockTime },
  };
}
