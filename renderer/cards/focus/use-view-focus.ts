import { useEffect } from 'react';
import { takeViewFocusWish } from '../../core/navigation';

/** Once the view is drawn that was asked for, `focus` takes the focus to it if the view before took it away with it. */
export function useViewFocus(focus: () => void): void {
  useEffect(() => {
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    if (takeViewFocusWish() && isNowhere) focus();
  }, [focus]);
}
