import { memo, useLayoutEffect, useRef } from 'react';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import type { Overview } from '@shared/model/views/overview';
import type { TableColumn } from '@shared/model/settings/table-columns';
import { cardCommandWords, isOffered, runCardCommand } from '../cards/card-commands';
import { MenuButton } from '../cards/menu/menu-button';
import { cardElementId, takeFocusIfWished } from '../cards/focus/card-focus';
import { selectByClick, selectRange, toggleSelected, useIsSelected } from '../cards/selection/selection';
import { useBoard } from '../cards/store';
import { cardName } from '../cards/words';
import { useNow } from '../core/clock';
import { openPanel, useWindow } from '../core/navigation';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Cell } from './cells';
import styles from './table.module.css';

/** In CSS pixels. */
export const ROW_HEIGHT = 44;

export interface TableRowProps {
  readonly card: Card;
  readonly overview: Overview | undefined;
  readonly columns: readonly TableColumn[];
  /** All rows in their order, for a range of them. */
  readonly order: () => readonly ApplicationId[];
  /** Its number among all rows, from 0. */
  readonly index: number;
}

/** One application. Redrawn only if it changes, every minute, or when focused. */
export const TableRow = memo(function TableRow({ card, overview, columns, order, index }: TableRowProps) {
  const now = useNow();
  const ref = useRef<HTMLDivElement>(null);
  const isTabStop = useBoard((state) => state.tabStop === card.id);
  const isOpen = useWindow((state) => state.panel === card.id);
  const isSelected = useIsSelected(card.id);
  const name = cardName(card);
  useLayoutEffect(() => {
    if (ref.current) takeFocusIfWished(card.id, ref.current);
  }, [card.id]);
  return (
    <div
      ref={ref}
      id={cardElementId(card.id)}
      role="row"
      aria-rowindex={index + 2}
      aria-label={name}
      className={styles.row}
      style={{ height: ROW_HEIGHT }}
      tabIndex={isTabStop ? 0 : -1}
      data-card={card.id}
      data-open={isOpen || undefined}
      aria-selected={isSelected}
      onClick={(event) => {
        if (!selectByClick(card.id, event, order)) openPanel(card.id);
      }}
    >
      <div role="gridcell">
        <label className={styles.select} onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            aria-label={t('table.select', { card: name })}
            onChange={({ nativeEvent }) => {
              const isRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
              if (isRange) selectRange(card.id, order());
              else toggleSelected(card.id);
            }}
          />
        </label>
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" className={styles.cell}>
          <Cell column={column} card={card} overview={overview} now={now} />
        </div>
      ))}
      <div role="gridcell" className={styles.actions}>
        <RowActions card={card} name={name} />
      </div>
    </div>
  );
});

/** The buttons under the pointer. By keyboard, the card's keys do the same, so Tab skips them. */
function RowActions({ card, name }: { readonly card: Card; readonly name: string }) {
  const action = (text: string) => t('board.actionOn', { action: text, card: name });
  return (
    <span className={styles.buttons}>
      {(['write-message', 'mark-sent'] as const)
        .filter((id) => isOffered(id, card))
        .map((id) => (
          <Button
            key={id}
            look="quiet"
            data-once
            tabIndex={-1}
            aria-label={action(cardCommandWords(id, card))}
            onClick={(event) => {
              event.stopPropagation();
              runCardCommand(id, card);
            }}
          >
            {cardCommandWords(id, card)}
          </Button>
        ))}
      <MenuButton card={card} className={styles.more} tabIndex={-1} />
    </span>
  );
}
