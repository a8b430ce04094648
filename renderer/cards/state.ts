/** The groups within a column. Pure. */
import { isNudgeDue } from '@shared/rules/progress/nudge';
import { stepStateAt } from '@shared/rules/progress/step-state';
import type { Card } from '@shared/model/card';
import type { Instant } from '@shared/model/time';

/** Most urgent first, like `compareUrgency`. */
export const cardGroups = ['late', 'due', 'open', 'ready', 'silent', 'waiting', 'interview', 'none'] as const;
export type CardGroup = (typeof cardGroups)[number];

/** The group of a card in its column at `now`. */
export function groupOf(card: Card, now: Instant): CardGroup {
  if (card.current) return stepStateAt(card.current.step, card.current, now);
  if (card.nudge && isNudgeDue(card.nudge, now)) return 'silent';
  return card.upcoming ? 'interview' : 'none';
}
