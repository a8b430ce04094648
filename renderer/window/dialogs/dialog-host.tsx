import { useEffect } from 'react';
import { focusLastCard, isFocusNowhere } from '../../cards/focus/card-focus';
import { takeOpener, useWindow } from '../../core/navigation';
import { ErrorBoundary } from '../error-boundary';
import { dialogKey, drawDialog } from './registry';

/** The one dialog that is open, if any. */
export function DialogHost() {
  const dialog = useWindow((state) => state.dialog);
  useEffect(() => {
    if (dialog) return undefined;
    const opener = takeOpener();
    if (!opener) return undefined;
    const handle = requestAnimationFrame(() => {
      giveFocusBack(opener);
    });
    return () => {
      cancelAnimationFrame(handle);
    };
  }, [dialog]);
  if (!dialog) return null;
  return <ErrorBoundary key={dialogKey(dialog)}>{drawDialog(dialog)}</ErrorBoundary>;
}

/** Returns the focus to what opened the dialog, or to the board if that is gone (a menu, a card that moved). */
function giveFocusBack(opener: Element): void {
  if (!isFocusNowhere()) return;
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body)
    opener.focus({ preventScroll: true });
  else focusLastCard();
}
