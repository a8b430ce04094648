import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { announce } from '../core/announce';
import { computerZone, useNow } from '../core/clock';
import { t } from '../core/words';
import { isNarrowed, resultsKey, useShownFilter } from '../cards/filter';
import { createFoundDivider } from '../cards/search/found-divider';
import { elsewhereWords, FoundElsewhere, useElsewhere } from '../cards/search/found-elsewhere';
import { ShownQuery } from '../cards/search/marked';
import { useOnceDrawn } from '../cards/first-paint';
import { LassoFrame } from '../cards/lasso/lasso-frame';
import { useLasso } from '../cards/lasso/use-lasso';
import { idsOf } from '../cards/order/card-ids';
import { useOrderedCards } from '../cards/order/ordered-cards';
import { cardById } from '../cards/store';
import { moveWithSelected } from '../cards/selection/change-selected';
import { noteDrop, useCardMotion } from './card-motion';
import { CARD_GAP } from './card';
import { Column, columnHeights } from './column';
import styles from './board.module.css';
import { columnOf, columnsOf, createColumnRows } from './columns';
import { useDrag } from './drag-loader';
import { foldClosed, goToOrFromStrip, openClosed, useIsClosedOpen } from './closed-column';
import { ClosedStrip } from './closed-strip';
import { EmptyBoard } from './empty-board';
import { boardLasso } from './lasso/board-lasso';
import { focusCard, focusLastCard } from '../cards/focus/card-focus';
import { noteTabStop, openMenuAtPointer, useTabStop } from '../cards/focus/use-tab-stop';
import { useCardKeys } from '../cards/focus/use-card-keys';
import { selectOnClick, useShownCards } from '../cards/selection/selection';
import { useKeptFocus } from '../cards/focus/use-kept-focus';
import { useViewFocus } from '../cards/focus/use-view-focus';
import type { ApplicationId } from '@shared/model/ids';
import { stages, type Stage } from '@shared/model/stage';

/** What a search finds is said once nothing more is typed. */
const TYPING_PAUSE_MS = 300;

const noIds: readonly ApplicationId[] = [];

/** The board: five columns side by side, which scroll sideways rather than shrink. One tab stop; arrow keys move within. */
export function Board() {
  const now = useNow();
  const cards = useOrderedCards();
  const filter = useShownFilter();
  const { query, isArchived } = filter;
  const moment = useMemo(() => ({ now, zone: computerZone() }), [now]);
  const [divide] = useState(createFoundDivider<Stage>);
  const columns = useMemo(
    () => columnsOf(divide(cards, [filter, moment], columnOf(filter, moment))),
    [divide, cards, filter, moment],
  );
  // What a search finds among the closed ones is shown, even if their column was folded.
  const isUnfolded = useOnceDrawn(isNarrowed(filter) && columns.closed.length > 0);
  const isClosedOpen = useIsClosedOpen() || isUnfolded;
  const idColumns = useMemo(
    () => stages.map((stage) => (stage === 'closed' && !isClosedOpen ? noIds : idsOf(columns[stage]))),
    [columns, isClosedOpen],
  );
  const count = stages.reduce((sum, stage) => sum + columns[stage].length, 0);
  const elsewhere = useElsewhere();
  const resultsOf = useMemo(() => resultsKey(filter), [filter]);
  const scroller = useRef<HTMLDivElement>(null);

  useTabStop(idColumns);
  useShownCards(idColumns);
  useFoundAnnounced(query, count, elsewhereWords(elsewhere));
  useDragging(scroller);
  useKeptFocus(scroller, idColumns, focusCard);
  useViewFocus(focusLastCard);
  useCardMotion(scroller, idColumns);
  const frame = useRef<HTMLDivElement>(null);
  const lassoed = useMemo(
    () => ({
      rowsOf: (stage: Stage) => createColumnRows(stage, now)(columns[stage]),
      heights: columnHeights,
      gap: CARD_GAP,
    }),
    [columns, now],
  );
  const onPointerDown = useLasso(lassoed, boardLasso, frame);
  const onCardKey = useCardKeys(idColumns);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    onCardKey(event);
    goToOrFromStrip(event, idColumns);
  };

  return (
    <div className={styles.area}>
      <FoundElsewhere {...elsewhere} />
      <div
        ref={scroller}
        className={styles.board}
        onKeyDown={onKeyDown}
        onClickCapture={(event) => selectOnClick(event, () => idColumns.flat())}
        onContextMenu={openMenuAtPointer}
        onPointerDown={onPointerDown}
        onFocus={noteTabStop}
        data-keys="board"
        data-empty={cards.length === 0 || undefined}
        // Without a card in it, there is nothing else to scroll from by keyboard.
        {...(count === 0 ? { tabIndex: 0, role: 'group', 'aria-label': t('board.title') } : {})}
      >
        <ShownQuery value={query}>
          {stages.map((stage) =>
            stage === 'closed' && !isClosedOpen ? (
              <ClosedStrip
                key={stage}
                count={columns.closed.length}
                onOpen={() => openClosed(columns.closed[0]?.id)}
              />
            ) : (
              <Column
                key={stage}
                stage={stage}
                cards={columns[stage]}
                resultsOf={resultsOf}
                hasHint={!isArchived && !isNarrowed(filter)}
                {...(stage === 'closed' ? { onFold: foldClosed } : {})}
              />
            ),
          )}
        </ShownQuery>
      </div>
      <LassoFrame ref={frame} />
      {count === 0 ? <EmptyBoard /> : null}
    </div>
  );
}

function useFoundAnnounced(query: string, count: number, elsewhere: string): void {
  useEffect(() => {
    if (query.trim() === '') return undefined;
    const found =
      count === 0 ? t('board.toolbar.nothingFound', { query }) : t('board.toolbar.found', { count });
    const timer = setTimeout(() => announce(`${found} ${elsewhere}`.trim()), TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [query, count, elsewhere]);
}

function useDragging(scroller: RefObject<HTMLDivElement | null>): void {
  const drag = useDrag();
  useEffect(() => {
    if (!drag || !scroller.current) return undefined;
    const stops = [
      drag.scrollWhileDragging(scroller.current),
      drag.watchDrags(async (cardId, to) => {
        const card = cardById(cardId);
        if (!card) return;
        noteDrop(cardId);
        await moveWithSelected(card, to);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [drag, scroller]);
}
