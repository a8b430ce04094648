import { useEffect, useRef, useState } from 'react';
import type { Stage } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { moveMeaningOf, type MoveMeaning } from '@shared/rules/progress/move-meaning';
import { announce } from '../core/announce';
import { t } from '../core/words';
import { moveMeaningWords } from '../cards/move-words';
import { cardById, useBoard } from '../cards/store';
import { useDrag } from './drag-loader';

/**
 * Makes the column a drop target. `over` is what dropping the card above it would do; `scroller` scrolls
 * while a card is dragged to its edge, if it has one.
 */
export function useDropTarget(stage: Stage) {
  const drag = useDrag();
  const element = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<MoveMeaning | null>(null);
  useEffect(() => {
    if (!drag || !element.current) return undefined;
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
      useBoard.subscribe(({ dragged }, before) => {
        if (dragged === null && before.dragged !== null) onLeave();
      }),
      drag.makeDropTarget(element.current, stage, { onEnter, onLeave }),
      ...(scroller.current ? [drag.scrollWhileDragging(scroller.current)] : []),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [drag, stage]);
  return { element, scroller, over };
}
