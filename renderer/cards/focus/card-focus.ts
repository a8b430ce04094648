/** Moves the keyboard focus to a card, even one that isn't drawn yet. */
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../store';

/** The card to focus as soon as it is drawn. */
let wish: ApplicationId | null = null;

/** The id of a card's element. */
export function cardElementId(id: ApplicationId): string {
  return `card-${id}`;
}

/** Focuses a card: now if it is drawn, otherwise when its column has drawn it (it always draws the tab stop). */
export function focusCard(id: ApplicationId): void {
  useBoard.setState({ tabStop: id });
  const element = document.getElementById(cardElementId(id));
  if (element) {
    wish = null;
    element.focus();
  } else {
    wish = id;
  }
}

/** Returns the focus to a card or, if it is no longer shown, to the one that took its place. */
export function focusCardOrHeir(id: ApplicationId | null): void {
  const isDrawn = id !== null && document.getElementById(cardElementId(id)) !== null;
  const target = isDrawn ? id : useBoard.getState().tabStop;
  if (target !== null) focusCard(target);
}

/** Called by a newly drawn card: takes the focus if it was meant for it. */
export function takeFocusIfWished(id: ApplicationId, element: HTMLElement): void {
  if (wish !== id) return;
  wish = null;
  element.focus();
}
