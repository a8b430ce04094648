import { createContext, startTransition, use, useEffect, useState } from 'react';

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

/** A window that isn't shown doesn't paint. */
const LONGEST_WAIT_FOR_PAINT_MS = 250;

/** Calls `act` once what has been drawn by now is painted. Returns a function that keeps it from being called. */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(act, LONGEST_WAIT_FOR_PAINT_MS);
  // A frame's callbacks run before it is painted.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
