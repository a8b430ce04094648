/**
 * What moving a card would do (section 2 of the rules), so that it can be shown beforehand. The card alone is enough to
 * tell; a property test compares it with what `decide` then does.
 */
import type { MessageStep } from '../../model/application';
import type { Card } from '../../model/card';
import { stages, type Stage } from '../../model/stage';

export type MoveMeaning =
  | {
      readonly tag:
        'here' | 'outcome' | 'reopens' | 'toApplied' | 'needsInterview' | 'interviewNotOver' | 'readOnly';
    }
  | {
      readonly tag: 'sent' | 'sentAndSkipped' | 'sentThenAwaits' | 'sentAndSkippedThenAwaits' | 'takenBack';
      readonly step: MessageStep;
    };

/** What dropping `card` on column `to` would do, or ask for first. */
export function moveMeaningOf(card: Pick<Card, 'stage' | 'upcoming' | 'unreadable'>, to: Stage): MoveMeaning {
  const from = card.stage;
  if (from === to) return { tag: 'here' };
  if (card.unreadable !== null) return { tag: 'readOnly' };
  if (from === 'closed') return { tag: 'reopens' };
  if (to === 'closed') return { tag: 'outcome' };
  if (to === 'applied') return { tag: 'toApplied' };
  if (from === 'applied') return { tag: card.upcoming === null ? 'needsInterview' : 'interviewNotOver' };
  const distance = stages.indexOf(to) - stages.indexOf(from);
  if (distance < 0) return { tag: 'takenBack', step: to };
  const tag = distance === 1 ? 'sent' : 'sentAndSkipped';
  return { tag: card.upcoming === null ? tag : `${tag}ThenAwaits`, step: from };
}
