/** Keeps the board's store in sync with main. */
import type { Card } from '@shared/model/card';
import { acceptChange, acceptFailure, acceptSnapshot } from './store';
import { refreshNow } from '../core/clock';
import { call, listen } from '../core/bridge';

/** Listens for changes from now on, and reads the board. Resolves when it is there, or couldn't be read. */
export function readBoard(): Promise<void> {
  stopListening?.();
  stopListening = listen('board:changed', (change) => {
    // A card may have changed because time passed, so it must not be drawn with an older now.
    refreshNow();
    acceptChange(change);
  });
  return call('board:read', null).then((reply) => {
    if (reply.ok) acceptSnapshot({ cards: JSON.parse(reply.value) as readonly Card[] });
    else acceptFailure(reply.refusal);
  });
}

let stopListening: (() => void) | undefined;
