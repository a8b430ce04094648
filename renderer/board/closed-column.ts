/** Whether the column of closed applications is open or folded to a strip, and how the focus follows. */
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ApplicationId } from '@shared/model/ids';
import { focusCard, focusLastCard } from '../cards/focus/card-focus';
import { useMatches } from '../core/media';
import { useWindow } from '../core/navigation';

/** The id of the strip's button. */
export const CLOSED_STRIP_ID = 'closed-strip';

/** Above this width, in CSS pixels, all five columns have room next to Due now. */
const WIDE = matchMedia('(width >= 1680px)');

export function useIsClosedOpen(): boolean {
  const chosen = useWindow((state) => state.isClosedOpen);
  const isWide = useMatches(WIDE);
  return chosen ?? isWide;
}

/** Opens the column; the focus goes to its first card, since the strip is gone. */
export function openClosed(first: ApplicationId | undefined): void {
  useWindow.setState({ isClosedOpen: true });
  if (first !== undefined) focusCard(first);
}

/** Folds the column; the focus goes to the strip. */
export function foldClosed(): void {
  flushSync(() => {
    useWindow.setState({ isClosedOpen: false });
  });
  focusStrip();
}

function focusStrip(): void {
  document.getElementById(CLOSED_STRIP_ID)?.focus();
}

/**
 * The arrow keys between the cards and the strip, besides the keys of the cards: to the right of the last column that has
 * any is the strip, and to its left the card that had the focus. `idColumns` are the cards shown.
 */
export function goToOrFromStrip(
  event: KeyboardEvent<HTMLElement>,
  idColumns: readonly (readonly ApplicationId[])[],
): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.id === CLOSED_STRIP_ID && key === 'ArrowLeft') {
    event.preventDefault();
    focusLastCard();
  }
  const last = idColumns.findLast((ids) => ids.length > 0) ?? [];
  if (key === 'ArrowRight' && last.some((id) => id === target.dataset.card)) focusStrip();
}
