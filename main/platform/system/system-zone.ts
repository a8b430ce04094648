import type { TimeZone } from '../../../shared/model/time';
import { presentZone } from '../../../shared/model/zone-names';

/**
 * The computer's zone at this moment. The runtime reads it once and caches it; Node reads it again when TZ is changed,
 * even if a missing variable is deleted. If TZ is set, nothing else counts.
 */
export function systemZone(): TimeZone {
  if (process.env.TZ === undefined) delete process.env.TZ;
  return presentZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) as TimeZone;
}
