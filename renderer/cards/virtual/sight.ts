import { rowsInSight, scrollTo, type RowRange, type RowTops } from './row-places';

/** What is known of a scrolling list without asking for its layout. */
export interface Sight {
  /** Calls the listener whenever it is scrolled or changes its height; returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly noteScrolled: (scrolled: number) => void;
  readonly noteHeight: (height: number) => void;
  /** The rows in sight. */
  readonly rows: (tops: RowTops) => RowRange;
  /** Scrolls the list if the row isn't surely in sight. */
  readonly reveal: (scroller: HTMLElement, tops: RowTops, index: number) => void;
  readonly noteDrawn: (rows: readonly { readonly key: string }[]) => void;
  /** Whether a row was drawn the last time. */
  readonly hasDrawn: (key: string | undefined) => boolean;
}

/** The toolbar and a heading, in CSS pixels: the least there is above the rows. */
const ABOVE_ROWS = 90;

export function createSight(): Sight {
  const listeners = new Set<() => void>();
  let scrolled = 0;
  // So that the first render already has its rows. At least as high as the list will be.
  let height = window.innerHeight - ABOVE_ROWS;
  let isGuessed = true;
  let drawn: ReadonlySet<string | undefined> = new Set();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    noteScrolled(now) {
      scrolled = now;
      announce();
    },
    noteHeight(now) {
      height = now;
      isGuessed = false;
      announce();
    },
    rows: (tops) => rowsInSight(tops, scrolled, height),
    reveal(scroller, tops, index) {
      // As long as the height is only guessed, the upper half is certain. Scrolling asks for the layout.
      if (scrollTo(tops, index, scrolled, isGuessed ? height / 2 : height) === null) return;
      const to = scrollTo(tops, index, scrolled, scroller.offsetHeight);
      if (to !== null) scroller.scrollTop = to;
    },
    noteDrawn(rows) {
      drawn = new Set(rows.map(({ key }) => key));
    },
    hasDrawn: (key) => drawn.has(key),
  };
}
