import { expect, type Locator, type Page } from 'playwright/test';

/** Presses the key until the element has the focus, at most as often as there is anything. The focus is never lost on the way. */
export async function walkTo(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement !== document.body), 'nothing has it').toBe(true);
  }
  throw new Error(`${key} never got there.`);
}
