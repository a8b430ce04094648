import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { takeViewFocusWish } from '../../core/navigation';
import { isFocusNowhere, keepFocusIn } from './card-focus';

/** Takes the focus to what had it in the view that is drawn; null if that hasn't said how. */
let focusDrawn: (() => void) | null = null;

/** Once the view is drawn that was asked for, `focus` takes the focus to it if the view before took it away with it. */
export function useViewFocus(focus: () => void): void {
  useEffect(() => {
    focusDrawn = focus;
    if (takeViewFocusWish() && isFocusNowhere()) focus();
    return () => {
      if (focusDrawn === focus) focusDrawn = null;
    };
  }, [focus]);
}

/** For the note in place of an empty list: takes the focus that the list, or the view before, took away with it. */
export function useNoteFocus(isEmpty: boolean, note: RefObject<HTMLElement | null>): void {
  const wasListed = useRef(false);
  useEffect(() => {
    if (isEmpty && (takeViewFocusWish() || wasListed.current) && isFocusNowhere()) keepFocusIn(note.current);
    wasListed.current = !isEmpty;
  }, [isEmpty, note]);
}

/** Returns the focus to the view that is drawn, unless something has it. */
export function focusView(): void {
  if (isFocusNowhere()) focusDrawn?.();
}

/**
 * For what goes once one of its buttons was pressed: the keyboard goes on in the view, or where `focus` takes it, instead of
 * at the start of the window. After a click the focus doesn't matter, and moving it would scroll the view.
 */
export function useFocusPassedOn(area: RefObject<HTMLElement | null>, focus = focusView): void {
  const isPassedOn = useRef(false);
  // A layout effect ends while the element is still there, …
  useLayoutEffect(() => {
    const element = area.current;
    isPassedOn.current = false;
    return () => {
      const { activeElement } = document;
      isPassedOn.current =
        element?.contains(activeElement) === true && activeElement?.matches(':focus-visible') === true;
    };
  }, [area]);
  // … and the others when the view is drawn, and has chosen the card that takes the focus.
  useEffect(
    () => () => {
      if (isPassedOn.current) requestAnimationFrame(focus);
    },
    [focus],
  );
}
