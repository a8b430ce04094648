/** What the preload puts on the window, as the rest of the window's code gets at it. */
import type { Bridge } from '@shared/ipc/bridge';

declare global {
  interface Window {
    readonly afterword: Bridge;
  }
}

/** BCP 47 of the region the system formats dates and times for; undefined outside of a window, in the tests. */
export function systemRegion(): string | undefined {
  return typeof window === 'undefined' ? undefined : window.afterword.region;
}
