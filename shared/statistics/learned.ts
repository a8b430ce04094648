/** Where the user's own figures clearly differ from the pace that the rules assume for an industry. */
import type { Pace } from '../model/application';
import type { Industry } from '../model/settings/industries';
import { checkInDays } from '../rules/dates/days';
import { industryKey, industryNamed } from '../rules/dates/industry-pace';
import { ENOUGH_REPLIES, type WaitGroup } from './insights';
import type { Survival } from './survival';

export interface Learned {
  readonly industry: string;
  readonly n: number;
  /** The day by which half had their reply; null if fewer than half had one. */
  readonly median: number | null;
  readonly pace: Pace;
  readonly suggested: Pace;
  /** Days after the interview at which the check-in is due at the present pace. */
  readonly wait: number;
}

/** The days that separate the paces: halfway between the days on which their check-ins are due. */
const waits: Readonly<Record<Pace, number>> = {
  fast: checkInDays.fast.due,
  standard: checkInDays.week.opens,
  slow: checkInDays.slow.due,
};
const FAST_UNTIL = (waits.fast + waits.standard) / 2;
const SLOW_FROM = (waits.standard + waits.slow) / 2;

/**
 * The industries whose replies come clearly faster or slower than their pace: all of the 95 % band around the day by
 * which half had a reply is at another pace. Industries with fewer than five replies say nothing.
 */
export function learnedFrom(
  groups: readonly WaitGroup[],
  industries: readonly Industry[],
): readonly Learned[] {
  return groups.flatMap(({ key, survival }) => {
    if (key === '' || survival.events < ENOUGH_REPLIES) return [];
    const pace = industryNamed(key, industries)?.pace ?? 'standard';
    const suggested = paceSuggested(survival, pace);
    if (suggested === pace) return [];
    return [{ industry: key, n: survival.n, median: survival.median, pace, suggested, wait: waits[pace] }];
  });
}

function paceSuggested({ curve }: Survival, pace: Pace): Pace {
  // The band of the median: from the first day on which half may have had a reply to the first on which half must have.
  const from = curve.find(({ low }) => low === null || low <= 0.5)?.day ?? Infinity;
  const to =
    curve.find(({ survival, high }) => survival === 0 || (high !== null && high <= 0.5))?.day ?? Infinity;
  const [slowest, fastest] = [paceOfDay(to), paceOfDay(from)];
  const order: readonly Pace[] = ['fast', 'standard', 'slow'];
  if (order.indexOf(fastest) > order.indexOf(pace)) return fastest;
  return order.indexOf(slowest) < order.indexOf(pace) ? slowest : pace;
}

function paceOfDay(day: number): Pace {
  if (day <= FAST_UNTIL) return 'fast';
  return day < SLOW_FROM ? 'standard' : 'slow';
}

/** The industries with one of them at another pace; it is added if the list doesn't have it. */
export function industriesWith(
  industries: readonly Industry[],
  { industry, suggested }: Learned,
): Industry[] {
  const key = industryKey(industry);
  const isListed = industries.some(({ name }) => industryKey(name) === key);
  return isListed
    ? industries.map((one) => (industryKey(one.name) === key ? { ...one, pace: suggested } : one))
    : [...industries, { name: industry, pace: suggested }];
}

/** What a suggestion is remembered by once it was declined. */
export function learnedKey({ industry, suggested }: Learned): string {
  return `${industryKey(industry)}:${suggested}`;
}
