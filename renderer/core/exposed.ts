/** What the preload exposes on the window, as the window's code accesses it. */
import type { Bridge } from '@shared/ipc/bridge';

declare global {
  interface Window {
    readonly afterword: Bridge;
  }
}

/** BCP 47 of the region the system formats dates and times for; undefined outside a window, in tests. */
export function systemRegion(): string | undefined {
  return typeof window === 'undefined' ? undefined : window.afterword.region;
}
