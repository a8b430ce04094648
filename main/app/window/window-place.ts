/** The window's place: restored, but always within reach on the current displays. */
import type { WindowPlace } from '../../platform/preferences-of-window';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window with everything in reach. On a smaller display, the display decides. */
export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 700;
/** Room for the title bar and borders of a window manager, whose sizes are known only once they are drawn. */
const FRAME_WIDTH = 10;
const FRAME_HEIGHT = 40;
const USUAL_WIDTH = 1360;
const USUAL_HEIGHT = 860;
/** This much of the window must be on a display so that a person can grab it. */
const LEAST_VISIBLE = 80;

/**
 * Bounds entirely within one of the `workAreas` (the first is the primary display's, and there is at least one): the saved
 * place, moved and shrunk as little as needed; or, if there is none in sight, centred on the primary display.
 */
export function placeWindow(
  kept: WindowPlace | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const area = kept && areaShowing(kept, workAreas);
  if (!kept || !area) return centred(workAreas[0]);
  const width = clamp(kept.width, Math.min(MIN_WIDTH, area.width), area.width);
  const height = clamp(kept.height, Math.min(MIN_HEIGHT, area.height), area.height);
  return {
    x: clamp(kept.x, area.x, area.x + area.width - width),
    y: clamp(kept.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** What of a work area the bounds of a window may take. On Linux its frame is drawn around them, elsewhere within them. */
export function usableArea(workArea: Rectangle, platform: NodeJS.Platform): Rectangle {
  if (platform !== 'linux') return workArea;
  return { ...workArea, width: workArea.width - FRAME_WIDTH, height: workArea.height - FRAME_HEIGHT };
}

/**
 * Where a window belongs whose display is gone or has become another: on the primary display, as large as it was. Null
 * if a person can grab it where it is.
 */
export function placeAgain(
  bounds: Rectangle,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle | null {
  return areaShowing(bounds, workAreas) ? null : centred(workAreas[0], bounds);
}

/** The window's minimum size across all displays. */
export function leastSize(workAreas: readonly Rectangle[]): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: Math.min(MIN_WIDTH, ...workAreas.map((area) => area.width)),
    height: Math.min(MIN_HEIGHT, ...workAreas.map((area) => area.height)),
  };
}

/** The display that shows most of it, if it can be grabbed there. */
function areaShowing(place: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  let best: Rectangle | null = null;
  let bestShown = 0;
  for (const area of workAreas) {
    const wide = overlap(place.x, place.width, area.x, area.width);
    const high = overlap(place.y, place.height, area.y, area.height);
    const isReachable = wide >= LEAST_VISIBLE && high >= LEAST_VISIBLE;
    if (isReachable && wide * high > bestShown) [best, bestShown] = [area, wide * high];
  }
  return best;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));
}

function centred(
  area: Rectangle,
  wanted: Pick<Rectangle, 'width' | 'height'> = { width: USUAL_WIDTH, height: USUAL_HEIGHT },
): Rectangle {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
