/** The UTC offset of zones. The runtime is slow to look it up, so the results are cached by day. */
import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { TimeZone } from '../../model/time';

/** A (UTC) day on which the offset changes at `at`, the first instant of the new one. */
interface Change {
  readonly at: number;
  readonly beforeMs: number;
  readonly afterMs: number;
}

/** Cache limits, in days per zone and zones: more than any user needs. A full cache is cleared. */
const MAX_DAYS = 50_000;
const MAX_ZONES = 1_000;

const zones = new Map<TimeZone, Map<number, number | Change>>();

/** How many milliseconds the zone's clocks are ahead of UTC at an instant. The zone must be known (`isTimeZone`). */
export function offsetMsAt(ms: number, zone: TimeZone): number {
  const day = dayOf(Math.floor(ms / millisecondsInDay), zone);
  if (typeof day === 'number') return day;
  return ms < day.at ? day.beforeMs : day.afterMs;
}

/** The first instant after `fromMs`, up to `toMs`, with the zone's offset at `toMs`; at most one change is in between. */
export function offsetChangeBetween(fromMs: number, toMs: number, zone: TimeZone): number {
  const before = offsetMsAt(fromMs, zone);
  let [low, high] = [fromMs, toMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMsAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

function dayOf(dayNumber: number, zone: TimeZone): number | Change {
  let days = zones.get(zone);
  if (days === undefined) {
    if (zones.size >= MAX_ZONES) zones.clear();
    days = new Map();
    zones.set(zone, days);
  }
  const known = days.get(dayNumber);
  if (known !== undefined) return known;
  if (days.size >= MAX_DAYS) days.clear();
  const found = readDay(dayNumber * millisecondsInDay, zone);
  days.set(dayNumber, found);
  return found;
}

/** No zone changes its offset and changes back within a day, so equal ends mean no change. */
function readDay(startMs: number, zone: TimeZone): number | Change {
  const endMs = startMs + millisecondsInDay;
  const [beforeMs, afterMs] = [readOffset(startMs, zone), readOffset(endMs, zone)];
  if (beforeMs === afterMs) return beforeMs;
  let [low, high] = [startMs, endMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readOffset(middle, zone) === beforeMs) low = middle;
    else high = middle;
  }
  return { at: high, beforeMs, afterMs };
}

function readOffset(ms: number, zone: TimeZone): number {
  const minutes = tzOffset(zone, new Date(ms));
  // tzOffset loses the sign of "-00:44:30" (Monrovia until 1972, the only such zone since 1970). Since 1970 no clock
  // has been ahead of UTC by less than an hour, so it can't be meant.
  const signed = minutes > 0 && minutes < 60 ? -minutes : minutes;
  return Math.round(signed * millisecondsInMinute);
}
