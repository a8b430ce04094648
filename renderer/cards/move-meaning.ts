/** What moving a card would do (section 2 of the rules), so that it can be told before it is done. Pure. */
import type { Stage } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import { stagesInOrder } from './stages';

export type MoveMeaning =
  | { readonly tag: 'here' | 'outcome' | 'reopens' | 'toApplied' | 'needsInterview' }
  | {
      readonly tag: 'sent' | 'sentAndSkipped' | 'sentThenAwaits' | 'sentAndSkippedThenAwaits' | 'takenBack';
      readonly step: 'thank-you' | 'check-in' | 'final';
    };

/** What dropping `card` on the column `to` asks for. Main decides; this only foretells. */
export function moveMeaningOf(card: Pick<Card, 'stage' | 'upcoming'>, to: Stage): MoveMeaning {
  const from = card.stage;
  if (from === to) return { tag: 'here' };
  if (from === 'closed') return { tag: 'reopens' };
  if (to === 'closed') return { tag: 'outcome' };
  if (to === 'applied') return { tag: 'toApplied' };
  if (from === 'applied') return { tag: 'needsInterview' };
  const distance = stagesInOrder.indexOf(to) - stagesInOrder.indexOf(from);
  if (distance < 0) return { tag: 'takenBack', step: to };
  const tag = distance === 1 ? 'sent' : 'sentAndSkipped';
  return { tag: card.upcoming === null ? tag : `${tag}ThenAwaits`, step: from };
}
