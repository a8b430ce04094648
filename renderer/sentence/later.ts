/** "Snooze Acme until Friday", "remind me about Dana tomorrow evening": when it would remind. Pure. */
import type { ClockTime } from '@shared/model/time';
import { addDays } from '@shared/rules/calendar/calendar';
import { remindedIn } from './day-parts';
import { findMoment, type MomentFound } from './moment';
import type { SentenceContext, SentenceProblem } from './sentence';
import { findNamedDay, findSpan } from './spans';
import type { SpokenTimes } from './spoken-times';

/** As "Tomorrow" of a reminder. */
const MORNING = '09:00' as ClockTime;

const about = '(?:(?:the |my )?(?:reminder|message|follow-?up) (?:about|for|of|to|at) )?';
const writing =
  '(?:write(?: to)?|e-?mail|message|contact|call|thank|follow up with|check in with|get back to|reply to)';

/** How a sentence can say it; `rest` and `after` hold whom it is about, and when. */
export const laterPhrases: readonly string[] = [
  `(?:snooze|put off|postpone|delay|defer) ${about}(?<rest>.+?)(?<after> (?:until|till|til|to) .+)?`,
  'put (?<rest>.+?) off(?<after> .+)',
  'remind me(?<after> .+?)?? (?:about|of) (?<rest>.+)',
  `remind me(?<after> .+?)?? to ${writing} (?<rest>.+)`,
  '(?<after>.+?),? remind me (?:about|of) (?<rest>.+)',
];

/** As `findMoment`, with distances besides. The words of a second moment stay among the others, if they fit nowhere. */
export function findMomentAhead(
  text: string,
  isKept: (word: string) => boolean,
  context: SentenceContext,
): MomentFound {
  const here = { today: context.dates.today, now: context.now };
  const span = findSpan(text, isKept, here) ?? findNamedDay(text, isKept, here);
  if (span === null) return findMoment(text, isKept, 'future', context);
  const found = findMoment(span.rest, isKept, 'future', context);
  const hasTime = found.part !== null || found.times.some(({ start }) => start !== null);
  if (found.dates.length > 0 || (span.start !== null && hasTime))
    return { ...found, rest: [...found.rest, '', span.said.replace(/^(?:for|in|by|after) /i, '')] };
  const times: Moments['times'] =
    span.start === null ? found.times : [{ start: span.start, end: null, otherStart: null }];
  return { ...found, dates: [span.date], times };
}

type Moments = Pick<MomentFound, 'dates' | 'times'>;

/** Each moment ahead that can be meant, always with a day and a time; or what is wrong with it. */
export function momentsAhead(
  { dates, times, part }: MomentFound,
  { dates: { today }, now }: SentenceContext,
): Moments | { readonly problem: SentenceProblem; readonly about: string } {
  const timed = times.map(({ start }) => start ?? (part === null ? null : remindedIn(part)));
  // "In the morning" said in the afternoon is that of the next day.
  const isOver = part !== null && timed.every((time) => time !== null && time <= now);
  const named = dates.length > 0 ? dates : [isOver ? addDays(today, 1) : today];
  // "Today" alone, or nothing at all, leaves the time open.
  if (named.every((date) => date === today) && timed.includes(null))
    return { problem: 'no-moment', about: '' };
  const at = timed.map((start): SpokenTimes => ({ start: start ?? MORNING, end: null, otherStart: null }));
  const [first, ...others] = at.filter(({ start }) => named.some((date) => isAhead(date, start)));
  if (!first)
    return {
      problem: 'in-past',
      about: dates[0] !== undefined && dates[0] < today ? dates[0] : (at[0]?.start ?? ''),
    };
  return {
    dates: named.filter((date) => at.some(({ start }) => isAhead(date, start))),
    times: [first, ...others],
  };

  function isAhead(date: string, start: ClockTime | null): boolean {
    return date > today || (date === today && start !== null && start > now);
  }
}
