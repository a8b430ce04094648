/** From "six days ago at ten" to instants. */
import { addDays, dateOf, instantOf, isoWeekday } from '../../shared/rules/calendar/calendar';
import type { CalendarDate, ClockTime, Instant, TimeZone } from '../../shared/model/time';
import type { StoryAct } from './story';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The moment and place of the stories. */
export interface StoryPlace {
  readonly now: Instant;
  readonly zone: TimeZone;
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

/** Nobody interviews at a weekend: uses the Friday before, or, in the future, the Monday after. */
export function interviewTimes(act: InterviewAct, place: StoryPlace): { startsAt: Instant; endsAt: Instant } {
  const lengthMs = act.minutes * MINUTE_MS;
  if (act.act === 'recent-interview') {
    const endsAt = Math.round((place.now - act.endedHoursAgo * HOUR_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
    return { startsAt: (endsAt - lengthMs) as Instant, endsAt: endsAt as Instant };
  }
  const date = dateAgo(act.daysAgo, place);
  const daysIntoWeekend = isoWeekday(date) - 5;
  const shift = act.daysAgo > 0 ? -daysIntoWeekend : 3 - daysIntoWeekend;
  const working = daysIntoWeekend > 0 ? addDays(date, shift) : date;
  const startsAt = instantOf(working, act.at as ClockTime, place.zone);
  return { startsAt, endsAt: (startsAt + lengthMs) as Instant };
}

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
