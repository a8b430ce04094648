import type { TimeZone } from '../../shared/model/time';
import { presentZone } from '../../shared/model/zone-names';

/**
 * The zone the computer is set to at this moment. The runtime reads it once and keeps it; that it reads it again where
 * TZ is touched (also by taking away what is not there) is Node's own way. A TZ that is set holds: nothing else counts then.
 */
export function systemZone(): TimeZone {
  if (process.env.TZ === undefined) delete process.env.TZ;
  return presentZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) as TimeZone;
}
