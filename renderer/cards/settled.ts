import { createContext, use } from 'react';

/**
 * False while the board is drawn for the first time. What a card shows only on hover, or says only to a screen reader,
 * waits for the moment after, so that the cards themselves stand sooner.
 */
export const Settled = createContext(false);

/** True once the board has been drawn. */
export function useIsSettled(): boolean {
  return use(Settled);
}
