/** The computer's time zone, as main and the window see it. */
import type { TimeZone } from '../../../shared/model/time';

export interface ComputerZone {
  current(): TimeZone;
  /** Takes the zone reported by the window, which holds until either side sees another. True if it differs. */
  report(zone: TimeZone): boolean;
  /** Asks the system again, for times without a window. True if the zone has changed. */
  refresh(): boolean;
}

/**
 * `systemZone` is what this process sees. It counts only when it changes; if it hasn't, it may be older than what the
 * window reported since.
 */
export function createComputerZone(systemZone: () => TimeZone): ComputerZone {
  let seen = systemZone();
  let zone = seen;
  function take(found: TimeZone): boolean {
    const isNew = found !== zone;
    zone = found;
    return isNew;
  }
  return {
    current: () => zone,
    report: take,
    refresh() {
      const before = seen;
      seen = systemZone();
      return seen !== before && take(seen);
    },
  };
}
