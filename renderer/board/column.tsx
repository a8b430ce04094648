import { memo, useMemo } from 'react';
import type { Stage } from '@shared/model/application';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { useNow } from '../core/clock';
import { numberWords, t } from '../core/words';
import { moveMeaningWords } from '../cards/move-words';
import { useBoard, type BoardState } from '../cards/store';
import { VirtualRows } from '../cards/rows/virtual-rows';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { CARD_GAP, CARD_HEIGHT, CardView, SHORT_CARD_HEIGHT } from './card';
import styles from './column.module.css';
import { createColumnRows, type ColumnRow } from './columns';
import { useDropTarget } from './use-drop-target';

export interface ColumnProps {
  readonly stage: Stage;
  /** In order of urgency. */
  readonly cards: readonly Card[];
  /** Which search and filters they pass (`resultsKey`). A new one that leaves the same cards draws nothing again. */
  readonly resultsOf: string | null;
  /** True if an empty column says what it is for; not if its cards are only filtered out. */
  readonly hasHint: boolean;
  /** Folds it to a strip; not offered if it can't be. */
  readonly onFold?: () => void;
}

export const columnHeights = {
  card: CARD_HEIGHT + CARD_GAP,
  'short-card': SHORT_CARD_HEIGHT + CARD_GAP,
  group: 28,
} as const;

/** One column of the board: a region named after its stage, a heading with the count, most urgent cards first. */
export const Column = memo(function Column(props: ColumnProps) {
  const { stage, cards, resultsOf, hasHint, onFold } = props;
  const now = useNow();
  const name = t(`board.columns.${stage}`);
  const rowsOf = useMemo(() => createColumnRows(stage, now), [stage, now]);
  const rows = useMemo(() => rowsOf(cards), [rowsOf, cards]);
  const focused = useBoard((state) => ofStage(state, state.tabStop, stage));
  const dragged = useBoard((state) => ofStage(state, state.dragged, stage));
  const { element, scroller, over } = useDropTarget(stage);

  return (
    <section
      ref={element}
      className={styles.column}
      aria-label={name}
      data-column={stage}
      data-over={over ? true : undefined}
    >
      <div className={styles.top}>
        <h2 className={styles.heading}>
          {name}
          <span className={styles.count} aria-hidden="true">
            {numberWords(cards.length)}
          </span>
          <span className="visually-hidden">, {t('board.columnCount', { count: cards.length })}</span>
        </h2>
        {onFold ? (
          <Button
            look="icon"
            aria-label={t('board.foldClosed')}
            title={t('board.foldClosed')}
            onClick={onFold}
          >
            <Icon name="fold" />
          </Button>
        ) : null}
      </div>
      {over ? <p className={styles.landing}>{moveMeaningWords(over)}</p> : null}
      <VirtualRows
        rows={rows}
        heights={columnHeights}
        keptKeys={[focused, dragged]}
        revealedKey={focused}
        resultsOf={resultsOf}
        label={name}
        scrollerRef={scroller}
        className={styles.cards}
        groupName={({ group }) => t(`board.groups.${group}`)}
      >
        {drawRow}
      </VirtualRows>
      {hasHint && cards.length === 0 && !over ? (
        <p className={styles.empty}>{t(`board.columnEmpty.${stage}`)}</p>
      ) : null}
    </section>
  );
}, isSameColumn);

/** The card's id if the card is at this stage; whether a filter leaves it out isn't asked. */
function ofStage({ cards }: BoardState, id: ApplicationId | null, stage: Stage): ApplicationId | null {
  return id !== null && cards.get(id)?.stage === stage ? id : null;
}

/** A change makes new lists, but most columns keep their cards. */
function isSameColumn(before: ColumnProps, after: ColumnProps): boolean {
  return (
    before.stage === after.stage &&
    before.hasHint === after.hasHint &&
    before.onFold === after.onFold &&
    (before.cards === after.cards ||
      (before.cards.length === after.cards.length &&
        before.cards.every((card, index) => card === after.cards[index])))
  );
}

function drawRow(row: ColumnRow) {
  if (row.kind !== 'group') return <CardView card={row.card} />;
  return (
    <h3 className={styles.group}>
      {t(`board.groups.${row.group}`)} <span className={styles.groupCount}>{numberWords(row.count)}</span>
    </h3>
  );
}
