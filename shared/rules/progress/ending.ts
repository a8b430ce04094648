/** When an application ended: what was entered later counts on its own day, never on the day it was entered. Pure. */
import type { Ending } from '../../model/application';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import { dateOf, endOfDate } from '../calendar/calendar';

/** The day it ended: in `zone` if it was recorded as it happened. Null if nobody knows. */
export function endedOn({ recordedAt, on }: Ending, zone: TimeZone): CalendarDate | null {
  return on === undefined ? dateOf(recordedAt, zone) : on;
}

/** The instant by which it had ended: the end of the day in `zone` if only that is known. Null if nobody knows. */
export function endedBy({ recordedAt, on }: Ending, zone: TimeZone): Instant | null {
  if (on === undefined) return recordedAt;
  return on === null ? null : (Math.min(endOfDate(on, zone), recordedAt) as Instant);
}
