import type { Instant, TimeZone } from '../../../shared/model/time';
import { insightsOf, type Insights } from '../../../shared/statistics/insights';
import type { Store } from '../../ports/store';

export interface InsightsService {
  /** The figures of this moment. `zone` is the computer's. */
  read(zone: TimeZone): Insights;
}

export function createInsightsService({
  store,
  clock,
}: {
  readonly store: Store;
  readonly clock: { now(): Instant };
}): InsightsService {
  return { read: (zone) => insightsOf(store.statistics.all(), clock.now(), zone) };
}
