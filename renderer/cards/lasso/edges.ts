/** The edges of what scrolls while a frame is drawn, in CSS pixels. */

/** From one end to the other, in either order. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The width of an edge, and the longest step, in CSS pixels. */
const EDGE = 36;
const MOST_A_FRAME = 18;

/** How far to scroll in a frame: faster the nearer the pointer is to an edge, and beyond it; 0 in between. */
export function scrollStep(at: number, { from, to }: Span): number {
  const before = from + EDGE - at;
  const after = at - (to - EDGE);
  if (before > 0) return -Math.min(MOST_A_FRAME, Math.ceil(before / 3));
  return after > 0 ? Math.min(MOST_A_FRAME, Math.ceil(after / 3)) : 0;
}

/** True if it scrolled. */
export function scrollBy(element: HTMLElement, along: 'scrollLeft' | 'scrollTop', step: number): boolean {
  if (step === 0) return false;
  const before = element[along];
  element[along] += step;
  return element[along] !== before;
}

/** The frame between two corners, as far as it is inside. */
export function frameWithin(
  sides: DOMRect,
  [x1, y1]: readonly number[],
  [x2, y2]: readonly number[],
): DOMRect {
  const across = (at = 0) => Math.min(Math.max(at, sides.left), sides.right);
  const down = (at = 0) => Math.min(Math.max(at, sides.top), sides.bottom);
  const [left, right] = [across(x1), across(x2)];
  const [top, bottom] = [down(y1), down(y2)];
  return new DOMRect(
    Math.min(left, right),
    Math.min(top, bottom),
    Math.abs(left - right),
    Math.abs(top - bottom),
  );
}
