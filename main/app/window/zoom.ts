/**
 * How large the window shows everything, kept by us. The runtime would remember it by itself, but writes it seconds later:
 * whoever quits before that loses it.
 */

/** As the runtime counts: 0 is 100 %, each level a fifth more. From about 50 % to about 300 %. */
export const LEAST_ZOOM = -3.5;
export const MOST_ZOOM = 6;
const STEP = 0.5;

export type ZoomAct = 'in' | 'out' | 'reset';

/** The parts of a window's contents that are used here. */
interface ZoomedContents {
  getZoomLevel(): number;
  setZoomLevel(level: number): void;
  /** Ctrl and the wheel. */
  on(event: 'zoom-changed', listener: (event: unknown, direction: 'in' | 'out') => void): unknown;
  on(event: 'did-navigate', listener: () => void): unknown;
}

export interface Zoom {
  /** Follows the wheel of this window, and shows each page at the kept level from its first paint. */
  attach(window: { readonly webContents: ZoomedContents }): void;
  /** Zooms `window`, if there is one, and keeps the new level. */
  act(act: ZoomAct, window: { readonly webContents: ZoomedContents } | null): void;
}

/** `kept` is null until the user has zoomed for the first time; then the runtime's level holds. */
export function createZoom(kept: () => number | null, keep: (level: number) => void): Zoom {
  function act(wanted: ZoomAct, { webContents }: { readonly webContents: ZoomedContents }): void {
    const level = levelAfter(webContents.getZoomLevel(), wanted);
    webContents.setZoomLevel(level);
    keep(level);
  }
  return {
    attach(window) {
      const { webContents } = window;
      webContents.on('zoom-changed', (_event, direction) => act(direction, window));
      webContents.on('did-navigate', () => {
        const level = kept();
        if (level !== null && level !== webContents.getZoomLevel()) webContents.setZoomLevel(level);
      });
    },
    act(wanted, window) {
      if (window) act(wanted, window);
    },
  };
}

function levelAfter(level: number, act: ZoomAct): number {
  if (act === 'reset') return 0;
  return Math.max(LEAST_ZOOM, Math.min(level + (act === 'in' ? STEP : -STEP), MOST_ZOOM));
}
