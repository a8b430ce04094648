/** A time of day as a person types it. */
import { isClockTime, type ClockTime } from '@shared/model/time';

export interface TimeReading {
  /** True if the region writes times with "am" and "pm". */
  readonly hasTwelveHours: boolean;
  /** In such a region, a time without them is the one nearest to this. */
  readonly near: ClockTime;
}

const HALF_DAY_MINUTES = 12 * 60;
const typedTime = /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})|(\d{2})|\s?h)?\s?(?:(a|p)(?:\.?\s?m\.?)?|uhr)?$/;

/** The time meant by "15:00", "15.00", "1500", "15h", "3pm", "3:30 p.m.", "noon" or "midnight"; null if there is none. */
export function readTime(text: string, reading: TimeReading): ClockTime | null {
  const typed = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (typed === 'noon') return '12:00' as ClockTime;
  if (typed === 'midnight') return '00:00' as ClockTime;
  const match = typedTime.exec(typed);
  if (!match) return null;
  const [, hourFigures, minutes, minutesAtOnce, half] = match;
  const hour = Number(hourFigures);
  const minute = Number(minutes ?? minutesAtOnce ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    return clockTime((hour % 12) * 60 + minute + (half === 'p' ? HALF_DAY_MINUTES : 0), minute);
  }
  const total = hour * 60 + minute;
  const couldBeEither =
    reading.hasTwelveHours && hour >= 1 && hour <= 12 && hourFigures?.startsWith('0') !== true;
  return clockTime(couldBeEither ? nearer((hour % 12) * 60 + minute, reading.near) : total, minute);
}

function nearer(morning: number, near: ClockTime): number {
  const wanted = Number(near.slice(0, 2)) * 60 + Number(near.slice(3));
  const afternoon = morning + HALF_DAY_MINUTES;
  return Math.abs(afternoon - wanted) < Math.abs(morning - wanted) ? afternoon : morning;
}

function clockTime(total: number, minute: number): ClockTime | null {
  const time = `${pair(Math.floor(total / 60))}:${pair(total % 60)}`;
  return minute < 60 && isClockTime(time) ? time : null;
}

function pair(figure: number): string {
  return String(figure).padStart(2, '0');
}
