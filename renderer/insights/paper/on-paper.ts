import { createContext, useContext } from 'react';

/** True for figures that are printed: each has its table below it, and nothing to press. */
export const OnPaper = createContext(false);

export function useIsOnPaper(): boolean {
  return useContext(OnPaper);
}
