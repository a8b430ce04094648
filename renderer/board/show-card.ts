import type { ApplicationId } from '@shared/model/ids';
import { cardElementId, onceInPlace } from '../cards/focus/card-focus';

/** Before the first column, and between two of them, in CSS pixels. */
const GAP = 12;

/** Scrolls to a card. On the board, the leftmost column is then whole if there is room, so that its name can be read. */
export function showCard(applicationId: ApplicationId): void {
  const card = document.getElementById(cardElementId(applicationId));
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const column = card?.closest('[data-column]');
  const board = column?.parentElement;
  if (!board) return;
  const edge = board.getBoundingClientRect().left + GAP;
  for (const each of board.children) {
    const { left, right } = each.getBoundingClientRect();
    if (left >= edge - 1 || right <= edge) continue;
    // Its own column is moved into view, any other one out of it.
    board.scrollLeft += each === column ? left - edge : right + GAP - edge;
    return;
  }
}

/** On the board, the same once the card has moved to its place. The table stays where it is. */
export function showMovedCard(applicationId: ApplicationId): void {
  requestAnimationFrame(() => {
    const card = document.getElementById(cardElementId(applicationId));
    if (card?.closest('[data-column]')) void onceInPlace(card).then(() => showCard(applicationId));
  });
}
