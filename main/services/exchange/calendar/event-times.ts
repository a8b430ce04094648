/** The times of an event: which instant, in which zone, and whether that is sure. */
import ICAL from 'ical.js';
import type { CalendarMoment } from '../../../../shared/exchange/calendar-in/event';
import {
  isCalendarDate,
  isInstant,
  type ClockTime,
  type Instant,
  type TimeZone,
} from '../../../../shared/model/time';
import { addDays, instantOf } from '../../../../shared/rules/calendar/calendar';
import { offsetMsAt } from '../../../../shared/rules/calendar/zone-offset';
import type { CalendarContext } from './calendar-context';
import type { CalendarComponent, CalendarProperty } from './content-lines';
import { zoneKey, zoneOfName, type FileZones, type WallTime } from './file-zones';

export interface TimeGround extends CalendarContext {
  readonly fileZones: FileZones;
  /** X-WR-TIMEZONE: a hint, not a zone. */
  readonly hintedZone: string | null;
}

export interface EventTimes {
  readonly start: CalendarMoment;
  readonly end: CalendarMoment;
  readonly zone: TimeZone | null;
  readonly isAllDay: boolean;
  readonly isFloating: boolean;
  readonly isZoneOpen: boolean;
}

interface ReadTime {
  readonly moment: CalendarMoment;
  readonly zone: TimeZone | null;
  readonly isFloating: boolean;
  readonly isZoneOpen: boolean;
}

const noTime: ReadTime = { moment: null, zone: null, isFloating: false, isZoneOpen: false };
const pattern = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(?:\.\d+)?(Z)?)?\s*$/iu;
/** Half a year from an event, to see whether two zones have the same rules. */
const HALF_YEAR_MS = 182 * 24 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * The times of an event (RFC 5545, 3.6.1): its end is DTEND or else DTSTART and DURATION, and never before its start. Null
 * without a readable start. The problems are in words.
 */
export function readTimes(component: CalendarComponent, ground: TimeGround, problems: string[]): EventTimes {
  const property = (name: string) => component.properties.find((found) => found.name === name);
  const [starts, ends, lasts] = [property('dtstart'), property('dtend'), property('duration')];
  const start = starts ? readTime(starts, ground, problems) : noTime;
  if (starts && start.moment === null) {
    const text = starts.raw.slice(0, 40);
    problems.push(ground.translator.t('exchange.fileProblems.calendar.notADate', { text }));
  }
  const given = ends ? readTime(ends, ground, problems).moment : null;
  const seconds = lasts === undefined ? null : secondsOf(lasts.raw.trim());
  if (given === null && lasts !== undefined && seconds === null) {
    const text = lasts.raw.slice(0, 40);
    problems.push(ground.translator.t('exchange.fileProblems.calendar.notADuration', { text }));
  }
  const end = given ?? endByDuration(start.moment, seconds) ?? start.moment;
  return {
    start: start.moment,
    end: isBefore(end, start.moment) ? start.moment : inclusive(end, start.moment),
    zone: start.zone,
    isAllDay: start.moment?.kind === 'date',
    isFloating: start.isFloating,
    isZoneOpen: start.isZoneOpen,
  };
}

/** A whole day ends before the date that the file gives. */
function inclusive(end: CalendarMoment, start: CalendarMoment): CalendarMoment {
  if (end?.kind !== 'date' || start?.kind !== 'date' || end.date <= start.date) return end;
  return { kind: 'date', date: addDays(end.date, -1) };
}

function isBefore(end: CalendarMoment, start: CalendarMoment): boolean {
  if (end?.kind !== start?.kind) return true;
  if (end?.kind === 'date' && start?.kind === 'date') return end.date < start.date;
  return end?.kind === 'instant' && start?.kind === 'instant' && end.instant < start.instant;
}

function endByDuration(start: CalendarMoment, seconds: number | null): CalendarMoment {
  if (start === null || seconds === null || seconds < 0) return null;
  if (start.kind === 'date')
    return { kind: 'date', date: addDays(start.date, Math.min(366, Math.ceil((seconds * 1_000) / DAY_MS))) };
  const instant = start.instant + seconds * 1_000;
  return isInstant(instant) ? { kind: 'instant', instant } : null;
}

