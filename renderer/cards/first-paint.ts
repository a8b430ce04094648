import { createContext, startTransition, use, useEffect, useState } from 'react';
import { afterPaint } from '../core/paint/after-paint';

/**
 * False while the board is drawn for the first time. Whatever a card shows only on hover or only to a screen reader waits
 * until afterwards, so that the cards themselves appear sooner.
 */
export const AfterFirstPaint = createContext(false);

/** True once the board has been drawn. */
export function useIsAfterFirstPaint(): boolean {
  return use(AfterFirstPaint);
}

/**
 * False while `drawn` is drawn for the first time, true from the frame after. What was there at the first paint of all
 * waits for that one alone.
 */
export function useIsPainted(drawn: unknown): boolean {
  const isAfterFirstPaint = useIsAfterFirstPaint();
  const [painted, setPainted] = useState(isAfterFirstPaint ? null : drawn);
  const isPainted = painted === drawn;
  useEffect(() => (isPainted ? undefined : whenPainted(() => setPainted(drawn))), [isPainted, drawn]);
  return isAfterFirstPaint && isPainted;
}

/** The condition, but true only from the frame after the one that shows what made it true. */
export function useOnceDrawn(condition: boolean): boolean {
  const [isDrawn, setIsDrawn] = useState(condition);
  if (isDrawn && !condition) setIsDrawn(false);
  useEffect(
    () => (condition && !isDrawn ? whenPainted(() => setIsDrawn(true)) : undefined),
    [condition, isDrawn],
  );
  return condition && isDrawn;
}

const waiting = new Set<() => void>();

/** Like `afterPaint`, all calls together: they cause one render, which gives way to what the user does. */
function whenPainted(act: () => void): () => void {
  if (waiting.size === 0) {
    afterPaint(() => {
      const acts = [...waiting];
      waiting.clear();
      startTransition(() => {
        for (const each of acts) each();
      });
    });
  }
  waiting.add(act);
  return () => waiting.delete(act);
}
