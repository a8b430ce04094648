/** What a person sees of the window: whether everything in it is reachable and readable. */
import { expect, type Page } from 'playwright/test';
import type { App } from '../app/app';
import { call } from './board-page';
import { waitForStillness } from './stillness';

const softly = expect.configure({ soft: true });

/** Sets the size (CSS pixels at 100 %) and zoom of the window's content, and waits until the page has them. */
export async function resize(
  { electron, page }: App,
  width: number,
  height: number,
  zoom: number,
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setContentSize(wanted.width, wanted.height);
      window?.webContents.setZoomFactor(wanted.zoom);
    },
    { width, height, zoom },
  );
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(size).toEqual([Math.round(width / zoom), Math.round(height / zoom)]);
}

export type Colours = 'light' | 'dark';

/**
 * Chooses the colours in the settings, and waits until the page has them. The system's wouldn't last: the app goes back to
 * what the settings say with each change of a preference, such as the view shown.
 */
export async function setColours({ page }: App, colours: Colours): Promise<void> {
  await call(page, 'preferences:change', { appearance: colours });
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(isDark).toBe(colours === 'dark');
}

/** In the end, everything can be reached and read. */
export async function expectWhole(page: Page, what: string): Promise<void> {
  await waitForStillness(page);
  await softly.poll(() => faultsOf(page), what).toEqual([]);
  await softly.poll(() => cutTextsOf(page), what).toEqual([]);
}

/** A screenshot of the window's content at its current zoom; a PNG file. */
export async function pictureOf({ electron }: App): Promise<Buffer> {
  const base64 = await electron.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(base64, 'base64');
}

/**
 * What is wrong with the layout, in words: controls outside the window that scrolling can't reach, controls that cover
 * each other, texts that are cut off without a tooltip.
 */
export function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
    const scrolls = (element: Element, along: 'X' | 'Y') => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const overflow = getComputedStyle(parent)[`overflow${along}`];
        if (overflow === 'auto' || overflow === 'scroll') return true;
      }
      return false;
    };
    const dialogs = [...document.querySelectorAll('[role="dialog"]')];
    const scope = dialogs.at(-1) ?? document;
    const controls = [
      ...scope.querySelectorAll('button, input, textarea, select, a[href], [role="menuitem"], article'),
    ].filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() }));
    for (const { element, box } of boxes) {
      if (box.width === 0 || box.height === 0) continue;
      const isBeside =
        box.right <= 0 || box.left >= innerWidth || box.left < -1 || box.right > innerWidth + 1;
      const isAbove =
        box.bottom <= 0 || box.top >= innerHeight || box.top < -1 || box.bottom > innerHeight + 1;
      if (isBeside && !scrolls(element, 'X')) faults.push(`${named(element)} lies beside the window`);
      if (isAbove && !scrolls(element, 'Y')) faults.push(`${named(element)} lies above or below the window`);
    }
    const isScrolledAway = (element: Element, x: number, y: number) => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(parent);
        if (!/auto|scroll/.test(`${overflowX} ${overflowY}`)) continue;
        const { left, right, top, bottom } = parent.getBoundingClientRect();
        if (x < left || x > right || y < top || y > bottom) return true;
      }
      return false;
    };
    for (const { element, box } of boxes) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const middle = document.elementFromPoint(x, y);
      // Elements scrolled out of view have no point on the screen.
      if (!middle || isScrolledAway(element, x, y)) continue;
      if (element.contains(middle) || middle.contains(element)) continue;
      const other = controls.find((control) => control !== element && control.contains(middle));
      const isAside = element.closest('section[aria-label]') !== middle.closest('section[aria-label]');
      if (other && !other.contains(element) && !element.contains(other) && !isAside) {
        faults.push(`${named(element)} is covered by ${named(other)}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth + 1)
      faults.push('the window itself scrolls sideways');
    if (document.documentElement.scrollHeight > innerHeight + 1)
      faults.push('the window itself scrolls downwards');
    return faults;
  });
}

/**
 * Texts that are partly invisible although they aren't scrolled away: cut off without an ellipsis, or with one but without
 * a tooltip that has the whole text. Checked wherever an element clips its content.
 */
export function cutTextsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const isSeen = { opacityProperty: true, visibilityProperty: true };
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? '';
      const holder = text.parentElement;
      if (words === '' || !holder?.checkVisibility(isSeen) || holder.closest('.visually-hidden')) continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      for (let clip: Element | null = holder; clip; clip = clip.parentElement) {
        const style = getComputedStyle(clip);
        const [scrollsX, scrollsY] = [style.overflowX, style.overflowY].map((value) =>
          /auto|scroll/.test(value),
        );
        const edge = clip.getBoundingClientRect();
        const isHidden = style.clipPath !== 'none' && edge.width <= 1;
        if (isHidden) break;
        const isCutX = style.overflowX !== 'visible' && !scrollsX && box.right > edge.right + 1;
        const isCutY =
          style.overflowY !== 'visible' &&
          !scrollsY &&
          (box.bottom > edge.bottom + 2 || box.top < edge.top - 2);
        const isClamped = style.getPropertyValue('-webkit-line-clamp') !== 'none';
        const hasTooltip = clip.closest('[title]')?.getAttribute('title')?.includes(words) === true;
        // An ellipsis marks what is cut at the side; only a clamp marks lines that are missing below.
        const isMarkedX = hasTooltip && (isClamped || style.textOverflow === 'ellipsis');
        if ((isCutX && !isMarkedX) || (isCutY && !(hasTooltip && isClamped))) {
          faults.push(
            `"${words.slice(0, 40)}" is cut off by ${clip.tagName.toLowerCase()}.${clip.className}`,
          );
        }
        // Outside an element that scrolls, or that is cut off with a tooltip, nothing is lost.
        if (isCutX || isCutY || scrollsX || scrollsY) break;
      }
    }
    return faults;
  });
}
