import { useEffect, useRef, type RefObject } from 'react';
import { takeViewFocusWish } from '../../core/navigation';
import { isFocusNowhere, keepFocusIn } from './card-focus';

/** Once the view is drawn that was asked for, `focus` takes the focus to it if the view before took it away with it. */
export function useViewFocus(focus: () => void): void {
  useEffect(() => {
    if (takeViewFocusWish() && isFocusNowhere()) focus();
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
