/** "Snooze Acme until Friday", "remind me about Dana tomorrow evening": when it would remind. Pure. */
import type { ClockTime } from '@shared/model/time';
import { remindedIn } from './day-parts';
import type { MomentFound } from './moment';
import type { SentenceContext, SentenceProblem } from './sentence';
import type { SpokenTimes } from './spoken-times';

/** As "Tomorrow" of a reminder. */
const MORNING = '09:00' as ClockTime;

type Moments = Pick<MomentFound, 'dates' | 'times'>;

/** Each moment ahead that can be meant, always with a day and a time; or what is wrong with it. */
export function momentsAhead(
  { dates, times, part }: MomentFound,
  { dates: { today }, now }: SentenceContext,
): Moments | { readonly problem: SentenceProblem; readonly about: string } {
  const named = dates.length === 0 ? [today] : dates;
  const timed = times.map(({ start }) => start ?? (part === null ? null : remindedIn(part)));
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
