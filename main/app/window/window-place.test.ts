import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WindowPlace } from '../../platform/preferences-of-window';
import { leastSize, placeAgain, placeWindow, usableArea, type Rectangle } from './window-place';

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 };
const left: Rectangle = { x: -1920, y: 0, width: 1920, height: 1080 };
const kept: WindowPlace = { x: 100, y: 80, width: 1200, height: 760, isMaximized: false };

describe('placing the window', () => {
  it('puts it back where it was', () => {
    expect(placeWindow(kept, [laptop])).toEqual({ x: 100, y: 80, width: 1200, height: 760 });
    expect(placeWindow({ ...kept, x: -1800 }, [laptop, left])).toMatchObject({ x: -1800 });
  });

  it('centres it on the primary display at first, and when its display is gone', () => {
    expect(placeWindow(null, [laptop])).toEqual({ x: 40, y: 33, width: 1360, height: 860 });
    expect(placeWindow({ ...kept, x: -1800 }, [laptop])).toEqual(placeWindow(null, [laptop]));
  });

  it('moves one back that hangs over the edge, and shrinks one that is too large', () => {
    expect(placeWindow({ ...kept, x: 1300, y: -300 }, [laptop])).toMatchObject({
      x: 240,
      y: 25,
      width: 1200,
    });
    expect(placeWindow({ ...kept, width: 5000, height: 5000 }, [laptop])).toEqual(laptop);
  });

  it('never goes below the smallest useful size, except on a smaller display', () => {
    expect(placeWindow({ ...kept, width: 200, height: 100 }, [laptop])).toMatchObject({
      width: 1024,
      height: 700,
    });
    const small: Rectangle = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeWindow(kept, [small])).toEqual(small);
    expect(leastSize([small, laptop])).toEqual({ width: 800, height: 600 });
  });

  it('leaves room for the window frame on Linux, so that its lower and right edges are on the display', () => {
    const area: Rectangle = { x: 0, y: 0, width: 910, height: 512 };
    const usable = usableArea(area, 'linux');
    expect(usable).toEqual({ ...area, width: 900, height: 472 });
    expect(usableArea(area, 'win32')).toEqual(area);
    expect(placeWindow(null, [usable])).toEqual(usable);
    expect(leastSize([usable])).toEqual({ width: 900, height: 472 });
  });

  it('brings one back at its size if its display is gone, and leaves a reachable one alone', () => {
    const onLeft: Rectangle = { x: -1800, y: 100, width: 1200, height: 760 };
    expect(placeAgain(onLeft, [laptop, left])).toBeNull();
    expect(placeAgain(onLeft, [laptop])).toEqual({ x: 120, y: 83, width: 1200, height: 760 });
    expect(placeAgain({ ...onLeft, x: -1900, width: 1900, height: 1000 }, [laptop])).toEqual(laptop);
    expect(placeAgain({ ...kept, x: 1300 }, [laptop])).toBeNull();
  });

  it('is entirely on one display, whatever was stored', () => {
    const rectangle = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    });
    const areas = fc.tuple(rectangle, rectangle);
    fc.assert(
      fc.property(rectangle, areas, (place, workAreas) => {
        const placed = placeWindow({ ...place, isMaximized: false }, workAreas);
        expect(
          workAreas.some(
            (area) =>
              placed.x >= area.x &&
              placed.x + placed.width <= area.x + area.width &&
              placed.y >= area.y &&
              placed.y + placed.height <= area.y + area.height,
          ),
        ).toBe(true);
      }),
    );
  });
});
