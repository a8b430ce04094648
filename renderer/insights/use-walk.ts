/** Walking over the points of a chart by arrow keys: one stop for Tab, then one point after another. */
import { useState, type KeyboardEvent } from 'react';

export interface Walk {
  /** The point walked to or pointed at; null for none. */
  readonly index: number | null;
  readonly point: (index: number | null) => void;
  readonly chartProps: {
    readonly tabIndex: 0;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

export interface WalkOptions {
  /** How many steps Left and Right take; 1 if the points are in one line. */
  readonly rows?: number;
  /** The point at which a walk begins. */
  readonly first?: number;
  /** What Enter does at a point. */
  readonly onOpen?: (index: number) => void;
}

/** @param count how many points there are; the one walked to is marked with `data-chosen` */
export function useWalk(count: number, { rows = 1, first = 0, onOpen }: WalkOptions = {}): Walk {
  const [asked, setAsked] = useState<number | null>(null);
  const index = asked === null || count === 0 ? null : Math.min(asked, count - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: rows,
    ArrowLeft: -rows,
    ArrowDown: 1,
    ArrowUp: -1,
    Home: -Infinity,
    End: Infinity,
  };
  return {
    index,
    point: setAsked,
    chartProps: {
      tabIndex: 0,
      onFocus: () => {
        setAsked((before) => before ?? first);
      },
      onBlur: () => {
        setAsked(null);
      },
      onKeyDown(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
        const step = steps[event.key];
        if (step !== undefined) {
          event.preventDefault();
          const next = (index ?? first) + step;
          // A step over the edge of a grid stays where it is; Home and End go to the ends.
          if (Number.isFinite(next) && (next < 0 || next >= count)) return;
          setAsked(Math.max(0, Math.min(count - 1, next)));
          showChosen(event.currentTarget);
        } else if (event.key === 'Enter' && index !== null && onOpen !== undefined) {
          event.preventDefault();
          onOpen(index);
        }
      },
    },
  };
}

/** Scrolls to the point walked to, once it is marked. */
function showChosen(chart: Element): void {
  requestAnimationFrame(() => {
    chart.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
