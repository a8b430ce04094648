import { create } from 'zustand';
import { showView } from '../../core/navigation';

/** Whether printing was asked for by the menu, a key or the palette, and the figures aren't there yet. */
export const usePrintRequest = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));

/** Shows the Insights, and prints them as soon as they are there. */
export function askToPrint(): void {
  usePrintRequest.setState({ isAsked: true });
  showView('insights');
}
