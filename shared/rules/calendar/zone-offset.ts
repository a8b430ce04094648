/** Where a zone stands against UTC. The runtime's time zone data is slow to ask; what it said is kept, a day at a time. */
import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { TimeZone } from '../../model/time';

/** A day (of UTC) on which the offset changes at `at`, the first instant of the new one. */
interface Change {
  readonly at: number;
  readonly beforeMs: number;
  readonly afterMs: number;
}

/** Days kept for each zone, and zones kept: more than any user has; when one is full it starts afresh. */
const MAX_DAYS = 50_000;
const MAX_ZONES = 1_000;

const zones = new Map<TimeZone, Map<number, number | Change>>();

/** Milliseconds the zone's clocks are ahead of UTC at an instant. The zone must be known (`isTimeZone`). */
export function offsetMsAt(ms: number, zone: TimeZone): number {
  const day = dayOf(Math.floor(ms / millisecondsInDay), zone);
  if (typeof day === 'number') return day;
  return ms < day.at ? day.beforeMs : day.afterMs;
}

/** The first instant after `fromMs`, up to `toMs`, at which the zone's offset is that of `toMs`; at most one change lies between. */
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

/** No zone changes its offset twice within a day and back, so equal ends mean an even day. */
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
  // tzOffset loses the sign of "-00:44:30" (Monrovia until 1972, the only such zone since 1970).
  // Nowhere since 1970 have clocks been ahead of UTC by less than an hour, so it cannot be meant.
  const signed = minutes > 0 && minutes < 60 ? -minutes : minutes;
  return Math.round(signed * millisecondsInMinute);
}
