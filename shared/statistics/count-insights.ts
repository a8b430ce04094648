import type { Weekday } from '../model/policy';
import type { Instant, TimeZone } from '../model/time';
import { createActivityCount } from './activity';
import type { Steps } from '../model/work/steps';
import type { Count } from './count';
import { createFunnelCount } from './funnel';
import type { Insights } from './insights';
import { createWaitCount } from './wait-count';

/**
 * Counts one application after the other, in the order in which they were added.
 * @param zone of the computer, for months, days and weeks
 * @param firstDay of a week where the user lives
 */
export function createInsightsCount(now: Instant, zone: TimeZone, firstDay: Weekday): Count<Steps<Insights>> {
  const waits = createWaitCount(now);
  const funnels = createFunnelCount(now, zone);
  const activity = createActivityCount(now, zone, firstDay);
  return {
    add(owned) {
      waits.add(owned);
      funnels.add(owned);
      activity.add(owned);
    },
    *result() {
      return { ...(yield* waits.result()), funnels: funnels.result(), activity: activity.result() };
    },
  };
}
