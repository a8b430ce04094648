import { useCallback, type KeyboardEvent } from 'react';
import { commandPressed } from '@shared/commands/commands';
import type { Card } from '@shared/model/card';
import type { ApplicationId } from '@shared/model/ids';
import { peek, useWindow } from '../../core/navigation';
import { pressOf } from '../../ui/keys/key-press';
import { isMac } from '../../ui/system';
import { isOffered, runCardCommand } from '../card-commands';
import { openFloating } from '../floating';
import { isOneOfTooMany } from '../selection/change-selected';
import { extendSelection } from '../selection/selection';
import { cardById } from '../store';
import { focusCard } from './card-focus';
import { directionOfKey, neighbourOf, wayTo } from './grid-navigation';

type Columns = readonly (readonly ApplicationId[])[];

/** The keys of a focused card. They act only while a card itself has the focus, so that nothing typed sets them off. */
export function useCardKeys(idColumns: Columns): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.dataset.card === undefined) return;
      const card = cardById(target.dataset.card as ApplicationId);
      if (!card || !act(event, card, idColumns)) return;
      event.preventDefault();
      // What this key opened closes on a key pressed outside it, so it must not see this one.
      event.stopPropagation();
    },
    [idColumns],
  );
}

/** True if the key was handled. */
function act(event: KeyboardEvent, card: Card, columns: Columns): boolean {
  const command = commandPressed('card', pressOf(event), isMac);
  if (command) {
    // Held down, it acts once: the next time it would be the next message.
    if (!event.repeat) runCardCommand(command.id, card);
    return true;
  }
  const direction = event.ctrlKey || event.metaKey || event.altKey ? null : directionOfKey(event.key);
  if (!direction) return false;
  const neighbour = neighbourOf(columns, card.id, direction);
  if (!neighbour) return true;
  if (commandPressed('board', pressOf(event), isMac)?.id === 'extend-selection')
    extendSelection(card.id, wayTo(columns, card.id, neighbour));
  focusCard(neighbour);
  peekAlong(neighbour);
  return true;
}

/**
 * The keys of a card on its line in Due now or the calendar, or in its details. What opens, opens there.
 * True if the key was handled; Enter presses the element.
 */
export function actOnCardAt(event: KeyboardEvent, card: Card, element: HTMLElement): boolean {
  const id = commandPressed('card', pressOf(event), isMac)?.id;
  if (id === undefined || id === 'open-application') return false;
  if (event.repeat) return true;
  if (id === 'open-card-menu') openFloating('menu', card.id, element);
  else if (id === 'explain-dates' && isOffered(id, card)) openFloating('why', card.id, element);
  else if (id === 'snooze-step' && isOffered(id, card) && !isOneOfTooMany(card.id))
    openFloating('snooze', card.id, element);
  else runCardCommand(id, card);
  return true;
}

/** Shows the details of the card that got the focus, if the panel follows it; a message that is being written in it stays. */
export function peekAlong(id: ApplicationId): void {
  const { isPeeking, writing } = useWindow.getState();
  if (isPeeking && writing === null) peek(id);
}
