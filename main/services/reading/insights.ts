import type { Weekday } from '../../../shared/model/policy';
import type { Instant, TimeZone } from '../../../shared/model/time';
import type { ApplicationId } from '../../../shared/model/ids';
import { likeThis, type LikeThis } from '../../../shared/statistics/like-this';
import { insightsOf, type Insights } from '../../../shared/statistics/insights';
import type { Store } from '../../ports/store';

export interface InsightsService {
  /** The figures of this moment. `zone` is the computer's, `firstDay` that of a week where the user lives. */
  read(zone: TimeZone, firstDay?: Weekday): Insights;
  /** How the wait under way at an application compares with the others; null if there is none, or nothing to say. */
  like(applicationId: ApplicationId): LikeThis | null;
}

export function createInsightsService({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: { now(): Instant };
}): InsightsService {
  return {
    read: (zone, firstDay = 1) => insightsOf(store.statistics.all(), clock.now(), zone, firstDay),
    like: (applicationId) => likeThis(store.statistics.all(), applicationId, clock.now()),
  };
}
