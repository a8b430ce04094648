import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window matches a media query now; drawn again when that changes. */
export function useMatches(media: MediaQueryList): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => media.matches);
}

/** The width of the window in CSS pixels; drawn again when it changes. Not that of what is beside a panel. */
export function useWindowWidth(): number {
  return useSyncExternalStore(followSize, () => window.innerWidth);
}

function followSize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => {
    window.removeEventListener('resize', listener);
  };
}
