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
