/** The UTC offset of zones. The runtime is slow to look it up, so the results are cached by span of days. */
import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { TimeZone } from '../../model/time';

/** The offset of a zone during a span: `beforeMs`, and `afterMs` from `at` on. Both are the same if it doesn't change. */
interface Span {
  readonly at: number;
  readonly beforeMs: number;
  readonly afterMs: number;
}

/**
 * Short enough to hold at most one change: the shortest time between two since 1970 were a week less an hour (northern
 * Brazil in October 2000).
 */
const SPAN_MS = 4 * millisecondsInDay;

/** Spans are cached in pages of about a year, since most of the years are never asked for. */
const SPANS_A_PAGE = 92;
type Page = (Span | undefined)[];

/** More than any user needs. A full cache is cleared. */
const MAX_ZONES = 1_000;
const pagesByZone = new Map<TimeZone, Page[]>();
/** The zone asked for last, since the next question is nearly always about the same. */
let last: { readonly zone: TimeZone; readonly pages: Page[] } | null = null;

/** How many milliseconds the zone's clocks are ahead of UTC at an instant. The zone must be known (`isTimeZone`). */
export function offsetMsAt(ms: number, zone: TimeZone): number {
  const { at, beforeMs, afterMs } = spanOf(Math.floor(ms / SPAN_MS), zone);
  return ms < at ? beforeMs : afterMs;
}

/** The first instant after `fromMs`, up to `toMs`, with the zone's offset at `toMs`; at most one change is in between. */
export function offsetChangeBetween(fromMs: number, toMs: number, zone: TimeZone): number {
  return firstWithout(offsetMsAt(fromMs, zone), fromMs, toMs, (ms) => offsetMsAt(ms, zone));
}

function spanOf(index: number, zone: TimeZone): Span {
  const page = Math.floor(index / SPANS_A_PAGE);
  const pages = pagesOf(zone);
  const spans = (pages[page] ??= Array.from<undefined>({ length: SPANS_A_PAGE }));
  return (spans[index - page * SPANS_A_PAGE] ??= readSpan(index * SPAN_MS, zone));
}

function pagesOf(zone: TimeZone): Page[] {
  if (last?.zone === zone) return last.pages;
  let pages = pagesByZone.get(zone);
  if (pages === undefined) {
    if (pagesByZone.size >= MAX_ZONES) pagesByZone.clear();
    pages = [];
    pagesByZone.set(zone, pages);
  }
  last = { zone, pages };
  return pages;
}

function readSpan(startMs: number, zone: TimeZone): Span {
  const endMs = startMs + SPAN_MS;
  const [beforeMs, afterMs] = [readOffset(startMs, zone), readOffset(endMs, zone)];
  if (beforeMs === afterMs) return { at: startMs, beforeMs, afterMs };
  return { at: firstWithout(beforeMs, startMs, endMs, (ms) => readOffset(ms, zone)), beforeMs, afterMs };
}

/** The first instant after `fromMs`, which has the offset, up to `toMs` that doesn't have it. */
function firstWithout(
  offsetMs: number,
  fromMs: number,
  toMs: number,
  offsetAt: (ms: number) => number,
): number {
  let [low, high] = [fromMs, toMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === offsetMs) low = middle;
    else high = middle;
  }
  return high;
}

function readOffset(ms: number, zone: TimeZone): number {
  const minutes = tzOffset(zone, new Date(ms));
  // tzOffset loses the sign of "-00:44:30" (Monrovia until 1972, the only such zone since 1970). Since 1970 no clock
  // has been ahead of UTC by less than an hour, so it can't be meant.
  const signed = minutes > 0 && minutes < 60 ? -minutes : minutes;
  return Math.round(signed * millisecondsInMinute);
}
