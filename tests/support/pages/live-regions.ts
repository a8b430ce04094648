import type { Page } from 'playwright/test';

export interface Heard {
  /** Everything said since the last `forget`, in order. */
  said(): Promise<readonly string[]>;
  forget(): Promise<void>;
}

/** Keeps each text that a live region gets from now on, as a screen reader hears it. */
export async function listenToLiveRegions(page: Page): Promise<Heard> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const observer = new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert]'),
      );
      for (const region of new Set(regions)) {
        // Texts without their own spaces are in elements of their own.
        const words = region?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '';
        if (words !== '') said.push(words);
      }
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return {
    said: () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said),
    forget: () =>
      page.evaluate(() => {
        (window as unknown as { said: string[] }).said.length = 0;
      }),
  };
}
