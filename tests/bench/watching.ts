/** Watches the page: how soon it shows what was done to it, and how long its longest task was meanwhile. */
import type { Page } from 'playwright/test';

export interface Sample {
  /** Null if there was nothing to wait for. */
  readonly painted: number | null;
  readonly task: number;
}

interface Watch {
  /** Begins to wait for a key or a drop, and then for elements of this selector to be added, removed or changed. */
  begin(selector: string): void;
  painted(): Promise<number>;
  longestTask(): Promise<number>;
}
type WatchedWindow = Window & { watch: Watch };

/** Does something, and waits until what it changes among the elements of this selector is painted. */
export async function timed(page: Page, selector: string, act: () => Promise<void>): Promise<Sample> {
  await page.evaluate((watched) => (window as unknown as WatchedWindow).watch.begin(watched), selector);
  await act();
  return page.evaluate(async () => {
    const { watch } = window as unknown as WatchedWindow;
    return { painted: await watch.painted(), task: await watch.longestTask() };
  });
}

/** Does something that takes as long as it takes. */
export async function during(page: Page, act: () => Promise<void>): Promise<Sample> {
  await page.evaluate(() => (window as unknown as WatchedWindow).watch.begin('none'));
  await act();
  const task = await page.evaluate(() => (window as unknown as WatchedWindow).watch.longestTask());
  return { painted: null, task };
}

/** Runs in the page, before anything is measured. */
export function watchPage(): void {
  let selector = 'none';
  let began = 0;
  let done: (painted: number) => void = () => undefined;
  let painted = Promise.resolve(0);
  const tasks: PerformanceEntry[] = [];
  const tasksSeen = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  tasksSeen.observe({ type: 'longtask' });

  const isMeant = (node: Node) =>
    node instanceof Element && (node.closest(selector) !== null || node.querySelector(selector) !== null);
  const changes = new MutationObserver((records) => {
    if (began === 0) return;
    const isSeen = records.some(({ type, target, attributeName, addedNodes, removedNodes }) =>
      type === 'attributes'
        ? target instanceof Element &&
          (target.matches('[data-floor]') || (attributeName === 'data-card' && isMeant(target)))
        : [target.parentElement?.closest(selector), ...addedNodes, ...removedNodes].some(
            (node) => node instanceof Node && isMeant(node),
          ),
    );
    if (!isSeen) return;
    const since = began;
    began = 0;
    // The frame of this change is painted once the next message is handled.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - since);
      port2.postMessage(null);
    });
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (selector === 'none' || key === 'Control') return;
      began = timeStamp;
      if (key === 'F8') document.documentElement.dataset.floor = String(timeStamp);
    },
    { capture: true },
  );
  addEventListener(
    'drop',
    ({ timeStamp }) => {
      if (selector !== 'none') began = timeStamp;
    },
    { capture: true },
  );
  const watch: Watch = {
    begin(watched) {
      selector = watched;
      tasks.length = 0;
      painted = new Promise((resolve, reject) => {
        done = resolve;
        setTimeout(() => reject(new Error(`Nothing was painted: ${watched}`)), 10_000);
      });
      painted.catch(() => undefined);
    },
    painted: () => painted,
    async longestTask() {
      // Tasks are reported a little later.
      await new Promise((resolve) => setTimeout(resolve, 150));
      return Math.max(0, ...tasks.map(({ duration }) => duration));
    },
  };
  Object.assign(window, { watch });
}
