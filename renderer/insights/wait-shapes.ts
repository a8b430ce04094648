/** The shapes of a wait chart. The curve drawn is the share with a reply: 1 minus the share still waiting. */
import type { Survival } from '@shared/statistics/survival';
import { ENOUGH_REPLIES, type Dot } from '@shared/statistics/insights';

export interface Scales {
  /** From days to pixels. */
  readonly x: (days: number) => number;
  /** From a share, 0 to 1, to pixels. */
  readonly y: (share: number) => number;
}

/** Most pixels between the middles of two dots of the same day. */
const DOT_STEP = 9.5;

/**
 * The day at which the axis ends: the longest wait. If that is far beyond the last reply, the axis ends half as far
 * again as that reply, so that a wait left open for years doesn't squeeze the curve into a line.
 */
export function axisEnd({ events, curve }: Survival, longest: number): number {
  const last = curve.at(-1)?.day ?? 0;
  const end = Math.ceil(1.5 * last);
  return events < ENOUGH_REPLIES || longest <= 2 * end ? longest : end;
}

/** The steps of the curve, from day 0 to the longest wait. */
export function curvePath({ curve }: Survival, longest: number, { x, y }: Scales): string {
  const steps = curve.map(({ day, survival }) => `H${String(x(day))}V${String(y(1 - survival))}`);
  return `M${String(x(0))},${String(y(0))}${steps.join('')}H${String(x(longest))}`;
}

/** False if all replied on the same day: then nothing is uncertain about the share. */
export function hasBand({ curve }: Survival): boolean {
  return curve.some(({ low }) => low !== null);
}

/** The band around the curve, from its first step to where it ends or has none. */
export function bandPath({ curve }: Survival, longest: number, { x, y }: Scales): string {
  const known = curve.flatMap(({ day, low, high }) =>
    low === null || high === null ? [] : [{ day, low, high }],
  );
  const first = known[0];
  if (first === undefined) return '';
  const end = known.length === curve.length ? longest : (curve.at(-1)?.day ?? longest);
  const upper = known.map(({ day, low }) => `H${String(x(day))}V${String(y(1 - low))}`).join('');
  // Back from the end: at each step first down to its lower edge, then along to its day.
  const lower = known
    .toReversed()
    .map(({ day, high }) => `V${String(y(1 - high))}H${String(x(day))}`)
    .join('');
  return `M${String(x(first.day))},${String(y(0))}${upper}H${String(x(end))}${lower}Z`;
}

/** The share with a reply by the end of a day, from 0 to 1. */
export function shareRepliedBy({ curve }: Survival, days: number): number {
  return 1 - (curve.findLast(({ day }) => day <= days)?.survival ?? 1);
}

/** How far above the base each dot is, in pixels: those of one day on top of each other, closer if there are many. */
export function stackedDots(dots: readonly Dot[], height: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const { days } of dots) counts.set(days, (counts.get(days) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const step = Math.min(DOT_STEP, height / Math.max(most - 1, 1));
  const placed = new Map<number, number>();
  return dots.map(({ days }) => {
    const below = placed.get(days) ?? 0;
    placed.set(days, below + 1);
    return below * step;
  });
}
