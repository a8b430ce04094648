import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barGeometryOf } from './window-bar-geometry';

const window = { opensAt: 100, dueAt: 150, latestAt: 200 };

describe('the window bar', () => {
  it('shows the time between opens and latest in proportion', () => {
    const { opens, due, latest, now } = barGeometryOf(window, 175);
    expect(due).toBeCloseTo((opens + latest) / 2);
    expect(now).toBeCloseTo(opens + (latest - opens) * 0.75);
  });

  it('puts now left of opens before the step opens, and right of latest once it is late', () => {
    expect(barGeometryOf(window, 99).now).toBeLessThan(barGeometryOf(window, 100).opens);
    expect(barGeometryOf(window, 201).now).toBeGreaterThan(barGeometryOf(window, 200).latest);
  });

  it('keeps every mark on the bar, in order of time', () => {
    const instant = fc.integer({ min: -1e14, max: 1e14 });
    fc.assert(
      fc.property(instant, instant, instant, instant, instant, (a, b, c, first, second) => {
        const [opensAt = 0, dueAt = 0, latestAt = 0] = [a, b, c].sort((x, y) => x - y);
        const bar = { opensAt, dueAt, latestAt };
        const earlier = barGeometryOf(bar, Math.min(first, second));
        const later = barGeometryOf(bar, Math.max(first, second));
        expect(earlier.now).toBeGreaterThanOrEqual(0);
        expect(later.now).toBeLessThanOrEqual(1);
        expect(later.now).toBeGreaterThanOrEqual(earlier.now);
        expect(earlier.due).toBeGreaterThanOrEqual(earlier.opens);
        expect(earlier.due).toBeLessThanOrEqual(earlier.latest);
      }),
    );
  });

  it('can draw a window of zero length (opens, due and latest at once)', () => {
    const point = { opensAt: 5, dueAt: 5, latestAt: 5 };
    expect(barGeometryOf(point, 5).now).toBeCloseTo(barGeometryOf(point, 5).opens);
    expect(Number.isFinite(barGeometryOf(point, 6).now)).toBe(true);
  });
});
