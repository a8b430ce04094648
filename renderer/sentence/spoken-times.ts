/** Finds the times of day in a sentence: "3pm", "from 2 to 3", "14 Uhr", "half past two", "at 1500". Pure. */
import type { ClockTime } from '@shared/model/time';
import { bothHalves, readTime, type TimeReading } from '../forms/dates/typed-time';

export interface SpokenTimes {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** The same in the night, if the text says neither and `start` is in the afternoon. */
  readonly otherStart: ClockTime | null;
}

/** Outside these hours nobody meets, so a time that could be either is meant within them. */
const FIRST_LIKELY = '07:00' as ClockTime;
const FIRST_UNLIKELY = '21:00' as ClockTime;
const FIRST_AFTERNOON = '13:00' as ClockTime;

const hour = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const half = String.raw`[ap](?:\.?m\.?)`;
const figures = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const range = String.raw`\s?(?:-|–|to|until|till|bis)\s?`;
/** Says itself that it is a time. */
const clock = [
  String.raw`12 noon|noon|midday|midnight`,
  String.raw`(?:half|(?:a )?quarter)[ -](?:past|after|to) (?:\d{1,2}|${figures})(?:\s?${half})?`,
  String.raw`${hour}\s?${half}`,
  String.raw`${hour}\s?uhr(?: \d{2})?`,
  String.raw`\d{1,2}\s?h(?:\s?\d{2})?|\d{4}\s?h(?:rs)?`,
  String.raw`\d{1,2}\s?o['’]?clock`,
  String.raw`\d{1,2}:\d{2}`,
  // A number before "to 4pm"; four figures that are no year.
  String.raw`${hour}(?=${range}${hour}\s?(?:${half}|uhr))`,
  String.raw`(?:[01][0-8]|09|2[1-3])[0-5]\d`,
].join('|');
/** After "at" any number may be one, unless it is part of a name or a date. */
const number = String.raw`\d{4}|${hour}`;
const spoken = new RegExp(
  String.raw`(?<![\w.:])(?:(?:at|from|until|till|til|um|@)\s?(${clock}|${number})|(${clock}))(?:${range}(${clock}|${hour}))?(?![\w&]|[.:/-]\d)`,
  'giu',
);
const goesOn =
  /^(?:[,;]|$| (?:on|at|with|for|as|to|by|in|the|this|next|last|today|tomorrow|yesterday|tonight|\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b))/iu;

/** `isKept` says which words belong to a name. `rest` is the text without the times, two spaces in their place. */
export function findTimes(
  text: string,
  isKept: (word: string) => boolean,
  reading: TimeReading,
): { readonly times: readonly [SpokenTimes, ...SpokenTimes[]]; readonly rest: string } {
  for (const match of text.matchAll(spoken)) {
    const [whole, named, alone] = match;
    const from = named ?? alone ?? '';
    const behind = text.slice(match.index + whole.length);
    if (/^\d+$/.test(from) && (isKept(from) || !goesOn.test(behind))) continue;
    const [first, ...others] = timesOf(from, match[3] ?? null, reading);
    if (!first) continue;
    return { times: [first, ...others], rest: `${text.slice(0, match.index)}  ${behind}` };
  }
  return { times: [{ start: null, end: null, otherStart: null }], rest: text };
}

/** "3-4pm" is in the afternoon from its start; "from 2 to 3" ends in the half of the day that it begins in. */
function timesOf(from: string, to: string | null, reading: TimeReading): readonly SpokenTimes[] {
  const starts = bothHalves(from);
  const end = to === null ? null : readTime(to, reading);
  const ends = to === null ? null : bothHalves(to);
  if (starts === null) {
    const start = readTime(from, reading);
    return start === null ? [] : [{ start, end: endAfter(start, end, ends), otherStart: null }];
  }
  const before = end === null || ends !== null ? undefined : starts.findLast((start) => start < end);
  if (before !== undefined) return [{ start: before, end, otherStart: null }];
  return likely(from, starts, reading).map((start, _, all) => {
    const isMoved = all.length === 1 && start >= FIRST_AFTERNOON;
    return { start, end: endAfter(start, end, ends), otherStart: isMoved ? starts[0] : null };
  });
}

function endAfter(
  start: ClockTime,
  end: ClockTime | null,
  ends: readonly ClockTime[] | null,
): ClockTime | null {
  return ends?.find((one) => one > start) ?? end;
}

/** In which halves of the day the time is meant. On a 24-hour clock, 8:00 is in the morning. */
function likely(
  text: string,
  [morning, afternoon]: readonly [ClockTime, ClockTime],
  { hasTwelveHours }: TimeReading,
): readonly ClockTime[] {
  const found = [morning, afternoon].filter((time) => time >= FIRST_LIKELY && time < FIRST_UNLIKELY);
  const isWritten = !/[a-z]/i.test(text) && !hasTwelveHours;
  return isWritten ? found.slice(0, 1) : found;
}
