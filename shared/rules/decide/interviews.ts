import { MAX_INTERVIEWS, type Interview } from '../../model/application';
import type { ChangeInput } from '../../model/changes';
import type { ApplicationEventBody } from '../../model/events';
import type { InterviewId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import type { Refusal } from '../../model/changes';
import { refuseField, refuseState, type Drafted, type Subject } from './decision';
import { interviewEntered, peopleEntered } from './interview-entered';

/** An interview of the past or the future. One that is still to come reopens an application that was closed. */
export function addInterview(subject: Subject, { interview }: ChangeInput<'add-interview'>): Drafted {
  const { application, context } = subject;
  if (application.interviews.length >= MAX_INTERVIEWS) return refuseField('interview', 'too-many');
  const people = peopleEntered(application.contacts, context.nextId);
  const entered = interviewEntered(interview, 'interview', people, context);
  if (!entered.ok) return entered;
  const isAwaited = interview.endsAt > context.now;
  const reopening: ApplicationEventBody[] =
    application.closed && isAwaited ? [{ type: 'application-reopened' }] : [];
  return accept({
    name: 'interview-added',
    events: [...reopening, ...people.events(), { type: 'interview-added', interview: entered.value }],
  });
}

export function editInterview(subject: Subject, input: ChangeInput<'edit-interview'>): Drafted {
  const { application, context } = subject;
  const found = standingInterview(subject, input.interviewId);
  if (!found.ok) return found;
  const people = peopleEntered(application.contacts, context.nextId);
  const entered = interviewEntered(input.interview, 'interview', people, context, input.interviewId);
  if (!entered.ok) return entered;
  return accept({
    name: 'interview-edited',
    events: [...people.events(), { type: 'interview-edited', interview: entered.value }],
  });
}

/** Also one that is over can be cancelled: it did not take place. */
export function cancelInterview(subject: Subject, { interviewId }: ChangeInput<'cancel-interview'>): Drafted {
  const found = standingInterview(subject, interviewId);
  if (!found.ok) return found;
  return accept({ name: 'interview-cancelled', events: [{ type: 'interview-cancelled', interviewId }] });
}

function standingInterview({ application }: Subject, interviewId: InterviewId): Result<Interview, Refusal> {
  const interview = application.interviews.find(({ id }) => id === interviewId);
  if (!interview) return refuseState('not-found');
  return interview.cancelledAt === null ? accept(interview) : refuseState('already-cancelled');
}
