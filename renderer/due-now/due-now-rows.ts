/** The lines of the list "Due now". Pure. */
import type { Card } from '@shared/model/card';
import type { DueNow, DueNowGroup } from '@shared/rules/progress/due-now';

/** A line of the list: a group's heading, or a card's row. */
export type DueNowRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: DueNowGroup; readonly count: number }
  | {
      /** The first card shows its actions; the others only under the pointer or with the focus. */
      readonly kind: 'first-card' | 'card';
      readonly key: string;
      readonly group: DueNowGroup;
      readonly card: Card;
    };

/** The lines of the list from top to bottom. */
export function dueNowRows({ groups }: DueNow): readonly DueNowRow[] {
  const first = groups[0]?.cards[0];
  return groups.flatMap(({ group, cards }): DueNowRow[] => [
    { kind: 'group', key: `group-${group}`, group, count: cards.length },
    ...cards.map((card): DueNowRow => ({
      kind: card === first ? 'first-card' : 'card',
      key: card.id,
      group,
      card,
    })),
  ]);
}
