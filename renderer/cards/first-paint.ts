import { createContext, use } from 'react';

/**
 * False while the board is drawn for the first time. Whatever a card shows only on hover or only to a screen reader waits
 * until afterwards, so that the cards themselves appear sooner.
 */
export const AfterFirstPaint = createContext(false);

/** True once the board has been drawn. */
export function useIsAfterFirstPaint(): boolean {
  return use(AfterFirstPaint);
}
