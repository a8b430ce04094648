/** Finds the part of a day in a sentence: "this morning", "tonight", "tomorrow evening", "at 8 in the evening". Pure. */
import type { ClockTime } from '@shared/model/time';
import { bothHalves } from '../forms/dates/typed-time';
import type { SpokenTimes } from './spoken-times';

export type DayPart = 'morning' | 'afternoon' | 'evening';

interface PartFound {
  readonly part: DayPart | null;
  /** The day stays in it ("today" for "tonight"), the part is taken out. */
  readonly text: string;
}

const part = 'morning|afternoon|evening|night';
const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`;
const spoken = new RegExp(
  String.raw`(?<![\w-])(?:(?<tonight>tonight)|(?<day>this|last|(?:last |next )?${weekday}|today|yesterday|tomorrow) (?<of>${part})|(?:in the|(?:until|till|til)(?: the)?) (?<within>${part}))(?![\w&-])`,
  'iu',
);

const NOON = '12:00' as ClockTime;

/** When something without a time is meant, and from when on it can be said to be that part of the day. */
const hours: Readonly<Record<DayPart, { readonly meant: ClockTime; readonly from: ClockTime }>> = {
  morning: { meant: '09:00' as ClockTime, from: '05:00' as ClockTime },
  afternoon: { meant: '14:00' as ClockTime, from: NOON },
  evening: { meant: '18:00' as ClockTime, from: '17:00' as ClockTime },
};

/** `isKept` says which words belong to a name. */
export function findDayPart(text: string, isKept: (word: string) => boolean): PartFound {
  const match = spoken.exec(text);
  const said = match?.groups;
  if (!match || !said || match[0].split(' ').some(isKept)) return { part: null, text };
  const named = (said.of ?? said.within ?? 'night').toLowerCase();
  const day = (said.day ?? '').toLowerCase();
  // Nothing else is called so: no "last morning", and no "this night" that is over.
  if (day === 'last' && named !== 'night') return { part: null, text };
  const found = named === 'night' ? 'evening' : (named as DayPart);
  const words =
    { this: 'today', last: 'yesterday', '': said.tonight === undefined ? '' : 'today' }[day] ?? day;
  const behind = text.slice(match.index + match[0].length);
  return { part: found, text: `${text.slice(0, match.index)}${words}${behind}`.trim() };
}

/** The times that are in that part of the day; null if none is, so that the sentence contradicts itself. */
export function timesWithin(
  day: DayPart,
  times: readonly [SpokenTimes, ...SpokenTimes[]],
): readonly [SpokenTimes, ...SpokenTimes[]] | null {
  const isWithin = (time: ClockTime) => (day === 'morning' ? time < NOON : time >= NOON);
  const [first, ...others] = times.flatMap((time): readonly SpokenTimes[] => {
    const { start, end, otherStart } = time;
    if (start === null) return [time];
    if (isWithin(start)) return [{ start, end, otherStart: null }];
    if (otherStart === null || !isWithin(otherStart)) return [];
    const night = end === null ? null : (bothHalves(end)?.[0] ?? end);
    return [{ start: otherStart, end: night, otherStart: null }];
  });
  return first ? [first, ...others] : null;
}

/**
 * The time at which something in that part of the day is recorded, if none was named. Null if that is still ahead, but the
 * part has begun: it was just now.
 */
export function recordedIn(day: DayPart, now: ClockTime): ClockTime | null {
  const { meant, from } = hours[day];
  return meant > now && from <= now ? null : meant;
}

/** The time at which a reminder in that part of the day is meant. */
export function remindedIn(day: DayPart): ClockTime {
  return hours[day].meant;
}
