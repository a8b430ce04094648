import { MAX_INTERVIEWS, type Interview } from '../../model/application';
import type { ChangeInput, InterviewEdit, Refusal } from '../../model/changes';
import type { ApplicationEventBody } from '../../events/event';
import type { InterviewId } from '../../model/ids';
import { accept, type Result } from '../../model/result';
import { refuseField, refuseState, type Subject, type Drafted } from './decision';
import { interviewEntered, isSameInterview, peopleEntered } from './interview-entered';

/**
 * What happens to the interviews that were entered, of the past or the future: those that are new are added, those that
 * differ edited. A new one that is still to come reopens an application that was closed. Nothing differing is no refusal.
 */
export function editInterviews(
  subject: Subject,
  edits: readonly InterviewEdit[],
): Result<readonly ApplicationEventBody[], Refusal> {
  const { application, context } = subject;
  const people = peopleEntered(application.contacts, context.nextId);
  const interviews: ApplicationEventBody[] = [];
  let roomLeft = MAX_INTERVIEWS - application.interviews.length;
  let isAwaited = false;
  for (const [index, { interviewId, interview }] of edits.entries()) {
    const path = `interviews.${index}.interview`;
    if (interviewId === null) {
      if (roomLeft-- <= 0) return refuseField(path, 'too-many');
      const entered = interviewEntered(interview, path, people, context);
      if (!entered.ok) return entered;
      interviews.push({ type: 'interview-added', interview: entered.value });
      isAwaited ||= interview.endsAt > context.now;
    } else {
      const standing = standingInterview(subject, interviewId);
      if (!standing.ok) return standing;
      const entered = interviewEntered(interview, path, people, context, interviewId);
      if (!entered.ok) return entered;
      if (isSameInterview(entered.value, standing.value)) continue;
      interviews.push({ type: 'interview-edited', interview: entered.value });
    }
  }
  const reopening: ApplicationEventBody[] =
    application.closed && isAwaited ? [{ type: 'application-reopened' }] : [];
  return accept([...reopening, ...people.events(), ...interviews]);
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
