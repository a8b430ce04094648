/** How a wait compares with those like it. */
import type { ApplicationId } from '../model/ids';
import type { Instant } from '../model/time';
import { industryKey } from '../rules/dates/industry-pace';
import { ENOUGH_REPLIES } from './insights';
import { survivalOf, type Survival } from './survival';
import { roundWaitsOf, type OwnedFacts, type RoundWait } from './waits';

export interface LikeThis {
  /** How long this one has waited, in days on the calendar. */
  readonly days: number;
  /** The industry they share; empty if it has too few replies and all others are compared. */
  readonly industry: string;
  /** The others like it. */
  readonly n: number;
  /** Those of them whose reply came later than this. */
  readonly repliedLater: number;
  readonly survival: Survival;
  readonly longest: number;
}

/**
 * Compares the wait under way at an application with the user's other ones: those of its industry if enough of them had
 * a reply, otherwise all. Null if nothing is waited for, or too few had a reply to say anything.
 */
export function likeThis(
  all: readonly OwnedFacts[],
  applicationId: ApplicationId,
  now: Instant,
): LikeThis | null {
  const waits = roundWaitsOf(all, now);
  const own = waits.findLast((wait) => wait.applicationId === applicationId && wait.isOpen);
  if (own === undefined) return null;
  const others = waits.filter((wait) => wait.applicationId !== applicationId);
  const key = industryKey(own.industry);
  const same = key === '' ? [] : others.filter(({ industry }) => industryKey(industry) === key);
  const compared = repliesIn(same) >= ENOUGH_REPLIES ? same : others;
  if (repliesIn(compared) < ENOUGH_REPLIES) return null;
  return {
    days: own.days,
    industry: compared === same ? own.industry : '',
    n: compared.length,
    repliedLater: compared.filter(({ answered, days }) => answered && days > own.days).length,
    survival: survivalOf(compared),
    longest: compared.reduce((most, { days }) => Math.max(most, days), 0),
  };
}

function repliesIn(waits: readonly RoundWait[]): number {
  return waits.filter(({ answered }) => answered).length;
}
