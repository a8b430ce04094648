import type { Page } from 'playwright/test';

/** What opens begins to move up to three frames after it is there. */
const STILL_FRAMES = 5;

/**
 * Waits until nothing moves or fades, except what does so without an end: before that, places aren't final, and colours
 * have no contrast yet.
 */
export async function waitForStillness(page: Page): Promise<void> {
  await page.evaluate(async (wanted) => {
    // What goes with a scroll position, not with time, is never over.
    const isOver = ({ playState, effect, timeline }: Animation) =>
      playState !== 'running' ||
      effect?.getTiming().iterations === Infinity ||
      timeline !== document.timeline;
    const isStill = () => document.getAnimations().every(isOver);
    for (let frames = 0; frames < wanted; frames = isStill() ? frames + 1 : 0)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, STILL_FRAMES);
}
