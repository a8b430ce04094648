import { useEffect } from 'react';
import { takeViewFocusWish } from '../../core/navigation';
import { isFocusNowhere } from './card-focus';

/** Once the view is drawn that was asked for, `focus` takes the focus to it if the view before took it away with it. */
export function useViewFocus(focus: () => void): void {
  useEffect(() => {
    if (takeViewFocusWish() && isFocusNowhere()) focus();
  }, [focus]);
}
