import { followUndo } from '../../core/bridge';
import { isShown } from '../selection/selection';
import { cardArea, focusCard, isFocusNowhere } from './card-focus';

/**
 * From now on, a change that is undone or redone while the focus is among the cards, or nowhere, takes it to its card if
 * that is shown then. Returns a function that stops it.
 */
export function focusUndone(): () => void {
  return followUndo(({ applicationId }) => {
    if (applicationId === null || !isAmongCards()) return;
    // By then the card is where it belongs.
    requestAnimationFrame(() => {
      if (isAmongCards() && isShown(applicationId)) focusCard(applicationId);
    });
  });
}

function isAmongCards(): boolean {
  return isFocusNowhere() || cardArea()?.contains(document.activeElement) === true;
}
