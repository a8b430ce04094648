import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Stage } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { announce } from '../core/announce';
import { useNow } from '../core/clock';
import { t } from '../core/words';
import { cardById, useBoard } from '../cards/store';
import { CARD_GAP, CARD_HEIGHT, CardView } from './card';
import styles from './column.module.css';
import { columnRows, type ColumnRow } from './columns';
import { useDrag } from './drag-loader';
import { moveMeaningOf, type MoveMeaning } from '@shared/rules/progress/move-meaning';
import { moveMeaningWords } from '../cards/move-words';
import { VirtualRows } from '../cards/virtual-rows';

export interface ColumnProps {
  readonly stage: Stage;
  /** Ordered like `columnsOf`. */
  readonly cards: readonly Card[];
  /** True if an empty column says what it is for; not if its cards are only filtered out. */
  readonly hasHint: boolean;
}

const heights = { card: CARD_HEIGHT + CARD_GAP, group: 28 } as const;

/** One column of the board: a region named after its stage, a heading with the count, most urgent cards first. */
export const Column = memo(function Column({ stage, cards, hasHint }: ColumnProps) {
  const now = useNow();
  const name = t(`board.columns.${stage}`);
  const rows = useMemo(() => columnRows(stage, cards, now), [stage, cards, now]);
  const ids = useMemo(() => new Set(cards.map(({ id }) => id)), [cards]);
  const focused = useBoard(({ tabStop }) => (tabStop !== null && ids.has(tabStop) ? tabStop : null));
  const dragged = useBoard((state) =>
    state.dragged !== null && ids.has(state.dragged) ? state.dragged : null,
  );
  const { element, scroller, over } = useDropTarget(stage);

  return (
    <section ref={element} className={styles.column} aria-label={name} data-over={over ? true : undefined}>
      <h2 className={styles.heading}>
        {name}
        <span className={styles.count} aria-hidden="true">
          {cards.length}
        </span>
        <span className="visually-hidden">, {t('board.columnCount', { count: cards.length })}</span>
      </h2>
      {over ? <p className={styles.landing}>{moveMeaningWords(over)}</p> : null}
      <VirtualRows
        rows={rows}
        heights={heights}
        keptKeys={[focused, dragged]}
        revealedKey={focused}
        label={name}
        scrollerRef={scroller}
        groupName={({ group }) => t(`board.groups.${group}`)}
      >
        {drawRow}
      </VirtualRows>
      {hasHint && cards.length === 0 && !over ? (
        <p className={styles.empty}>{t(`board.columnEmpty.${stage}`)}</p>
      ) : null}
    </section>
  );
});

function drawRow(row: ColumnRow) {
  if (row.kind === 'card') return <CardView card={row.card} />;
  return (
    <h3 className={styles.group}>
      {t(`board.groups.${row.group}`)} <span className={styles.groupCount}>{row.count}</span>
    </h3>
  );
}

/** Makes the column a drop target. `over` is what dropping the card above it would do. */
function useDropTarget(stage: Stage) {
  const drag = useDrag();
  const element = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<MoveMeaning | null>(null);
  useEffect(() => {
    if (!drag || !element.current || !scroller.current) return undefined;
    const onEnter = (cardId: ApplicationId) => {
      const card = cardById(cardId);
      const meaning = card && moveMeaningOf(card, stage);
      if (!meaning || meaning.tag === 'here') return;
      setOver(meaning);
      const column = t(`board.columns.${stage}`);
      announce(t('board.announce.dragOver', { column, meaning: moveMeaningWords(meaning) }));
    };
    const onLeave = () => {
      setOver(null);
    };
    const stops = [
      drag.makeDropTarget(element.current, stage, { onEnter, onLeave }),
      drag.scrollWhileDragging(scroller.current),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [drag, stage]);
  return { element, scroller, over };
}
