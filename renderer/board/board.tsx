import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type FocusEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { announce } from '../core/announce';
import { useNow } from '../core/clock';
import { t } from '../core/words';
import { countElsewhere, useCardFilter } from '../cards/filter';
import type { ApplicationId } from '@shared/model/ids';
import { cardById, useBoard } from '../cards/store';
import { moveCard } from '../cards/actions';
import { Column } from './column';
import styles from './board.module.css';
import { columnsOf } from './columns';
import { useDrag } from './drag-loader';
import { EmptyBoard } from './empty-board';
import { elsewhereWords, FoundElsewhere } from './found-elsewhere';
import { openFloating } from '../cards/floating';
import { focusCard } from '../cards/focus/card-focus';
import { heirOf } from '../cards/focus/grid-navigation';
import { useBoardKeys } from './use-board-keys';
import { useKeptFocus } from '../cards/focus/use-kept-focus';
import { stages } from '@shared/model/stage';

/** The board: five columns side by side, which scroll sideways rather than shrink. One tab stop; arrow keys move within. */
export function Board() {
  const now = useNow();
  const cards = useBoard((state) => state.cards);
  const isArchived = useCardFilter((state) => state.isArchived);
  const query = useDeferredValue(useCardFilter((state) => state.query));
  const columns = useMemo(
    () => columnsOf(cards.values(), { query, isArchived }, now),
    [cards, query, isArchived, now],
  );
  const idColumns = useMemo(() => stages.map((stage) => columns[stage].map(({ id }) => id)), [columns]);
  const count = idColumns.reduce((sum, ids) => sum + ids.length, 0);
  const elsewhere = {
    count: useMemo(() => countElsewhere(cards.values(), { query, isArchived }), [cards, query, isArchived]),
    isArchived,
  };
  const scroller = useRef<HTMLDivElement>(null);

  useTabStop(idColumns);
  useFoundAnnounced(query, count, elsewhere.count === 0 ? '' : elsewhereWords(elsewhere));
  useDragging(scroller);
  useKeptFocus(scroller, idColumns, focusCard);
  const onKeyDown = useBoardKeys(idColumns);

  return (
    <div className={styles.area}>
      <FoundElsewhere {...elsewhere} />
      <div
        ref={scroller}
        className={styles.board}
        onKeyDown={onKeyDown}
        onContextMenu={openMenu}
        onFocus={noteTabStop}
        data-keys="board"
        // Without a card in it, there is nothing else to scroll from by keyboard.
        {...(count === 0 ? { tabIndex: 0, role: 'group', 'aria-label': t('board.title') } : {})}
      >
        {stages.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            cards={columns[stage]}
            hasHint={!isArchived && query.trim() === ''}
          />
        ))}
      </div>
      {count === 0 ? <EmptyBoard query={query} isArchived={isArchived} hasCards={cards.size > 0} /> : null}
    </div>
  );
}

/** Tab returns to the card that last had the focus, however it got it. */
function noteTabStop({ target }: FocusEvent<HTMLElement>): void {
  const { card } = target.dataset;
  if (card !== undefined) useBoard.setState({ tabStop: card as ApplicationId });
}

/** The right mouse button opens the card's menu at the pointer. */
function openMenu(event: MouseEvent<HTMLElement>): void {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
  if (!card?.dataset.card) return;
  event.preventDefault();
  openFloating('menu', card.dataset.card as ApplicationId, new DOMPoint(event.clientX, event.clientY));
}

/** Keeps one of the visible cards reachable by Tab. */
function useTabStop(idColumns: readonly (readonly ApplicationId[])[]): void {
  const before = useRef(idColumns);
  useLayoutEffect(() => {
    const columnsBefore = before.current;
    before.current = idColumns;
    const { tabStop } = useBoard.getState();
    if (tabStop !== null && idColumns.some((ids) => ids.includes(tabStop))) return;
    const first = idColumns.find((ids) => ids.length > 0)?.[0] ?? null;
    useBoard.setState({ tabStop: tabStop === null ? first : heirOf(columnsBefore, idColumns, tabStop) });
  }, [idColumns]);
}

function useFoundAnnounced(query: string, count: number, elsewhere: string): void {
  useEffect(() => {
    if (query.trim() === '') return;
    const found =
      count === 0 ? t('board.toolbar.nothingFound', { query }) : t('board.toolbar.found', { count });
    announce(`${found} ${elsewhere}`.trim());
  }, [query, count, elsewhere]);
}

function useDragging(scroller: RefObject<HTMLDivElement | null>): void {
  const drag = useDrag();
  useEffect(() => {
    if (!drag || !scroller.current) return undefined;
    const stops = [
      drag.scrollWhileDragging(scroller.current),
      drag.watchDrags((cardId, to) => {
        const card = cardById(cardId);
        if (card) void moveCard(card, to);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [drag, scroller]);
}
