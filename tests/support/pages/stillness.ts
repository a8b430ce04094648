import type { Page } from 'playwright/test';

/** What opens begins to move up to three frames after it is there. */
const STILL_FRAMES = 5;

/** Waits until nothing moves or fades: before that, places aren't final, and colours have no contrast yet. */
export async function waitForStillness(page: Page): Promise<void> {
  await page.evaluate(async (wanted) => {
    const isStill = () => document.getAnimations().every(({ playState }) => playState !== 'running');
    for (let frames = 0; frames < wanted; frames = isStill() ? frames + 1 : 0)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, STILL_FRAMES);
}
