/** Positions on a window bar, as fractions of its width. Pure. */

export interface BarWindow {
  readonly opensAt: number;
  readonly dueAt: number;
  /** The last instant still in time. */
  readonly latestAt: number;
}

export interface BarGeometry {
  /** The window's start and end; left of it is closed, right of it late. */
  readonly opens: number;
  readonly latest: number;
  /** Within [opens, latest]. */
  readonly due: number;
  /** Within (0, 1): left of `opens` before the step opens, right of `latest` once it is late. */
  readonly now: number;
}

const OPENS = 0.14;
const LATEST = 0.86;

/**
 * The window fills the middle of the bar to scale; the time before and after it is compressed towards the edges, so that
 * a mark a year away is still on the bar and nearer always means sooner.
 */
export function barGeometryOf(window: BarWindow, now: number): BarGeometry {
  const spanMs = Math.max(window.latestAt - window.opensAt, 1);
  const within = (instant: number) => {
    const share = Math.min(Math.max((instant - window.opensAt) / spanMs, 0), 1);
    return OPENS + share * (LATEST - OPENS);
  };
  return {
    opens: OPENS,
    latest: LATEST,
    due: within(window.dueAt),
    now: markOf(window, now, spanMs, within),
  };
}

function markOf(window: BarWindow, now: number, spanMs: number, within: (instant: number) => number): number {
  if (now < window.opensAt) return OPENS / (1 + (2 * (window.opensAt - now)) / spanMs);
  if (now > window.latestAt) return 1 - (1 - LATEST) / (1 + (2 * (now - window.latestAt)) / spanMs);
  return within(now);
}
