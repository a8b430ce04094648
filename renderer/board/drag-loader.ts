/** Loads dragging after the first paint, which doesn't need it; cards become draggable then. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type * as Drag from './drag';

const loaded = createStore<{ readonly drag: typeof Drag | null }>(() => ({ drag: null }));

/** Loads the code for dragging. */
export async function loadDrag(): Promise<void> {
  loaded.setState({ drag: await import('./drag') });
}

/** The code for dragging, or null until it is loaded. */
export function useDrag(): typeof Drag | null {
  return useStore(loaded, ({ drag }) => drag);
}
