/** Moves an interview to another day, at the same time of day where it takes place. */
import type { Application, Interview } from '@shared/model/application';
import type { InterviewInput } from '@shared/model/changes';
import type { ApplicationId, InterviewId } from '@shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { addDays, clockTimeOf, dateOf, daysBetween, instantOf } from '@shared/rules/calendar/calendar';
import { makeChange, call } from '../core/bridge';
import { computerZone, currentInstant } from '../core/clock';
import { momentWords } from '../core/date-words';
import { openDialog } from '../core/navigation';
import { showRefusal } from '../core/toasts';
import { t } from '../core/words';
import { notePlace } from './moved-entry';

const DAY_MS = 86_400_000;

/** The same time of day where it takes place, `days` later. */
function movedInstant(at: Instant, timeZone: TimeZone, days: number): Instant {
  return instantOf(addDays(dateOf(at, timeZone), days), clockTimeOf(at, timeZone), timeZone);
}

/**
 * By how many days an interview moves to start on the day `to` of `zone`. If the clocks change in only one of the zones, it
 * may begin a day earlier or later there. If it can't begin on that day at all, it is as many as are between.
 */
export function daysToReach(
  { startsAt, timeZone }: Pick<Interview, 'startsAt' | 'timeZone'>,
  to: CalendarDate,
  zone: TimeZone,
): number {
  const days = daysBetween(dateOf(startsAt, zone), to);
  const missedBy = (tried: number) => daysBetween(dateOf(movedInstant(startsAt, timeZone, tried), zone), to);
  const nearer = days + missedBy(days);
  return missedBy(nearer) === 0 ? nearer : days;
}

/** The interview `days` later, as a form would save it. */
export function movedInterview(
  { contacts }: Application,
  interview: Interview,
  days: number,
): InterviewInput {
  const { kind, timeZone, talkingPoints, answer, peopleMet } = interview;
  const startsAt = movedInstant(interview.startsAt, timeZone, days);
  const length = interview.endsAt - interview.startsAt;
  return {
    ...{ kind, timeZone, talkingPoints, answer, startsAt },
    // The hour at which the clocks change makes none longer or shorter; what takes days ends at its time of day.
    endsAt:
      length < DAY_MS ? ((startsAt + length) as Instant) : movedInstant(interview.endsAt, timeZone, days),
    people: peopleMet.flatMap((id) => {
      const contact = contacts.find((known) => known.id === id);
      if (!contact) return [];
      const { name, role, email, hasStrongConnection } = contact;
      return [{ id, name, role, email, hasStrongConnection }];
    }),
  };
}

/**
 * Moves it to a day of the computer's zone, as one change that can be undone. If a message was sent that such a date
 * contradicts, the form opens instead and asks which conversation is meant. Returns whether it was moved.
 */
export async function moveInterview(
  applicationId: ApplicationId,
  interviewId: InterviewId,
  to: CalendarDate,
): Promise<boolean> {
  const reply = await call('application:read', { applicationId });
  if (!reply.ok) {
    showRefusal(reply.refusal);
    return false;
  }
  const { application } = reply.value;
  const known = application.interviews.find(({ id }) => id === interviewId);
  if (!known) return false;
  if (dateOf(known.startsAt, computerZone()) === to) return false;
  const days = daysToReach(known, to, computerZone());
  const interview = movedInterview(application, known, days);
  notePlace(interviewId);
  const made = await makeChange(
    'edit-application',
    { applicationId, details: null, interviews: [{ interviewId, interview, conversation: null }] },
    {
      handles: (refusal) => refusal.tag === 'field',
      words: (change) =>
        t('changes.movedTo', {
          change,
          when: momentWords(interview.startsAt, interview.timeZone, currentInstant()),
        }),
    },
  );
  if (made.ok || made.refusal.tag !== 'field') return made.ok;
  const isAsked = made.refusal.reason === 'messages-before-end';
  openDialog({
    ...{ tag: 'application-form', applicationId },
    focus: { interviewId, movedTo: addDays(dateOf(known.startsAt, known.timeZone), days) },
    explanation: isAsked ? t('calendar.asksWhich') : t(`refusals.field.${made.refusal.reason}`),
  });
  return false;
}
