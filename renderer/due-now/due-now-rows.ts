/** The lines of the list "Due now". Pure. */
import type { Card } from '@shared/model/card';
import type { DueNow, DueNowGroup } from '@shared/rules/progress/due-now';
import { createListMaker } from '../cards/order/made-of-cards';

/** A line of the list: a group's heading, or a card's row. */
export type DueNowRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: DueNowGroup; readonly count: number }
  | {
      /**
       * The first card shows its actions; the others only under the pointer or with the focus. Its bar may be explained; one
       * without a bar is lower. A `line` has nothing to do yet: an interview ahead.
       */
      readonly kind: 'explained-card' | 'first-card' | 'first-barless' | 'card' | 'line';
      readonly key: string;
      readonly card: Card;
    };

const rowsOf = createListMaker((card): DueNowRow => ({
  kind: hasNothingToDo(card) ? 'line' : 'card',
  key: card.id,
  card,
}));

function hasNothingToDo({ current, nudge, unreadable }: Card): boolean {
  return current === null && nudge === undefined && unreadable === null;
}

/** The lines of the list from top to bottom. */
export function dueNowRows({ groups }: DueNow): readonly DueNowRow[] {
  const none: readonly DueNowRow[] = [];
  const rows = none.concat(
    ...groups.flatMap(({ group, cards }): (readonly DueNowRow[])[] => [
      [{ kind: 'group', key: `group-${group}`, group, count: cards.length }],
      rowsOf(cards),
    ]),
  );
  const first = groups[0]?.cards[0];
  if (first !== undefined && !hasNothingToDo(first))
    rows[1] = { kind: first.current === null ? 'first-barless' : 'first-card', key: first.id, card: first };
  return rows;
}

/** The same lines with the bar of the first card explained. */
export function withExplanation(rows: readonly DueNowRow[]): readonly DueNowRow[] {
  return rows.map((row) => (row.kind === 'first-card' ? { ...row, kind: 'explained-card' } : row));
}
