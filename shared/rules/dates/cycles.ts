/** The cycles of an application: section 2 of the rules. Pure, and total for any records. */
import type { Application, Interview, Reply } from '../../model/application';
import type { InterviewId } from '../../model/ids';
import type { Cycle } from '../../model/progress';
import type { CalendarDate, Instant } from '../../model/time';
import { isTimeZone, presentZone, type TimeZone } from '../../model/zone-names';
import { compareDates, dateOf } from '../calendar/calendar';

/**
 * Every cycle of the application by its end, including those ahead. Interviews that aren't cancelled and begin on the
 * same local date (each in its own zone) form one cycle; the last to end identifies it and gives its zone. Whatever
 * refers to an interview belongs to that interview's cycle. A named date that isn't after the cycle's own date is left
 * out, since no dates could be computed with it.
 */
export function cyclesOf(application: Application): readonly Cycle[] {
  const byDate = new Map<CalendarDate, Interview[]>();
  for (const interview of application.interviews) {
    if (interview.cancelledAt !== null) continue;
    const date = dateOf(interview.startsAt, knownZone(interview.timeZone));
    const sameDay = byDate.get(date);
    if (sameDay === undefined) byDate.set(date, [interview]);
    else sameDay.push(interview);
  }
  return [...byDate.values()]
    .map((interviews) => cycleOf(application, interviews))
    .sort((a, b) => a.endedAt - b.endedAt || a.startsAt - b.startsAt);
}

/** True if the cycle includes the interview. */
export function isInCycle(cycle: Cycle, interviewId: InterviewId | null): boolean {
  return interviewId !== null && cycle.interviewIds.includes(interviewId);
}

function cycleOf(application: Application, sameDay: readonly Interview[]): Cycle {
  const interviews = sameDay.toSorted((a, b) => a.startsAt - b.startsAt);
  const anchor = interviews.reduce((last, interview) => (interview.endsAt >= last.endsAt ? interview : last));
  const timeZone = knownZone(anchor.timeZone);
  const ids = new Set(interviews.map(({ id }) => id));
  const peopleMet = [...new Set(interviews.flatMap((interview) => interview.peopleMet))];
  const replies = application.replies.filter(
    ({ interviewId }) => interviewId !== null && ids.has(interviewId),
  );
  const endedOn = dateOf(anchor.endsAt, timeZone);
  return {
    interviewIds: interviews.map(({ id }) => id),
    anchorId: anchor.id,
    startsAt: Math.min(...interviews.map(({ startsAt }) => startsAt)) as Instant,
    endedAt: anchor.endsAt,
    timeZone,
    endedOn,
    peopleMet,
    isStrongConnection:
      application.hasStrongConnection ||
      application.contacts.some(
        ({ id, hasStrongConnection }) => hasStrongConnection && peopleMet.includes(id),
      ),
    answerBy: answerByOf(interviews, replies, endedOn, timeZone),
    newsOn: newsOnOf(application, ids, replies, timeZone),
  };
}

/** A: what they said last counts; on the same day a reply outweighs the interview, a later record an earlier one. */
function answerByOf(
  interviews: readonly Interview[],
  replies: readonly Reply[],
  endedOn: CalendarDate,
  timeZone: TimeZone,
): CalendarDate | null {
  const said = [
    ...interviews.flatMap(({ answer }) => answer ?? []),
    // With an offer, the date is for the user's answer.
    ...byArrival(replies.filter(({ kind }) => kind !== 'offer')).map(({ receivedAt, answerBy }) => ({
      saidOn: dateOf(receivedAt, timeZone),
      answerBy,
    })),
  ].filter(({ answerBy }) => answerBy !== null && answerBy > endedOn);
  // Sorting is stable: of several on one day, the last in the list stays last.
  return said.toSorted((a, b) => compareDates(a.saidOn, b.saidOn)).at(-1)?.answerBy ?? null;
}

/** R: news, or another round without a date, decides nothing and names no date. */
function newsOnOf(
  application: Application,
  ids: ReadonlySet<InterviewId>,
  replies: readonly Reply[],
  timeZone: TimeZone,
): CalendarDate | null {
  const news = byArrival(replies).findLast(
    ({ kind, answerBy }) => (kind === 'news' || kind === 'next-round') && answerBy === null,
  );
  if (news === undefined) return null;
  const isAnswered = application.touches.some(
    ({ interviewId, sentAt }) => ids.has(interviewId) && sentAt >= news.receivedAt,
  );
  return isAnswered ? null : dateOf(news.receivedAt, timeZone);
}

function byArrival(replies: readonly Reply[]): readonly Reply[] {
  return replies.toSorted((a, b) => a.receivedAt - b.receivedAt);
}

/** By its current name. A zone stored by a newer runtime may be unknown to this one; the card is made anyway. */
function knownZone(zone: TimeZone): TimeZone {
  const present = presentZone(zone);
  return isTimeZone(present) ? present : ('UTC' as TimeZone);
}
