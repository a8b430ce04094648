/** The lines of the list "Due now". Pure. */
import type { Card } from '@shared/model/card';
import type { DueNow, DueNowGroup } from '@shared/rules/progress/due-now';

/** A line of the list: a group's heading, or a card's row. */
export type DueNowRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: DueNowGroup; readonly count: number }
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly group: DueNowGroup;
      readonly card: Card;
      readonly position: number;
    };

/** The lines of the list from top to bottom. `position` counts cards from 1, through all groups. */
export function dueNowRows({ groups }: DueNow): readonly DueNowRow[] {
  let position = 0;
  const cardRow = (group: DueNowGroup, card: Card): DueNowRow => {
    position += 1;
    return { kind: 'card', key: card.id, group, card, position };
  };
  return groups.flatMap(({ group, cards }): DueNowRow[] => [
    { kind: 'group', key: `group-${group}`, group, count: cards.length },
    ...cards.map((card) => cardRow(group, card)),
  ]);
}
