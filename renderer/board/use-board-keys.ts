import { useCallback, type KeyboardEvent } from 'react';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { announce } from '../core/announce';
import { t } from '../core/words';
import { openDialog, openPanel } from '../core/navigation';
import { cardById } from '../cards/store';
import { markSent, moveCard } from '../cards/actions';
import { openFloatingAtCard } from '../cards/floating';
import { focusCard } from '../cards/focus/card-focus';
import { directionOfKey, neighbourOf } from '../cards/focus/grid-navigation';
import { stages } from '@shared/model/stage';

type Columns = readonly (readonly ApplicationId[])[];

/** The keys of a focused card. They act only while a card itself has the focus, so that nothing typed sets them off. */
export function useBoardKeys(idColumns: Columns): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.dataset.card === undefined) return;
      const card = cardById(target.dataset.card as ApplicationId);
      if (!card || !act(event, card, idColumns)) return;
      event.preventDefault();
      // What was opened by this key closes on a key pressed outside of it: it must not see this one.
      event.stopPropagation();
    },
    [idColumns],
  );
}

/** True where the key meant something. */
function act(event: KeyboardEvent, card: Card, columns: Columns): boolean {
  const { key } = event;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
    moveSideways(card, key === 'ArrowRight' ? 1 : -1);
    return true;
  }
  if (key === 'ContextMenu' || (event.shiftKey && key === 'F10')) {
    openFloatingAtCard('menu', card.id);
    return true;
  }
  const direction = directionOfKey(key);
  if (direction) {
    const neighbour = neighbourOf(columns, card.id, direction);
    if (neighbour) focusCard(neighbour);
    return true;
  }
  return actByLetter(key, card);
}

function actByLetter(key: string, card: Card): boolean {
  switch (key.toLowerCase()) {
    case 'enter':
    case ' ':
      openPanel(card.id, { takesFocus: true });
      return true;
    case 'm':
      openFloatingAtCard('menu', card.id);
      return true;
    case 'w':
      openFloatingAtCard('why', card.id);
      return true;
    case 's':
      void markSent(card);
      return true;
    case 'a':
      openDialog({ tag: 'reply', applicationId: card.id });
      return true;
    default:
      return false;
  }
}

function moveSideways(card: Card, side: 1 | -1): void {
  const to = stages[stages.indexOf(card.stage) + side];
  if (to) void moveCard(card, to);
  else announce(t('board.announce.cannotMove'));
}
