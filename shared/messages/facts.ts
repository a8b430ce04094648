import type { Application, Contact, Interview, Reply } from '../model/application';
import type { Policy } from '../model/policy';
import type { CalendarDate } from '../model/time';
import { dateOf } from '../rules/calendar/calendar';
import type { MessageFacts } from './message';

/**
 * What a message is filled from, for one person and one interview (the last of the cycle written in). Without a person or an
 * interview their facts are empty and become gaps. `answerBy` is A of the cycle; `decideBy` is the date by which they would
 * like an answer to their last offer, unless it has passed by `today`.
 */
export function messageFactsOf(
  application: Pick<Application, 'company' | 'role' | 'replies'>,
  interview: Pick<Interview, 'endsAt' | 'timeZone' | 'talkingPoints' | 'peopleMet'> | null,
  contact: Pick<Contact, 'id' | 'name' | 'role'> | null,
  sender: { readonly fromName: string; readonly locale: string },
  policy: Pick<Policy, 'askForStatus'>,
  { answerBy, today }: { readonly answerBy: CalendarDate | null; readonly today: CalendarDate },
): MessageFacts {
  const offerDate =
    application.replies
      .filter(({ kind }) => kind === 'offer')
      .reduce<Reply | null>(
        (last, reply) => (last === null || reply.receivedAt >= last.receivedAt ? reply : last),
        null,
      )?.answerBy ?? null;
  return {
    to: { name: contact?.name ?? '', role: contact?.role ?? '' },
    ...sender,
    company: application.company,
    role: application.role,
    interviewOn: interview === null ? null : dateOf(interview.endsAt, interview.timeZone),
    interviewedBy: interviewedBy(interview, contact),
    talkingPoints: interview?.talkingPoints ?? [],
    answerBy,
    decideBy: offerDate !== null && offerDate >= today ? offerDate : null,
    askForStatus: policy.askForStatus,
  };
}

/** A message that names nobody is for everybody who was met. */
function interviewedBy(
  interview: Pick<Interview, 'peopleMet'> | null,
  contact: Pick<Contact, 'id'> | null,
): NonNullable<MessageFacts['interviewedBy']> {
  if (interview === null) return 'nobody';
  return contact === null || interview.peopleMet.includes(contact.id) ? 'recipient' : 'others';
}
