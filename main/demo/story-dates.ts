/** From "six days ago at ten" to instants. */
import { addDays, clockTimeOf, dateOf, instantOf, isoWeekday } from '../../shared/rules/calendar/calendar';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../shared/model/time';
import type { StoryAct } from './story';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The moment and place of the stories. */
export interface StoryPlace {
  readonly now: Instant;
  readonly zone: TimeZone;
  /** The user's own zone. */
  readonly homeZone: TimeZone;
}

export type InterviewAct = Extract<StoryAct, { act: 'interview' | 'recent-interview' }>;

export function isInterviewAct(act: StoryAct): act is InterviewAct {
  return act.act === 'interview' || act.act === 'recent-interview';
}

/** The date `daysAgo` before the local date of now. */
export function dateAgo(daysAgo: number, { now, zone }: StoryPlace): CalendarDate {
  return addDays(dateOf(now, zone), -daysAgo);
}

export function instantAgo(daysAgo: number, time: string, place: StoryPlace): Instant {
  return instantOf(dateAgo(daysAgo, place), time as ClockTime, place.zone);
}

/**
 * Nobody interviews at a weekend: uses the Friday before, or, in the future, the Monday after. Nor at night, neither theirs
 * nor the user's: uses the nearest time that is during the day for both.
 */
export function interviewTimes(act: InterviewAct, place: StoryPlace): { startsAt: Instant; endsAt: Instant } {
  const lengthMs = act.minutes * MINUTE_MS;
  if (act.act === 'recent-interview') {
    const endsAt = Math.round((place.now - act.endedHoursAgo * HOUR_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
    return duringTheDay((endsAt - lengthMs) as Instant, lengthMs, place);
  }
  const date = dateAgo(act.daysAgo, place);
  const daysIntoWeekend = isoWeekday(date) - 5;
  const shift = act.daysAgo > 0 ? -daysIntoWeekend : 3 - daysIntoWeekend;
  const working = daysIntoWeekend > 0 ? addDays(date, shift) : date;
  return duringTheDay(instantOf(working, act.at as ClockTime, place.zone), lengthMs, place);
}

/** The nearest time to `wanted` at which nobody is asked to talk at night; `wanted` itself if there is none. */
function duringTheDay(
  wanted: Instant,
  lengthMs: number,
  { now, zone, homeZone }: StoryPlace,
): { startsAt: Instant; endsAt: Instant } {
  const isPast = wanted + lengthMs <= now;
  const suits = (startsAt: number, zones: readonly TimeZone[]) =>
    startsAt + lengthMs <= now === isPast &&
    zones.every(
      (each) =>
        isDaytime(startsAt, each) &&
        isDaytime(startsAt + lengthMs, each) &&
        isWeekend(startsAt, each) === isWeekend(wanted, each),
    );
  const offsets = Array.from({ length: 48 }, (_, index) =>
    [-index, index].map((one) => one * 15 * MINUTE_MS),
  );
  const nearest = (zones: readonly TimeZone[]) =>
    offsets.flat().find((offset) => suits(wanted + offset, zones));
  const startsAt = (wanted + (nearest([zone, homeZone]) ?? nearest([homeZone]) ?? 0)) as Instant;
  return { startsAt, endsAt: (startsAt + lengthMs) as Instant };
}

function isDaytime(at: number, zone: TimeZone): boolean {
  const time = clockTimeOf(at as Instant, zone);
  return time >= '07:30' && time <= '20:00';
}

const isWeekend = (at: number, zone: TimeZone) => isoWeekday(dateOf(at as Instant, zone)) > 5;

/** When the user entered it: a past interview soon after its end, a future one two days ago. Never after now. */
export function enteredAt(act: StoryAct, index: number, place: StoryPlace): Instant {
  if (!isInterviewAct(act)) {
    // Several acts on one day follow each other; today's have just happened.
    const evening = instantAgo(act.daysAgo, '18:00', place) + index * MINUTE_MS;
    return Math.min(evening, place.now - MINUTE_MS) as Instant;
  }
  const { endsAt } = interviewTimes(act, place);
  if (endsAt > place.now) return (place.now - 48 * HOUR_MS) as Instant;
  return Math.min(endsAt + 20 * MINUTE_MS, place.now - 2 * MINUTE_MS) as Instant;
}
