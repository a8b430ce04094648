/** A time of day as a person types it. */
import { withPlainDigits } from '@shared/model/text/plain-digits';
import type { ClockTime } from '@shared/model/time';

export interface TimeReading {
  /** True if the region writes times with "am" and "pm". */
  readonly hasTwelveHours: boolean;
  /** In such a region, a time without them is the one nearest to this. */
  readonly near: ClockTime;
}

const HALF_DAY_MINUTES = 12 * 60;
const figures =
  /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})|(\d{2})|\s?uhr (\d{2})|\s?h)?\s?(?:(a|p)(?:\.?\s?m\.?)?|uhr|h|hrs|o['’]?clock)?$/;
const hourWords = [
  ...['one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const spoken = new RegExp(
  String.raw`^(half|quarter|a quarter)[ -](past|after|to) (\d{1,2}|${hourWords.join('|')})\s?(?:(a|p)\.?\s?m\.?)?$`,
);
const named: Readonly<Record<string, number>> = { noon: 12, midday: 12, '12 noon': 12, midnight: 0 };

interface Typed {
  /** Since midnight, as it was written: 3 is in the night. */
  readonly minutes: number;
  /** Whether it counts to twelve: then it may be in the morning or in the afternoon. */
  readonly isEither: 'always' | 'with twelve hours' | 'never';
}

/**
 * The time meant by "15:00", "15.00", "1500", "15h", "14 Uhr 30", "3pm", "3:30 p.m.", "half past 2", "3 o'clock", "noon" or
 * "midnight"; null if there is none.
 */
export function readTime(text: string, reading: TimeReading): ClockTime | null {
  const typed = typedTime(text);
  if (typed === null) return null;
  const { minutes, isEither } = typed;
  const couldBeEither = isEither === 'always' || (isEither === 'with twelve hours' && reading.hasTwelveHours);
  return clockTime(couldBeEither ? nearer(minutes % HALF_DAY_MINUTES, reading.near) : minutes);
}

/** In the morning and in the afternoon, if "3", "3:30" or "half past 2" doesn't say which; otherwise null. */
export function bothHalves(text: string): readonly [ClockTime, ClockTime] | null {
  const typed = typedTime(text);
  if (typed === null || typed.isEither === 'never') return null;
  const morning = typed.minutes % HALF_DAY_MINUTES;
  return [clockTime(morning), clockTime(morning + HALF_DAY_MINUTES)];
}

function typedTime(text: string): Typed | null {
  const typed = withPlainDigits(text).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const hours = named[typed];
  if (hours !== undefined) return { minutes: hours * 60, isEither: 'never' };
  return spokenTime(typed) ?? timeInFigures(typed);
}

function spokenTime(typed: string): Typed | null {
  const [whole, part = '', side, hourWord = '', half] = spoken.exec(typed) ?? [];
  if (whole === undefined) return null;
  const hour = hourWords.includes(hourWord) ? hourWords.indexOf(hourWord) + 1 : Number(hourWord);
  const past = (part === 'half' ? 30 : 15) * (side === 'to' ? -1 : 1);
  // "Half to three" isn't English.
  if (hour < 1 || hour > 12 || past === -30) return null;
  const minutes = ((hour % 12) * 60 + past + HALF_DAY_MINUTES) % HALF_DAY_MINUTES;
  if (half === undefined) return { minutes, isEither: 'always' };
  return { minutes: minutes + (half === 'p' ? HALF_DAY_MINUTES : 0), isEither: 'never' };
}

function timeInFigures(typed: string): Typed | null {
  const match = figures.exec(typed);
  if (!match) return null;
  const [, hourFigures = '', written, atOnce, afterUhr, half] = match;
  const hour = Number(hourFigures);
  const minute = Number(written ?? atOnce ?? afterUhr ?? 0);
  if (minute > 59 || hour > 23) return null;
  const isSpoken = typed.endsWith('clock');
  const isTwelve = hour >= 1 && hour <= 12;
  if ((half !== undefined || isSpoken) && !isTwelve) return null;
  if (half !== undefined) {
    const morning = (hour % 12) * 60 + minute;
    return { minutes: morning + (half === 'p' ? HALF_DAY_MINUTES : 0), isEither: 'never' };
  }
  const counts = isSpoken ? 'always' : 'with twelve hours';
  const isEither = isTwelve && !hourFigures.startsWith('0') ? counts : 'never';
  return { minutes: hour * 60 + minute, isEither };
}

function nearer(morning: number, near: ClockTime): number {
  const wanted = Number(near.slice(0, 2)) * 60 + Number(near.slice(3));
  const afternoon = morning + HALF_DAY_MINUTES;
  return Math.abs(afternoon - wanted) < Math.abs(morning - wanted) ? afternoon : morning;
}

function clockTime(minutes: number): ClockTime {
  return `${pair(Math.floor(minutes / 60))}:${pair(minutes % 60)}` as ClockTime;
}

function pair(figure: number): string {
  return String(figure).padStart(2, '0');
}
