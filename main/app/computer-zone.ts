/** The computer's time zone. Main may keep the old one after the system's has changed; the window notices first. */
import type { TimeZone } from '../../shared/model/time';

export interface ComputerZone {
  current(): TimeZone;
  /** True where it differs from what was known. */
  report(zone: TimeZone): boolean;
}

export function createComputerZone(): ComputerZone {
  let zone = new Intl.DateTimeFormat().resolvedOptions().timeZone as TimeZone;
  return {
    current: () => zone,
    report(reported) {
      const isNew = reported !== zone;
      zone = reported;
      return isNew;
    },
  };
}
