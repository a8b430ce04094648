/** The computer's time zone, as main and the window see it. */
import type { TimeZone } from '../../../shared/model/time';

export interface ComputerZone {
  current(): TimeZone;
  /** What the window says; it holds until somebody sees another. True where it differs from what was known. */
  report(zone: TimeZone): boolean;
  /** Asks the system anew, for the time in which there is no window. True where the zone has changed. */
  refresh(): boolean;
}

/**
 * `systemZone` is what this process sees. Only where that changes does it count: what has stayed as it was may be older
 * than what the window said since.
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
