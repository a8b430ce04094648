/** How a wait compares with those like it. */
import type { Instant } from '../model/time';
import { industryKey } from '../rules/dates/industry-pace';
import { ENOUGH_REPLIES } from './insights';
import { countWait, survivalOfCounts, type Survival, type DayCount, type WaitsByDay } from './survival';
import { roundWaitsOf, type OwnedFacts } from './waits';

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

/** All waits at a moment, counted application by application, for one after the other to be compared with. */
export interface WaitComparison {
  add(owned: OwnedFacts): void;
  /**
   * Compares the wait under way at an application that was added with the user's other ones: those of its industry if
   * enough of them had a reply, otherwise all. Null if nothing is waited for, or too few had a reply to say anything.
   */
  like(owned: OwnedFacts): LikeThis | null;
}

export function createWaitComparison(now: Instant): WaitComparison {
  const all: WaitsByDay = new Map();
  const byIndustry = new Map<string, WaitsByDay>();
  return {
    add(owned) {
      const key = industryKey(owned.facts.industry);
      const same = byIndustry.get(key) ?? new Map<number, DayCount>();
      byIndustry.set(key, same);
      for (const wait of roundWaitsOf(owned, now)) {
        countWait(all, wait);
        countWait(same, wait);
      }
    },
    like(owned) {
      const waits = roundWaitsOf(owned, now);
      const own = waits.findLast(({ isOpen }) => isOpen);
      if (own === undefined) return null;
      const others = (counts: WaitsByDay) => {
        const copy: WaitsByDay = new Map([...counts].map(([days, count]) => [days, { ...count }]));
        for (const wait of waits) countWait(copy, wait, -1);
        return copy;
      };
      const key = industryKey(own.industry);
      const known = key === '' ? undefined : byIndustry.get(key);
      const same = known === undefined ? null : others(known);
      if (same !== null && repliesIn(same) >= ENOUGH_REPLIES)
        return comparedWith(same, own.days, own.industry);
      const rest = others(all);
      return repliesIn(rest) >= ENOUGH_REPLIES ? comparedWith(rest, own.days, '') : null;
    },
  };
}

function comparedWith(others: WaitsByDay, days: number, industry: string): LikeThis {
  const survival = survivalOfCounts(others);
  const lasted = [...others].filter(([, { answered, unanswered }]) => answered + unanswered > 0);
  return {
    days,
    industry,
    n: survival.n,
    repliedLater: lasted.reduce((sum, [day, { answered }]) => sum + (day > days ? answered : 0), 0),
    survival,
    longest: Math.max(0, ...lasted.map(([day]) => day)),
  };
}

function repliesIn(waits: WaitsByDay): number {
  return [...waits.values()].reduce((sum, { answered }) => sum + answered, 0);
}
