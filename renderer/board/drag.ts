/** Dragging cards with the mouse: what can be dragged, where it can be dropped, and which edges scroll. */
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import type { Stage } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { announce } from '../core/announce';
import { t } from '../core/words';
import { cardById, useBoard } from '../cards/store';
import { isOneOfTooMany, refusesOneOfTooMany } from '../cards/selection/change-selected';
import { isOneOfSelected, selectedCards } from '../cards/selection/selection';
import { cardName } from '../cards/words';
import { showStack } from './drag-preview';
import { isLinux } from '../ui/system';
import { stages } from '@shared/model/stage';

type Stop = () => void;

const cardIdOf = (data: Record<string, unknown>) => data.cardId as ApplicationId | undefined;

/** Makes a card draggable, whichever its element shows. */
export function makeDraggable(element: HTMLElement): Stop {
  const cardId = () => element.dataset.card as ApplicationId;
  return draggable({
    element,
    getInitialData: () => ({ cardId: cardId() }),
    onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
      if (!isOneOfSelected(cardId())) return;
      showStack(element, selectedCards().length, location.current.input, nativeSetDragImage);
    },
  });
}

export interface DropListener {
  readonly onEnter: (cardId: ApplicationId) => void;
  /** Not called for a drop: the column stays as it is until the board's `dragged` is null. */
  readonly onLeave: () => void;
}

/** Makes a column a drop target, and notifies it while a card is over it. */
export function makeDropTarget(element: HTMLElement, stage: Stage, { onEnter, onLeave }: DropListener): Stop {
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => cardIdOf(source.data) !== undefined,
    getData: () => ({ stage }),
    getDropEffect: () => 'move',
    onDragEnter: ({ source }) => {
      const cardId = cardIdOf(source.data);
      if (cardId) onEnter(cardId);
    },
    onDragLeave: onLeave,
  });
}

/** Scrolls an element while a card is dragged near its edges. */
export function scrollWhileDragging(element: HTMLElement): Stop {
  return autoScrollForElements({ element });
}

/** Called for every card dropped on a column. Keeps the dragged card mounted until the move is drawn. */
export function watchDrags(onMove: (cardId: ApplicationId, to: Stage) => Promise<void>): Stop {
  return monitorForElements({
    canMonitor: ({ source }) => cardIdOf(source.data) !== undefined,
    onDragStart: ({ source }) => {
      const cardId = cardIdOf(source.data) ?? null;
      useBoard.setState({ dragged: cardId });
      const card = cardId && cardById(cardId);
      if (!card) return;
      const count = isOneOfSelected(card.id) ? selectedCards().length : 1;
      announce(t('board.announce.dragStart', { card: cardName(card), count }));
      refusesOneOfTooMany(card.id);
    },
    onDrop: ({ source, location }) => {
      const cardId = cardIdOf(source.data);
      const to = stages.find((stage) => stage === location.current.dropTargets[0]?.data.stage);
      const cancel = () => {
        useBoard.setState({ dragged: null });
        announce(t('board.announce.dragCancel'));
      };
      if (!cardId || !to || isOneOfTooMany(cardId)) cancel();
      else if (!isLinux) endOnceMoved(cardId, onMove(cardId, to));
      else
        void wasLetGo().then((isLetGo) => {
          if (isLetGo) endOnceMoved(cardId, onMove(cardId, to));
          else cancel();
        });
    },
  });
}

/**
 * Ends the dragged look with the change that the drop makes, or without one if `moved` resolves first. Ended at once, it
 * would be drawn for a frame of its own, which shows the card back where it came from.
 */
function endOnceMoved(cardId: ApplicationId, moved: Promise<void>): void {
  const end = () => {
    stop();
    if (useBoard.getState().dragged === cardId) useBoard.setState({ dragged: null });
  };
  const stop = useBoard.subscribe(({ cards }, before) => {
    if (cards.get(cardId) !== before.cards.get(cardId)) end();
  });
  void moved.finally(end);
}

/** How long to wait for the pointer's next event: after a drop, a hand at rest may send none. */
const LONGEST_WAIT_MS = 400;

/**
 * Resolves false if the button that holds the card is still down after the drop: another one was clicked then, which
 * under X11 ends a drag as a drop (seen with Electron 33). The next move says so, or the release of the button, which
 * no page hears of after a real drop.
 */
function wasLetGo(): Promise<boolean> {
  // Other moves are only sent with the next frame.
  const types = ['pointerrawupdate', 'pointerover', 'pointermove', 'pointerup'] as const;
  return new Promise((resolve) => {
    const settle = (isLetGo: boolean) => {
      clearTimeout(timer);
      for (const type of types) window.removeEventListener(type, onPointer, true);
      resolve(isLetGo);
    };
    const onPointer = (event: Event) => {
      if (!(event instanceof PointerEvent)) return;
      const { type, button, buttons } = event;
      if (type === 'pointerup') settle(false);
      // One with a button is part of its press or release, and comes before it.
      else if (button === -1) settle((buttons & 1) === 0);
    };
    const timer = setTimeout(() => settle(true), LONGEST_WAIT_MS);
    for (const type of types) window.addEventListener(type, onPointer, true);
  });
}
