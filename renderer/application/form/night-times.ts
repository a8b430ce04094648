/** Times at night, when hardly anybody interviews: mostly mistyped for the other half of the day. Pure. */
import { isClockTime, type ClockTime } from '@shared/model/time';
import { shiftClock } from '../../forms/dates/local-time';
import type { InterviewForm } from './form-state';

/** From midnight up to but not including this. */
const NIGHT_ENDS = '06:00';
const HALF_DAY_MINUTES = 12 * 60;

export interface NightTimes {
  /** The fields with a time at night, and those times, in order. */
  readonly fields: readonly ('start' | 'end')[];
  readonly night: readonly ClockTime[];
  /** The same twelve hours later. */
  readonly instead: readonly ClockTime[];
  /** The interview's times with those instead. */
  readonly byDay: Pick<InterviewForm, 'start' | 'end'>;
}

/** Null if no time is at night. If an interview is set to end on another day, its end is meant as it is. */
export function nightTimesOf({ start, end, endDate }: InterviewForm): NightTimes | null {
  const found = (['start', 'end'] as const).flatMap((field) => {
    const time = field === 'start' ? start : end;
    const isMeant = field === 'end' && endDate.trim() !== '';
    return !isMeant && isClockTime(time) && time < NIGHT_ENDS
      ? [{ field, time, later: shiftClock(time, HALF_DAY_MINUTES) }]
      : [];
  });
  if (found.length === 0) return null;
  return {
    fields: found.map(({ field }) => field),
    night: found.map(({ time }) => time),
    instead: found.map(({ later }) => later),
    byDay: { start, end, ...Object.fromEntries(found.map(({ field, later }) => [field, later])) },
  };
}
