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

/** Returns the focus to a card or, if it is no longer shown, to the one that took its place, or else to what is there. */
export function focusCardOrHeir(id: ApplicationId | null): void {
  const isDrawn = id !== null && document.getElementById(cardElementId(id)) !== null;
  const target = isDrawn ? id : useBoard.getState().tabStop;
  if (target !== null) focusCard(target);
  else keepFocusIn(cardArea());
}

/** True if nothing has the focus: what had it is gone. */
export function isFocusNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** Scrolls by the least that shows the card that has the focus, once it has moved to its place. */
export function showFocused(): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    // A button in it was pressed with the mouse: what is under the pointer stays.
    if (!(activeElement instanceof HTMLElement) || activeElement.dataset.card === undefined) return;
    void onceInPlace(activeElement).then(() => {
      if (activeElement === document.activeElement) activeElement.scrollIntoView({ block: 'nearest' });
    });
  });
}

/** Resolves once the card no longer moves to its place. */
export async function onceInPlace(card: HTMLElement): Promise<void> {
  const moving = [card, card.parentElement].flatMap((each) => each?.getAnimations() ?? []);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** Returns the focus to the card that had it last. */
export function focusLastCard(): void {
  focusCardOrHeir(null);
}

/** The view of the cards that is shown; Due now, which has the same keys, comes before it. */
export function cardArea(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('[data-keys="board"]')].at(-1) ?? null;
}

/** Without a card left to take it, the focus goes to what else is there, or to the area itself. */
export function keepFocusIn(area: HTMLElement | null): void {
  const next = area?.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"]') ?? area;
  if (next === area && area?.getAttribute('tabindex') === null) area.tabIndex = -1;
  next?.focus({ preventScroll: true });
}

/** Whoever asked for a card that is gone gets the one that took its place, or else what is there. */
export function passWish(from: ApplicationId, to: ApplicationId | null): void {
  if (wish !== from) return;
  wish = null;
  if (to !== null) focusCard(to);
  else keepFocusIn(cardArea());
}

/** Called by a newly drawn card: takes the focus if it was meant for it. */
export function takeFocusIfWished(id: ApplicationId, element: HTMLElement): void {
  if (wish !== id) return;
  wish = null;
  element.focus();
}
