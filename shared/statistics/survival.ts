/**
 * How long replies take, with those still waiting counted rightly: the product-limit estimate of Kaplan and Meier with
 * its log-log band, as R's `survfit(conf.type = "log-log")` gives it.
 */

/** One wait for a reply: over after `days`, or still going on then. */
export interface Wait {
  /** At least 0; part days count. */
  readonly days: number;
  /** False: no reply had come by then, and nobody looked any further. */
  readonly answered: boolean;
}

/** Waits counted by how many days they lasted. */
export type WaitsByDay = Map<number, DayCount>;
export interface DayCount {
  answered: number;
  unanswered: number;
}

/** The curve steps down at each day with a reply. */
export interface SurvivalPoint {
  readonly day: number;
  /** Waits that lasted at least this long. */
  readonly atRisk: number;
  /** Replies on this day. */
  readonly answered: number;
  /** The estimated share still waiting after this day, from 0 to 1. The share answered by then is 1 minus it. */
  readonly survival: number;
  /** The 95 % confidence band, from 0 to 1; null once the estimate is 0. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Survival {
  readonly n: number;
  /** Waits that ended with a reply. */
  readonly events: number;
  readonly curve: readonly SurvivalPoint[];
  /** The first day by which half have their reply; null if the curve doesn't get there. */
  readonly median: number | null;
  /** The first days by which a quarter, half and three quarters have their reply. */
  readonly quartiles: readonly [number | null, number | null, number | null];
}

/** The 97.5th percentile of the normal distribution: 95 % are within it on both sides. */
const Z_95 = 1.959963984540054;
/** The estimate is a product of fractions: an exact half comes out a few units in the last place beside it. */
const ROUNDING = 1e-12;

/** The survival estimate (Kaplan-Meier) of these waits, in days. */
export function survivalOf(waits: readonly Wait[]): Survival {
  const counts: WaitsByDay = new Map();
  for (const wait of waits) countWait(counts, wait);
  return survivalOfCounts(counts);
}

/** @param by how many more of this wait there are; -1 takes one back that was counted */
export function countWait(counts: WaitsByDay, { days, answered }: Wait, by = 1): void {
  const count = counts.get(days) ?? { answered: 0, unanswered: 0 };
  counts.set(days, count);
  count[answered ? 'answered' : 'unanswered'] += by;
}

/** The survival estimate. In the same day replies come before waits that end without one, by convention. */
export function survivalOfCounts(counts: WaitsByDay): Survival {
  const n = [...counts.values()].reduce((sum, { answered, unanswered }) => sum + answered + unanswered, 0);
  const curve = curveOf(counts, n);
  const dayByWhich = (share: number) =>
    curve.find(({ survival }) => survival <= 1 - share + ROUNDING)?.day ?? null;
  const median = dayByWhich(0.5);
  return {
    n,
    events: curve.reduce((sum, { answered }) => sum + answered, 0),
    curve,
    median,
    quartiles: [dayByWhich(0.25), median, dayByWhich(0.75)],
  };
}

function curveOf(counts: WaitsByDay, n: number): readonly SurvivalPoint[] {
  const curve: SurvivalPoint[] = [];
  let atRisk = n;
  let survival = 1;
  /** Greenwood's sum: the variance of the logarithm of the estimate. */
  let variance = 0;
  for (const [day, { answered, unanswered }] of [...counts].toSorted(([a], [b]) => a - b)) {
    if (answered > 0) {
      survival *= (atRisk - answered) / atRisk;
      variance += answered / (atRisk * (atRisk - answered));
      curve.push({ day, atRisk, answered, survival, ...bandOf(survival, variance) });
    }
    atRisk -= answered + unanswered;
  }
  return curve;
}

function bandOf(survival: number, variance: number): { low: number | null; high: number | null } {
  if (survival === 0) return { low: null, high: null };
  const width = (Z_95 * Math.sqrt(variance)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(width), high: survival ** Math.exp(-width) };
}
