import { create } from 'zustand';
import { showView, useWindow } from '../../core/navigation';

/** Whether printing was asked for by the menu, a key or the palette, and the figures aren't there yet. */
export const usePrintRequest = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));

/** Shows the Insights, and prints them as soon as they are there. */
export function askToPrint(): void {
  showView('insights');
  usePrintRequest.setState({ isAsked: true });
}

// Who has left the Insights by then doesn't want them printed at the next visit.
useWindow.subscribe(({ view }) => {
  if (view !== 'insights') usePrintRequest.setState({ isAsked: false });
});
