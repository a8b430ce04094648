/** A window that isn't shown doesn't paint. */
const LONGEST_WAIT_FOR_PAINT_MS = 250;

/**
 * Calls `act` once, as soon as what has been drawn by now is painted. Returns a function that keeps it from being called.
 */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(() => {
    // A frame that comes late, on a slow computer, would call it again.
    cancelAnimationFrame(frame);
    act();
  }, LONGEST_WAIT_FOR_PAINT_MS);
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
