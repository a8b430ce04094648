/** Converts a local date and time to an instant and back, noting what a clock change does to it. */
import type { FieldReason } from '@shared/model/changes';
import {
  isClockTime,
  isTimeZone,
  type CalendarDate,
  type ClockTime,
  type Instant,
  type TimeZone,
} from '@shared/model/time';
import { clockTimeOf, comesTwice, dateOf, instantOf } from '@shared/rules/calendar/calendar';

/** What a clock change does to a local time: it never occurs (`skipped`), or occurs twice (`repeated`). */
export type ClockQuirk = 'skipped' | 'repeated';

export interface ReadMoment {
  /** The first instant with that local time; if the time is skipped, the first instant after the gap. */
  readonly instant: Instant;
  readonly quirk: ClockQuirk | null;
  /** The local time of the instant: different from the one asked for only if that was skipped. */
  readonly time: ClockTime;
}

export function readMoment(date: CalendarDate, time: ClockTime, zone: TimeZone): ReadMoment {
  const instant = instantOf(date, time, zone);
  const actual = clockTimeOf(instant, zone);
  if (actual !== time || dateOf(instant, zone) !== date) return { instant, quirk: 'skipped', time: actual };
  return { instant, quirk: comesTwice(instant, zone) ? 'repeated' : null, time: actual };
}

/** The clock change that affects a form's date and time, or null; also null while they can't be read yet. */
export function quirkOf(date: CalendarDate | null, time: string, zone: string): ReadMoment | null {
  if (date === null || !isClockTime(time) || !isTimeZone(zone)) return null;
  const moment = readMoment(date, time, zone);
  return moment.quirk === null ? null : moment;
}

/** The error for something that isn't a time. */
export function timeReason(text: string): FieldReason {
  return text.trim() === '' ? 'required' : 'invalid';
}

/** `minutes` later on the clock face, staying within the day: at most 23:59, at least 00:00. */
export function shiftClock(time: ClockTime, minutes: number): ClockTime {
  const total = Math.min(Math.max(minutesOf(time) + minutes, 0), 23 * 60 + 59);
  return clockOf(total);
}

/** The last full quarter of an hour on or before `time`. */
export function floorToQuarter(time: ClockTime): ClockTime {
  return clockOf(Math.floor(minutesOf(time) / 15) * 15);
}

function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clockOf(minutes: number): ClockTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;
}
