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

/**
 * @param count how many points there are
 * @param rows how many steps Up and Down take; 1 if the points are in one line
 * @param onOpen what Enter does at a point
 */
export function useWalk(count: number, rows = 1, onOpen?: (index: number) => void): Walk {
  const [asked, setAsked] = useState<number | null>(null);
  const index = asked === null || count === 0 ? null : Math.min(asked, count - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: rows === 1 ? 1 : rows,
    ArrowLeft: rows === 1 ? -1 : -rows,
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
        setAsked((before) => before ?? 0);
      },
      onBlur: () => {
        setAsked(null);
      },
      onKeyDown(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
        const step = steps[event.key];
        if (step !== undefined) {
          event.preventDefault();
          const next = (index ?? 0) + step;
          // A step over the edge of a grid stays where it is; Home and End go to the ends.
          if (Number.isFinite(next) && (next < 0 || next >= count)) return;
          setAsked(Math.max(0, Math.min(count - 1, next)));
        } else if (event.key === 'Enter' && index !== null && onOpen !== undefined) {
          event.preventDefault();
          onOpen(index);
        }
      },
    },
  };
}