/** Null if it isn't a duration: out of bounds, or without a single unit ("P", "PT"), which the library refuses. */
function secondsOf(text: string): number | null {
  if (!/^[+-]?P(?:\d{1,4}W|(?:\d{1,4}D)?(?:T(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?)$/iu.test(text))
    return null;
  try {
    return ICAL.Duration.fromString(text.toUpperCase()).toSeconds();
  } catch {
    return null;
  }
}

/** An instant in UTC, for DTSTAMP; null if it isn't one. */
export function readStamp(property: CalendarProperty | undefined): Instant | null {
  const match = property === undefined ? null : pattern.exec(property.raw);
  if (!match) return null;
  const instant = utcMs(wallOf(match));
  return isInstant(instant) ? instant : null;
}

/** One date or time (RFC 5545, 3.3.4 and 3.3.5): in UTC, in a named zone or one of the file's own, or in none. */
export function readTime(
  { params, raw }: CalendarProperty,
  ground: TimeGround,
  problems: string[],
): ReadTime {
  const match = pattern.exec(raw);
  if (!match) return noTime;
  const date = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
  if (!isCalendarDate(date)) return noTime;
  if (match[4] === undefined || params.value === 'DATE') {
    return { ...noTime, moment: { kind: 'date', date } };
  }
  const wall = wallOf(match);
  if (wall.hour > 23 || wall.minute > 59) return noTime;
  if (match[6] !== undefined) return { ...noTime, moment: instantMoment(utcMs(wall)) };
  const tzid = params.tzid ?? '';
  if (tzid.trim() === '') return floating(wall, ground);
  return zoned(wall, tzid, ground, problems);
}

function zoned(wall: WallTime, tzid: string, ground: TimeGround, problems: string[]): ReadTime {
  const words = (what: 'unnamedZone' | 'unknownZone') =>
    ground.translator.t(`exchange.fileProblems.calendar.${what}`, { zone: zoneKey(tzid).slice(0, 60) });
  const fileZone = ground.fileZones.get(zoneKey(tzid));
  const named = zoneOfName(tzid) ?? (fileZone?.location ? zoneOfName(fileZone.location) : null);
  const offset = fileZone === undefined ? null : offsetBeforeGap(wall, (at) => fileZone.offsetMs(at));
  if (fileZone && offset !== null) {
    const instant = utcMs(wall) - offset;
    const candidates = [named, ground.zone].filter((zone) => zone !== null);
    const half = wallAt(utcMs(wall) + HALF_YEAR_MS);
    const offsets = [
      [0, offset],
      [HALF_YEAR_MS, offsetBeforeGap(half, (at) => fileZone.offsetMs(at))],
    ] as const;
    const zone =
      candidates.find((candidate) =>
        offsets.every(([ms, found]) => found !== null && isSameIn(candidate, utcMs(wall) + ms, found)),
      ) ?? null;
    if (zone === null) problems.push(words('unnamedZone'));
    return { ...noTime, moment: instantMoment(instant), zone };
  }
  if (named !== null) return { ...noTime, moment: instantMoment(instantIn(wall, named)), zone: named };
  problems.push(words('unknownZone'));
  return { ...floating(wall, ground), isFloating: false };
}

/** Offered in the calendar's own zone if it hints at one, otherwise in the user's. */
function floating(wall: WallTime, { zone, hintedZone }: TimeGround): ReadTime {
  const offered = (hintedZone === null ? null : zoneOfName(hintedZone)) ?? zone;
  return { moment: instantMoment(instantIn(wall, offered)), zone: null, isFloating: true, isZoneOpen: true };
}

function wallOf(match: RegExpExecArray): WallTime {
  const [, year, month, day, hour = '0', minute = '0'] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  };
}

function wallAt(ms: number): WallTime {
  const [date = '', time = ''] = new Date(ms).toISOString().split('T');
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0 };
}

function utcMs({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** A time that a clock change leaves out is meant with the offset before it (RFC 5545, 3.3.5). */
function instantIn(wall: WallTime, zone: TimeZone): number {
  const [date = '', time = ''] = new Date(utcMs(wall)).toISOString().split('T');
  if (!isCalendarDate(date)) return Number.NaN;
  const instant = instantOf(date, time.slice(0, 5) as ClockTime, zone);
  const isLeftOut = instant + offsetMsAt(instant, zone) !== utcMs(wall);
  return isLeftOut ? utcMs(wall) - offsetMsAt(instant - 1, zone) : instant;
}

/** No clock change is longer ago than this from a time that it leaves out. */
const LONGEST_GAP_MS = 3 * 60 * 60_000;

/** The same by the file's own rules, which give a time that is left out the offset after it. */
function offsetBeforeGap(wall: WallTime, offsetAt: (wall: WallTime) => number | null): number | null {
  const [offset, earlier] = [offsetAt(wall), offsetAt(wallAt(utcMs(wall) - LONGEST_GAP_MS))];
  if (offset === null || earlier === null || offset <= earlier) return offset;
  return offsetAt(wallAt(utcMs(wall) - (offset - earlier))) === earlier ? earlier : offset;
}

/** True if the zone has this time at the same instant, or may have: one of two when clocks are put back. */
function isSameIn(zone: TimeZone, wallMs: number, offset: number): boolean {
  const instant = wallMs - offset;
  return offsetMsAt(instant, zone) === offset || instantIn(wallAt(wallMs), zone) === instant;
}

function instantMoment(instant: number): CalendarMoment {
  return isInstant(instant) ? { kind: 'instant', instant } : null;
}
