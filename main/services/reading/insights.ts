import type { ApplicationId } from '../../../shared/model/ids';
import type { Weekday } from '../../../shared/model/policy';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { Steps } from '../../../shared/model/work/steps';
import { createInsightsCount } from '../../../shared/statistics/count-insights';
import type { Insights } from '../../../shared/statistics/insights';
import { createWaitComparison, type LikeThis } from '../../../shared/statistics/like-this';
import type { OwnedFacts } from '../../../shared/statistics/waits';
import type { Store } from '../../ports/store';
import type { Commits } from '../history/commits';
import { createKeptFacts, FACTS_A_TURN, placeOf } from './kept-facts';
import { nextTurn } from './next-turn';

const MINUTE_MS = 60_000;

/** Counted a few applications at a time, so that the program stays responsive, and again only if something changed. */
export interface InsightsService {
  /** The figures of this moment. `zone` is the computer's, `firstDay` that of a week where the user lives. */
  read(zone: TimeZone, firstDay?: Weekday): Promise<Insights>;
  /** How the wait under way at an application compares with the others; null if there is none, or nothing to say. */
  like(applicationId: ApplicationId): Promise<LikeThis | null>;
}

export interface InsightsDeps {
  readonly store: Store;
  readonly commits: Commits;
  readonly clock: { now(): Instant };
}

export function createInsightsService({ store, commits, clock }: InsightsDeps): InsightsService {
  const kept = createKeptFacts({ store, commits });
  const insights = createLast<Insights>();
  const comparison = createLast<ReturnType<typeof createWaitComparison>>();
  return {
    async read(zone, firstDay = 1) {
      const all = await kept.read();
      const now = clock.now();
      return insights.of(all, `${minuteOf(now)} ${zone} ${String(firstDay)}`, async () => {
        const count = createInsightsCount(now, zone, firstDay);
        await addAll(all, count);
        return inTurns(count.result());
      });
    },
    async like(applicationId) {
      const all = await kept.read();
      const now = clock.now();
      const counted = await comparison.of(all, minuteOf(now), async () => {
        const count = createWaitComparison(now);
        await addAll(all, count);
        return count;
      });
      const owned = all[placeOf(all, applicationId)];
      return owned?.applicationId === applicationId ? counted.like(owned) : null;
    },
  };
}

async function addAll(all: readonly OwnedFacts[], count: { add(owned: OwnedFacts): void }): Promise<void> {
  for (const [index, owned] of all.entries()) {
    if (index > 0 && index % FACTS_A_TURN === 0) await nextTurn();
    count.add(owned);
  }
}

/** A step may be a group of many thousand waits, so each has a turn of its own. */
async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}

/** Days begin, and interviews end, on full minutes: within a minute, time changes no figure. */
function minuteOf(now: Instant): string {
  return String(Math.floor(now / MINUTE_MS));
}

/** The last result, for as long as it is asked for with the same facts and key. */
function createLast<T>() {
  let last: {
    readonly all: readonly OwnedFacts[];
    readonly key: string;
    readonly result: Promise<T>;
  } | null = null;
  return {
    of(all: readonly OwnedFacts[], key: string, work: () => Promise<T>): Promise<T> {
      if (last?.all === all && last.key === key) return last.result;
      const result = work();
      last = { all, key, result };
      return result;
    },
  };
}
