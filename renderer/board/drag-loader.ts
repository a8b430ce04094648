/** Dragging is not needed for the first paint: its code comes afterwards, and cards become draggable then. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type * as Drag from './drag';

const loaded = createStore<{ readonly drag: typeof Drag | null }>(() => ({ drag: null }));

/** Fetches the code of dragging. */
export async function loadDrag(): Promise<void> {
  loaded.setState({ drag: await import('./drag') });
}

/** The code of dragging, or null until it has come. */
export function useDrag(): typeof Drag | null {
  return useStore(loaded, ({ drag }) => drag);
}
