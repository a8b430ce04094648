import type { Application, Contact, Interview } from '../model/application';
import type { Policy } from '../model/policy';
import type { CalendarDate } from '../model/time';
import { dateOf } from '../rules/calendar/calendar';
import type { MessageFacts } from './message';

/**
 * What a message is filled from, for one person and one interview (the last of the cycle written in). Without a person or an
 * interview their facts are empty and become gaps. `answerBy` is A of that interview; `decideBy` is for the user to say.
 */
export function messageFactsOf(
  application: Pick<Application, 'company' | 'role'>,
  interview: Pick<Interview, 'endsAt' | 'timeZone' | 'talkingPoints' | 'answer'> | null,
  contact: Pick<Contact, 'name' | 'role'> | null,
  sender: { readonly fromName: string; readonly locale: string; readonly decideBy: CalendarDate | null },
  policy: Pick<Policy, 'askForStatus'>,
): MessageFacts {
  return {
    to: { name: contact?.name ?? '', role: contact?.role ?? '' },
    ...sender,
    company: application.company,
    role: application.role,
    interviewOn: interview === null ? null : dateOf(interview.endsAt, interview.timeZone),
    talkingPoints: interview?.talkingPoints ?? [],
    answerBy: interview?.answer?.answerBy ?? null,
    askForStatus: policy.askForStatus,
  };
}
