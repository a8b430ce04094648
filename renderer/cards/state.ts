/** The state a card is shown in. Pure. */
import { stepStateAt } from '@shared/rules/progress/progress';
import type { Card, CardStep } from '@shared/model/card';
import type { Instant } from '@shared/model/time';

/** `ready` stands for the offer to let go: nothing is owed there, so it is never shown as due or late. */
export type ShownState = 'waiting' | 'open' | 'due' | 'late' | 'ready';

/** The state of a card's current step at `now`. */
export function shownStateOf(step: CardStep, now: Instant): ShownState {
  const state = stepStateAt(step, now);
  if (step.step === 'close' && state !== 'waiting') return 'ready';
  return state;
}

/** The groups a column is read by, most urgent first. */
export const cardGroups = ['late', 'due', 'open', 'ready', 'waiting', 'interview', 'none'] as const;
export type CardGroup = (typeof cardGroups)[number];

/** The group of a card in its column at `now`. */
export function groupOf(card: Card, now: Instant): CardGroup {
  if (card.current) return shownStateOf(card.current, now);
  return card.upcoming ? 'interview' : 'none';
}
